// What the tests of promises share.
import { instant, personId } from '../../../src/domain/ids.ts'
import type { Stamp } from '../../../src/domain/state/stamp.ts'

export const now = instant('2026-12-10T12:00:00Z')
export const step: Stamp = { by: personId('school'), at: now }
