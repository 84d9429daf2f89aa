// The practice room's front door: whoever tries the danger screens there sees a number, and must
// not reach a real one.
import type { Practice } from '../domain/rules/practice.ts'

/** 01632 960000 to 960999 are Ofcom's numbers for drama: nobody has them. */
const invented = {
  name: 'Harrowmere’s front door (invented)',
  telephone: '01632 960001',
  outOfHours: '01632 960002',
}

/**
 * The practice as it is, but for whom to ring: that is invented, whatever numbers a council has
 * entered.
 */
export const inThePracticeRoom = (practice: Practice): Practice => ({
  ...practice,
  words: { ...practice.words, frontDoor: invented },
})
