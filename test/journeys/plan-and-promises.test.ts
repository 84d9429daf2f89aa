// A Portsmouth family from the first offers to what became of them, as people meet it: the real bot
// and store, the clock moved.
import { describe, it } from 'vitest'

import {
  oneIsStuck,
  oneIsTakenBack,
  onePromiseIsDone,
  theFirstStepIsTaken,
  thePlanChanges,
} from './plan-and-promises-afterwards.ts'
import {
  eachReadingIsInTheTrail,
  theFamilyAgreesToThePlan,
  thePlanLeavesAsWord,
  thePromisersAreTold,
} from './plan-and-promises-agreement.ts'
import {
  theFamilyBringsItsOwn,
  thePlanIsDrafted,
  thePlanIsEdited,
  twoWriteAtOnce,
} from './plan-and-promises-drafting.ts'
import { withAHouse } from './plan-and-promises-ground.ts'
import {
  eachSeesTheirPart,
  somebodyLeavesHalfWay,
  theFamilyAgreesToTheWording,
  theSchoolOffers,
  vagueWordsAreAskedAbout,
} from './plan-and-promises-offers.ts'

withAHouse()

describe('a plan', () => {
  it('grows from what people offer, is agreed with the family, and is kept until each promise is done, taken back or changed', async () => {
    // Before and at the conference.
    await theSchoolOffers()
    await vagueWordsAreAskedAbout()
    await somebodyLeavesHalfWay()
    await eachSeesTheirPart()
    await theFamilyAgreesToTheWording()
    // The plan.
    await thePlanIsDrafted()
    await thePlanIsEdited()
    await theFamilyBringsItsOwn()
    await twoWriteAtOnce()
    await theFamilyAgreesToThePlan()
    await thePromisersAreTold()
    // Who has read it, and the paper.
    await eachReadingIsInTheTrail()
    await thePlanLeavesAsWord()
    // Doing what you said you would do.
    await theFirstStepIsTaken()
    await onePromiseIsDone()
    await oneIsStuck()
    await oneIsTakenBack()
    await thePlanChanges()
  }, 300_000)
})
