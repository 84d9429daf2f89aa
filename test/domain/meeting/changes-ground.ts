// The meeting that the tests of its changes share.
import { instant, personId } from '../../../src/domain/ids.ts'
import { oneFamily, onlyConference } from '../../support/families.ts'
import { calendar, practice } from '../../support/ground.ts'

export const at = instant('2026-11-24T10:00:00Z')
export const by = personId('chair')
export const ground = { practice: practice('statutory'), calendar }
export const family = oneFamily()
export const meeting = onlyConference(family)
