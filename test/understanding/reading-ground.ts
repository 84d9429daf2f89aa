// The sentences and speakers that the tests of reading share.
import { instant } from '../../src/domain/ids.ts'
import { readExamples } from '../../src/understanding/training/examples.ts'

export const examples = readExamples()
export const now = instant('2026-11-23T09:00:00Z')
