// What the tests of core group updates share.
import { localDate } from '../../../src/domain/ids.ts'
import { practice } from '../../support/ground.ts'

export const today = localDate('2027-05-03')
export const statutory = practice('statutory')
