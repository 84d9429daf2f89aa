// Who hears of a promise beside whoever made it: never the person themselves who says it.
import { noticeOf } from '../../../domain/meeting/announcements.ts'
import { partOfPromise } from '../../../domain/plan/plan-rights.ts'
import { chairOf, isKeptOut, leadSocialWorkerOf } from '../../../domain/plan/roster.ts'
import { type Case, findConference } from '../../../domain/state/case.ts'
import type { Commitment } from '../../../domain/state/commitment.ts'
import type { Announcement } from '../../../domain/state/notice.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import type { CommitmentFacts } from './facts.ts'

type Told = 'the lead social worker' | 'the chair'

/** Of whoever leads the plan, those who are not this person, each with their office. */
const leadsBeside = (family: Case, person: string) =>
  (
    [
      ['the lead social worker', leadSocialWorkerOf(family)],
      ['the chair', chairOf(family)],
    ] as const
  ).flatMap(([office, id]): { readonly office: Told; readonly id: typeof id & string }[] =>
    id === undefined || id === person || isKeptOut(family, id) ? [] : [{ office, id }],
  )

/** Whom it is told to that a promise is stuck; undefined where nobody else leads the plan. */
export const toldWhenStuck = ({
  person,
  family,
}: Pick<CommitmentFacts, 'person' | 'family'>): Told | undefined =>
  leadsBeside(family, person.id)[0]?.office

/** 'The chair and the lead social worker see', without whoever reads it. */
export function whoSees({ person, family }: Pick<CommitmentFacts, 'person' | 'family'>): string {
  const offices = leadsBeside(family, person.id).map(({ office }) => office)
  const said = offices.toReversed().join(' and ')
  return said === ''
    ? 'Nobody else sees'
    : `${said.slice(0, 1).toUpperCase()}${said.slice(1)} ${offices.length === 1 ? 'sees' : 'see'}`
}

/** Tells the lead social worker, or the chair where it is the lead social worker who says so. */
export function stuckNotices(
  { actor, now }: Pick<RequestContext, 'actor' | 'now'>,
  whole: Case,
  after: Commitment,
): Announcement[] {
  const family = partOfPromise(whole, after)
  const conference = findConference(family, after.meeting)
  const [to] = leadsBeside(family, actor.id)
  if (conference === undefined || to === undefined) return []
  const event = `${after.id}.${now.replace(/[^0-9TZ]/g, '')}`
  return [
    noticeOf(
      { caseId: family.id, conference, kind: 'commitment-stuck', event, step: after.id, at: now },
      { to: to.id, tell: 'owner' },
    ),
  ]
}
