// How a promise stands, in a sign and a word: never by colour alone.
import type { PersonId } from '../../../domain/ids.ts'
import type { CommitmentStatus } from '../../../domain/state/commitment.ts'
import type { Reader } from './facts.ts'

export const statusWords: Readonly<Record<CommitmentStatus, string>> = {
  offered: '○ Not finished yet',
  smart: '◔ Offered',
  agreed: '◑ The family agreed to it',
  'in-plan': '□ In the plan',
  'in-progress': '▶ Begun',
  done: '✓ Done',
  stuck: '■ Stuck',
  withdrawn: '✕ Taken back',
}

export const nameOf = ({ people }: Pick<Reader, 'people'>, id: PersonId): string =>
  people.get(id)?.name ?? 'a colleague'
