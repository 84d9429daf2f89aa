// How a family agrees to something, in words.
import type { AgreementWay } from '../../../domain/state/commitment.ts'

export const ways: Readonly<Record<AgreementWay, string>> = {
  together: 'at the table',
  visit: 'on a visit',
  telephone: 'by telephone',
  advocate: 'with their advocate or interpreter',
  'with-the-plan': 'with the whole plan',
}
export const wayChoices = Object.entries(ways)
  .filter(([value]) => value !== 'with-the-plan')
  .map(([value, title]) => ({ value, title }))
