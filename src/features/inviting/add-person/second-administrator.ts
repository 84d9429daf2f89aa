// Another Teams account for somebody with a staff role: whoever has it chairs or administers from
// then on. One administrator asks for it, that person and the other administrators are told, and it
// counts once a second one does the same.
import { isIdText, personId } from '../../../domain/ids.ts'
import { noticeOf, type Recipient } from '../../../domain/meeting/announcements.ts'
import { officesOf } from '../../../domain/meeting/office.ts'
import { canAdminister } from '../../../domain/people/staff-roles.ts'
import { sayPerson } from '../../../domain/people/who-is-meant.ts'
import { hasConflict } from '../../../domain/state/conference.ts'
import type { Person } from '../../../domain/state/person.ts'
import { changeCase, commit } from '../../kernel/change.ts'
import type { NoticeView } from '../../kernel/feature.ts'
import { toldCard } from '../../kernel/lines-card.ts'
import { familiesOf, soonestFirst } from '../../kernel/meeting-access.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { personForm } from './verbs.ts'

/**
 * Tells by the latest meeting that this person runs, because every message belongs to one. Whoever
 * runs none is asked about in the audit alone: nothing of a family opens with that account.
 */
export async function tellOfAsked(
  context: RequestContext,
  everybody: readonly Person[],
  asked: Person,
): Promise<void> {
  const { actor, now: at } = context
  const latest = (await familiesOf(context))
    .flatMap((family) => family.conferences.map((conference) => ({ family, conference })))
    .filter(
      ({ conference }) =>
        conference.cancelled === undefined && officesOf(conference, asked.id).length > 0,
    )
    .sort(soonestFirst)
    .at(-1)
  if (latest === undefined) return
  const { family, conference } = latest
  const told: readonly Recipient[] = [
    { to: asked.id, tell: 'owner' },
    ...everybody
      .filter((person) => canAdminister(person) && ![actor.id, asked.id].includes(person.id))
      .map(({ id }): Recipient => ({ to: id, tell: 'administrator' })),
  ]
  const event = {
    caseId: family.id,
    conference,
    kind: 'account-asked',
    step: asked.id,
    at,
  } as const
  await changeCase(context, family.id, {
    find: (now) => now,
    decide: (now) =>
      commit(
        {
          family: now,
          audit: [],
          notices: told
            .filter(({ to }) => !hasConflict(conference, to))
            .map((recipient) =>
              noticeOf(
                { ...event, event: `${asked.id}.${at.replace(/[^0-9TZ]/g, '')}` },
                recipient,
              ),
            ),
        },
        undefined,
      ),
  })
}

/** To the person themself, in the account that they have: not sent once it is settled. */
export const askedOwnerView: NoticeView = async ({ to, deps }) => {
  const by =
    to.accountAsked === undefined ? undefined : await deps.directory.get(to.accountAsked.by)
  return by === undefined
    ? undefined
    : toldCard(to, 'Another Teams account for you?', [
        `${by.name} has asked that you use another Teams account here. If you do not know of ` +
          'it, please ring another administrator today.',
      ])
}

/** To the other administrators; said in other words once one of them has done it. */
export const askedAdministratorView: NoticeView = async ({ notice, family, to, deps }) => {
  const person = isIdText(notice.step) ? await deps.directory.get(personId(notice.step)) : undefined
  if (person === undefined || !canAdminister(to)) return undefined
  const by =
    person.accountAsked === undefined ? undefined : await deps.directory.get(person.accountAsked.by)
  if (by === undefined)
    return toldCard(to, 'Somebody has another Teams account', [
      `${sayPerson(person)}: two administrators have done it. If they do not know of it, take ` +
        'the account off (‘take an account off’).',
    ])
  return toldCard(
    to,
    'Another Teams account for a colleague?',
    [
      `${by.name} has asked for another Teams account for ${sayPerson(person)}. It counts once ` +
        'a second administrator types the same under ‘add person’. Please ask them first, face ' +
        'to face or by telephone.',
    ],
    [{ title: 'Add a person', verb: personForm, caseId: family.id, meetingId: notice.meeting }],
  )
}
