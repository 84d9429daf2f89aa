// What a rule of a practice asks for, and so what an obligation is about.

/**
 * What a rule asks for, whatever its number is: two practices' rules for the same thing share this
 * name.
 */
export const purposes = [
  'hold-conference',
  'hold-transfer-conference',
  'hold-first-review',
  'hold-next-review',
  'hold-midway-review',
  'hold-first-core-group',
  'hold-next-core-group',
  'rebook-conference',
  'tell-parents',
  'contact-family',
  'answer-invitation',
  'ask-for-exclusion',
  'decide-exclusion',
  'decide-withholding',
  'ask-about-observer',
  'submit-report',
  'circulate-reports',
  'share-report',
  'core-group-report',
  'absent-agency-report',
  'record-outcome',
  'write-plan',
  'give-decision',
  'send-decision',
  'send-record',
  'ask-feedback',
  'remind-feedback',
  'close-feedback',
  'give-feedback',
  'check-in',
  'offer-debrief',
  'tell-designated-officer',
  'export-record',
  // What a core group needs of its members (obligations/core-group-duties.ts).
  'core-group-update',
  'absent-member-report',
  'late-member-report',
  'ask-missing-member',
  // What is checked with the family before a conference (preparation.ts says what is asked about
  // each).
  'arrange-interpreter',
  'offer-child-advocate',
  'offer-parent-advocate',
  'offer-family-group-conference',
  'plan-child-part',
  'choose-venue',
  // What follows from a commitment in the plan (obligations/commitment-duties.ts).
  'begin-commitment',
  'check-commitment',
  'keep-commitment',
  'update-commitment',
] as const

export type Purpose = (typeof purposes)[number]
