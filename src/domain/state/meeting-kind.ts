// The kinds of meetings to which people are invited.

/** The conferences to which a rule belongs. */
export type ConferenceKind = 'initial' | 'review' | 'pre-birth' | 'transfer-in' | 'outside-home'

/**
 * Every meeting to which people are invited. A core group delivers the plan between two
 * conferences: it has no quorum and decides none (S1).
 */
export type MeetingKind = ConferenceKind | 'core-group'

export const kindWords: Readonly<Record<MeetingKind, string>> = {
  initial: 'Initial conference',
  review: 'Review conference',
  'pre-birth': 'Pre-birth conference',
  'transfer-in': 'Transfer-in conference',
  'outside-home': 'Conference about risk outside the home',
  'core-group': 'Core group',
}
