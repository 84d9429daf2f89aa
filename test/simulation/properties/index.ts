// Every property, in the order in which they are looked at. Add one here, and name the promise that it keeps.
import { announced } from './announced.ts'
import { comesToRest } from './comes-to-rest.ts'
import { copies } from './copies.ts'
import { erased } from './erased.ts'
import { hours } from './hours.ts'
import { latestDay } from './latest-day.ts'
import { noErrors } from './no-errors.ts'
import { noReturn } from './no-return.ts'
import { nothingLeft } from './nothing-left.ts'
import { ownEyes } from './own-eyes.ts'
import type { Property } from './property.ts'
import { quietLog } from './quiet-log.ts'
import { quorum } from './quorum.ts'
import { repeat } from './repeat.ts'
import { rightsEnd } from './rights-end.ts'
import { settled } from './settled.ts'
import { shown } from './shown.ts'
import { stillOwed } from './still-owed.ts'
import { told } from './told.ts'
import { toldOfChanges } from './told-of-changes.ts'
import { trail } from './trail.ts'

export const properties: readonly Property[] = [
  noErrors,
  ownEyes,
  quietLog,
  trail,
  repeat,
  noReturn,
  rightsEnd,
  latestDay,
  copies,
  hours,
  quorum,
  told,
  announced,
  toldOfChanges,
  stillOwed,
  shown,
  erased,
  nothingLeft,
  settled,
  comesToRest,
]
