// What people say about how a conference went (S2): professionals themselves, parents and children through staff.
import { paperId, type Instant, type MeetingId, type PaperId, type PersonId } from './ids.ts'

export type Feedback = {
  readonly kind: 'feedback'
  readonly id: PaperId
  readonly meeting: MeetingId
  readonly from: 'professional' | 'parent' | 'child'
  /** Who wrote it down: the professional, or the member of staff who asked. */
  readonly by: PersonId
  readonly at: Instant
  readonly answers: readonly { readonly question: string; readonly answer: string }[]
  /** In their own words; '' for none. */
  readonly words: string
}

/** One form a person and meeting: giving it again replaces it. `who` tells two parents or two children apart; '' for the professional. */
export const feedbackId = (meeting: MeetingId, by: PersonId, who: string): PaperId => paperId(`feedback:${meeting}:${by}${who === '' ? '' : `:${who}`}`)
