// What the tests of imported formats share.
import { csv, row } from './import-ground.ts'

export const [heading = '', cells = ''] = csv(row()).split('\n')
