// What people talk about in this work, and the words they say it in. Phrases stand between commas; '~' after a word stands
// for its endings (share~ = share, shares, shared, sharing). Little words ('the', 'a', 'please') are ignored everywhere,
// and 'cant', 'can't', 'cannot' are one. Add a phrase to a concept and every clue that names it understands.
import { agencyWords, otherRoles } from './agencies.ts'
import { administration } from './concepts/administration.ts'
import { answering } from './concepts/answering.ts'
import { arranging } from './concepts/arranging.ts'
import { beingThere } from './concepts/being-there.ts'
import { family } from './concepts/family.ts'
import { help } from './concepts/help.ts'
import { peopleAndDays } from './concepts/people-and-days.ts'
import { plan } from './concepts/plan.ts'
import { reports } from './concepts/reports.ts'
import { whoElse } from './concepts/who-else.ts'

const allAgencyWords = [...agencyWords, ...otherRoles].map(({ words }) => words).join(', ')
const ofAgency = (...names: readonly string[]) =>
  agencyWords
    .filter(({ agency }) => names.includes(agency))
    .map(({ words }) => words)
    .join(', ')

/** Concept → its phrases. AGENCY is any agency or role of words/agencies.ts, POLICE and its like one of them. */
export const concepts: Readonly<Record<string, string>> = {
  ...peopleAndDays,
  ...beingThere,
  ...arranging,
  ...reports,
  ...help,
  ...plan,
  ...whoElse,
  ...family,
  ...administration,
  ...answering,
  AGENCY: allAgencyWords,
  POLICE: ofAgency('police'),
  SCHOOL: ofAgency('school', 'nursery'),
  HEALTHAGENCY: ofAgency('health'),
}
