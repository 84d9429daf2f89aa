// 'I am not the DSL any more', 'Ruth has left': a sentence changes nothing here; the answer says
// who can change it.
import { isMarkingTime } from '../../../domain/meeting/arrival.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { conferencesToOversee, may } from '../../../domain/permissions.ts'
import { hasConflict } from '../../../domain/state/conference.ts'
import { allSlots } from '../../kernel/attendance-slots.ts'
import { sentenceCard } from '../../kernel/cards.ts'
import { inEachFamily } from '../../kernel/each-family.ts'
import { familiesOf } from '../../kernel/meeting-access.ts'
import type { RequestContext } from '../../kernel/request-context.ts'

/**
 * Tells an administrator what to type, and anybody else whom to tell: whoever arranged their newest
 * meeting.
 */
export async function leaverAdviceCard(context: RequestContext): Promise<PrivateCard> {
  const { actor, deps } = context
  if (may(actor, { act: 'add-people' }))
    return sentenceCard(
      actor,
      'Nothing is changed yet. ‘change the meeting’ takes somebody off a meeting, or invites ' +
        'whoever has the job now. ‘add person’ adds a colleague, or changes a role: give the ' +
        'e-mail that I know. ‘take a person off’ ends an account or a person. ‘roles’ is for ' +
        'administrators, chairs and audit leads.',
    )
  const newest = (await allSlots(context))
    .map(({ conference }) => conference)
    .filter((conference) => !hasConflict(conference, conference.administrator))
    .at(-1)
  const name =
    newest === undefined ? undefined : (await deps.directory.get(newest.administrator))?.name
  return sentenceCard(
    actor,
    'Thank you. Nothing is changed by this, and nobody was told. Please tell ' +
      `${name === undefined ? 'a conference administrator' : `${name}, who arranges your meetings`}. ` +
      'They change what I know, and ask the right person.',
  )
}

/**
 * 'Ruth has left' says on the day who has gone home; and a child who has left the school is another
 * matter.
 */
export async function isOfTableOrChild(context: RequestContext, text: string): Promise<boolean> {
  const families = await familiesOf(context)
  const isOfChild = families.some(({ children }) =>
    children.some(({ label }) => text.toLowerCase().startsWith(label.toLowerCase())),
  )
  return isOfChild || (/\bhas left\W*$/i.test(text) && runsOneNow(context, families))
}

const runsOneNow = (
  context: RequestContext,
  families: Awaited<ReturnType<typeof familiesOf>>,
): boolean =>
  inEachFamily(context, families, (family) =>
    conferencesToOversee(context.actor, family).filter((conference) =>
      isMarkingTime(conference, { now: context.now, calendar: context.deps.calendar }),
    ),
  ).length > 0
