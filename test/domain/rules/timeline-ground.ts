// The practices that the tests of the timeline share.
import { practice } from '../../support/practices.ts'

export const portsmouth = practice('portsmouth')
export const towerHamlets = practice('tower-hamlets')
export const dorset = practice('dorset')
export const dudley = practice('dudley')
