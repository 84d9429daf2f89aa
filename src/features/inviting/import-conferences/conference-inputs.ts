/** What stands in the form for a new conference, as it was typed. */
export type ConferenceInputs = {
  readonly family: string
  readonly conference: string
  readonly kind: string
  readonly practice: string
  readonly date: string
  readonly time: string
  readonly counted_from: string
  readonly place: string
  readonly online_link: string
  readonly chair: string
  readonly social_worker: string
  readonly children: string
  readonly parents: string
  readonly invited: string
  /** 'yes' once somebody has said that it is a meeting beside one that looks the same. */
  readonly second_meeting: string
  /** The unlikely day for which somebody has said that it is meant. */
  readonly day_meant: string
  /** Why it is on a late day; '' where nobody has said. */
  readonly late_reason: string
  /** 'late' once the form has asked why. */
  readonly seen: string
}
