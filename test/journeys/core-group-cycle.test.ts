// A Portsmouth child from the initial conference through two core groups to a review that steps
// down, with the clock moved (the dates are those of a Christmas and an Easter: working days, bank
// holidays and weeks counted from the meeting held).
import { describe, it } from 'vitest'

import { withAHouse } from './core-group-cycle-ground.ts'
import {
  theChairReadsIt,
  theCoreGroupReportIsSubmitted,
  theNextCoreGroupIsHeld,
  theReviewStepsDown,
  theSilentAgencyIsAsked,
  theTrendIsShown,
} from './core-group-cycle-report.ts'
import {
  allGiveTheirs,
  eachMemberOwesAnUpdate,
  somebodyCorrectsTheirs,
  theConferenceMakesAPlan,
  theRatingsOpen,
} from './core-group-cycle-updates.ts'

withAHouse()

describe('a child’s way', () => {
  it('leads from the first conference through two core groups to a review that steps down', async () => {
    await theConferenceMakesAPlan()
    await eachMemberOwesAnUpdate()
    await allGiveTheirs()
    await somebodyCorrectsTheirs()
    await theRatingsOpen()
    await theNextCoreGroupIsHeld()
    await theSilentAgencyIsAsked()
    await theTrendIsShown()
    await theCoreGroupReportIsSubmitted()
    await theChairReadsIt()
    await theReviewStepsDown()
  }, 300_000)
})
