// The sentences on which the recogniser was tuned: they are the examples that it compares messages with, so that the figure
// on them says little about strangers' sentences; fresh-set.ts is for that.
import { examples } from '../../src/understanding/examples.ts'
import type { Sentence } from './sentences.ts'

export const developmentSet: readonly Sentence[] = examples.map(({ as, ...rest }) => ({ as: as === 'anyone' ? 'professional' : as, ...rest }))
