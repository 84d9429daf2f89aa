// Whom a change concerns, worked out a second time from nothing but how a meeting was and how it
// is: the model’s own book of what has to be told.
import type { Instant, PersonId } from '../../../src/domain/ids.ts'
import type { Case } from '../../../src/domain/state/case.ts'
import type { Conference } from '../../../src/domain/state/conference.ts'
import type { Invitation } from '../../../src/domain/state/invitation.ts'
import type { NoticeKind } from '../../../src/domain/state/notice.ts'
import type { Event, Step } from './property.ts'

export type Telling = {
  readonly family: string
  readonly meeting: string
  readonly to: PersonId
  /** Any of these tells it. */ readonly kinds: readonly NoticeKind[]
  readonly what: string
  readonly at: Instant
}

type Bare = Pick<Telling, 'to' | 'kinds' | 'what'>

/** What one event has to tell, and to whom; whoever did it knows already. */
export function tellingsOf({ steps, by, at }: Event): Telling[] {
  return steps.flatMap((step) => {
    const { before, after } = step
    if (before === undefined || after === undefined) return []
    const ofPlan = promised(before, after)
    return [
      ...after.conferences.flatMap((now) => {
        const then = before.conferences.find(({ id }) => id === now.id)
        return then === undefined
          ? []
          : ofMeeting(then, now, step).map((each) => ({ ...each, meeting: now.id }))
      }),
      ...ofPlan,
    ]
      .filter(({ to }) => to !== by && !isKeptOut(after, to))
      .map((each) => ({ ...each, family: after.id, at: step.entries.at(-1)?.at ?? at }))
  })
}

const isKeptOut = (family: Case, person: PersonId): boolean =>
  family.conferences.some(({ conflicts }) => conflicts.includes(person))

/** Whoever is newly named in a plan that was agreed: they promised something. */
function promised(before: Case, after: Case): (Bare & { readonly meeting: string })[] {
  const version = after.plan?.agreed.at(-1)
  if (version === undefined || version.number === before.plan?.agreed.at(-1)?.number) return []
  const owners = new Set(
    version.actions.flatMap(({ owner }) => (owner.owner === 'professional' ? [owner.person] : [])),
  )
  return [...owners].map((to) => ({
    to,
    kinds: ['plan-agreed'],
    what: 'what was decided',
    meeting: version.meeting,
  }))
}

const ofMeeting = (then: Conference, now: Conference, step: Step): Bare[] => [
  ...ofOffices(then, now),
  ...now.invitations.flatMap((invitation) => {
    const before = then.invitations.find(({ id }) => id === invitation.id)
    return before === undefined ? [] : ofInvitation(before, invitation, step)
  }),
]

const ofOffices = (then: Conference, now: Conference): Bare[] =>
  (['chair', 'leadSocialWorker', 'administrator'] as const).flatMap((office) =>
    then[office] === now[office]
      ? []
      : [then[office], now[office]].map((to) => ({
          to,
          kinds: ['office-changed'],
          what: 'who holds an office',
        })),
  )

function ofInvitation(then: Invitation, now: Invitation, { entries }: Step): Bare[] {
  if (then.withdrawn === undefined && now.withdrawn !== undefined) return takenOff(then, now)
  const [before, after] = [then.answers.at(-1), now.answers.at(-1)]
  if (before === after || after === undefined) return []
  const isNew = now.answers.length > then.answers.length
  // Going back to a colleague who has said no asks them nothing.
  const asked =
    isNew && after.status === 'represented' && after.confirmation.status !== 'refused'
      ? after.person
      : undefined
  const dropped =
    isNew && before?.status === 'represented' && before.confirmation.status === 'confirmed'
      ? before.person
      : undefined
  const said =
    !isNew &&
    after.status === 'represented' &&
    before?.status === 'represented' &&
    before.confirmation.status === 'awaited' &&
    after.confirmation.status !== 'awaited' &&
    entries.length > 0
  return [
    ...(asked === undefined
      ? []
      : [
          { to: asked, kinds: ['hand-over'] as const, what: 'that they are asked to come instead' },
        ]),
    ...(dropped === undefined || dropped === asked
      ? []
      : [{ to: dropped, kinds: ['hand-over'] as const, what: 'that they are needed no more' }]),
    ...(said
      ? [
          {
            to: now.person,
            kinds: ['representative-answered'] as const,
            what: 'what a colleague said',
          },
        ]
      : []),
  ]
}

/** With a conflict of interest nothing is said. */
function takenOff(then: Invitation, now: Invitation): Bare[] {
  if (now.withdrawn?.why !== 'removed') return []
  const last = then.answers.at(-1)
  const colleague =
    last?.status === 'represented' && last.confirmation.status === 'confirmed'
      ? last.person
      : undefined
  return [now.person, ...(colleague === undefined ? [] : [colleague])].map((to) => ({
    to,
    kinds: ['removed'],
    what: 'that they were taken off the list',
  }))
}
