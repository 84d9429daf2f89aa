// The grounds on which a report may be kept from somebody, and how a card says them.
/** Why a report may be kept from somebody before the meeting (P6). */
export const withholdingGrounds = [
  'not-safe',
  'investigation',
  'fabricated-illness',
  'names-somebody',
  'cannot-be-reached',
  'other',
] as const
export type WithholdingGround = (typeof withholdingGrounds)[number]
export const groundWords: Readonly<Record<WithholdingGround, string>> = {
  'not-safe': 'Somebody would not be safe if they saw it',
  investigation: 'It would harm a police investigation',
  'fabricated-illness': 'It may be about an illness that is made up or caused',
  'names-somebody': 'It would show who said something, and harm them',
  'cannot-be-reached': 'They cannot be reached, after several tries',
  other: 'Another reason',
}
