// What the next meeting takes over from the last: of children and people whom it is about, and of
// no half-sibling's.
import { afterEach, beforeEach, expect, it } from 'vitest'

import {
  type ChildId,
  childId,
  localDate,
  meetingId,
  parentId,
  reference,
} from '../../src/domain/ids.ts'
import { parentsOf } from '../../src/domain/report/parents.ts'
import type { Case } from '../../src/domain/state/case.ts'
import { findConference } from '../../src/domain/state/case.ts'
import type { Conference } from '../../src/domain/state/conference.ts'
import { arrangeCoreGroup } from '../support/core-group-journey.ts'
import { type House, openHouse, preset, words } from '../support/house.ts'
import { changeFamily, familyOf } from '../support/plans.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

const [mum, miasDad, leosDad] = ['mum', 'dad-of-mia', 'dad-of-leo'].map((id) => parentId(id))
const parents = [
  { id: parentId('mum'), label: 'Mum' },
  { id: parentId('dad-of-mia'), label: 'Dad of Mia' },
  { id: parentId('dad-of-leo'), label: 'Dad of Leo' },
]
const childOf = (family: Case, label: string): ChildId =>
  family.children.find((child) => child.label === label)?.id ?? childId('none')
const known = (...ids: (typeof mum)[]) => ids.flatMap((id) => id ?? [])

/** A plan is made for Mia, and for Leo none; both fathers were recorded, and the nurse knows Leo alone. */
const decidedForMia = (family: Case): Case => ({
  ...family,
  parents,
  conferences: family.conferences.map((conference): Conference => ({
    ...conference,
    parents: known(mum, miasDad, leosDad),
    invitations: conference.invitations.map((invitation) =>
      invitation.person === 'health-visitor'
        ? { ...invitation, knows: [childOf(family, 'Leo')] }
        : invitation,
    ),
  })),
})

async function decideForMiaAlone(): Promise<void> {
  await changeFamily(house, decidedForMia)
  await house.moveClock('2026-12-10T12:30:00Z')
  const form = await house.answer('chair', 'we decided cp plan for both')
  const each = await house.press('chair', 'Not the same for each child', {}, form)
  await house.press(
    'chair',
    'Record it',
    { child1: 'plan', child2: 'no-plan', on: '2026-12-10' },
    each,
  )
}

it('a review of one child takes over no parent of the other, and nobody who knows the other alone', async () => {
  await decideForMiaAlone()
  const form = await house.answer('admin', 'book the review for 4471')
  expect(preset(form, 'children')).toBe('Mia, 7')
  expect(preset(form, 'parents')).not.toContain('Leo')
  expect(preset(form, 'invited')).toContain('Ruth Adeyemi')
  expect(preset(form, 'invited')).not.toContain('Shazia')
})

it('a core group of one child takes over none either', async () => {
  await decideForMiaAlone()
  await arrangeCoreGroup(house, '2026-12-18')
  const family = await familyOf(house)
  const conference = family.conferences.at(-1)
  if (conference === undefined) throw new Error('There is no core group')
  expect(conference.kind).toBe('core-group')
  expect(parentsOf({ family, conference }).map(({ label }) => label)).not.toContain('Dad of Leo')
  expect(conference.invitations.map(({ person }) => person)).not.toContain('health-visitor')
})

/** Mia's conference is 4471, and Leo's, later, is 4472. */
const halfSiblings = (family: Case): Case => ({
  ...family,
  parents,
  conferences: family.conferences.flatMap((conference): Conference[] => [
    { ...conference, children: [childOf(family, 'Mia')], parents: known(mum, miasDad) },
    {
      ...conference,
      id: meetingId('m-4472'),
      reference: reference('4472'),
      date: localDate('2026-12-14'),
      children: [childOf(family, 'Leo')],
      parents: known(mum, leosDad),
      invitations: [],
    },
  ]),
})

it('a review of one half-sibling takes over their own parents', async () => {
  await changeFamily(house, halfSiblings)
  for (const [text, theirs, other] of [
    ['book the review for Mia', 'Mum\nDad of Mia', 'Leo'],
    ['book the review for 4472', 'Mum\nDad of Leo', 'Mia'],
  ] as const) {
    const form = await house.answer('admin', text)
    expect(preset(form, 'parents'), text).toBe(theirs)
    expect(words(form), text).not.toContain(other)
  }
})

it('a review of nobody in particular takes over neither’s', async () => {
  await changeFamily(house, halfSiblings)
  const form = await house.answer('admin', 'book the review')
  expect(preset(form, 'parents')).not.toMatch(/Mia|Leo/)
  expect(preset(form, 'children')).toBe('')
  expect(findConference(await familyOf(house), meetingId('m-4472'))).toBeDefined()
})

it('a review of another family takes over nobody from the only one that is here', async () => {
  for (const text of [
    'Please set up a review conference for case 4600, family 9900, Wed 16 December ' +
      '2026 10:00 at Room 2. Children: Ella Cross (4/5/2017). Invite: Ruth Adeyemi',
    'review conf for a new family on the 8th jan at 2pm',
  ]) {
    const form = await house.answer('admin', text)
    expect(words(form), text).not.toMatch(/Mia|Leo/)
    expect(preset(form, 'children'), text).not.toMatch(/Mia|Leo/)
    expect(preset(form, 'invited'), text).not.toMatch(/Bhatt|Femi/)
  }
})
