// Whoever was asked to come for somebody and says no has said no: nobody else's act, and no older card, turns it round.
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'

import { send } from '../../src/delivery/sender.ts'
import { tick } from '../../src/delivery/tick.ts'
import { invitationId } from '../../src/domain/ids.ts'
import { membersOf } from '../../src/domain/meeting/attendance.ts'
import { type Case, findInvitation } from '../../src/domain/state/case.ts'
import { placeRevision } from '../../src/domain/state/conference.ts'
import { currentAnswer } from '../../src/domain/state/invitation.ts'
import { features } from '../../src/features/index.ts'
import { type Instance, openInstance, plainPractice } from '../support/delivery-ground.ts'
import { oneFamily, onlyConference, person, type SetClock, setClock } from '../support/families.ts'
import { ownFolder } from '../support/folders.ts'

const folder = ownFolder()
let clock: SetClock
let one: Instance
let count = 0
/** The school and its deputy are one agency here. */
const practice = {
  ...plainPractice,
  sameService: {
    value: [['Agency of school', 'Agency of deputy', 'Agency of other']],
    tag: 'ours',
    source: 'agreed',
  },
} satisfies typeof plainPractice
const family = oneFamily({ invited: ['school', 'midwife'] })

beforeEach(async () => {
  clock = setClock('2026-11-23T09:30:00.000Z')
  one = openInstance(folder.file(`no-stands-${(count += 1)}.sqlite`), clock, practice)
  await one.know('school', 'midwife', 'deputy', 'other', 'admin')
  await one.bringIn(family)
})
afterEach(() => one.close())
afterAll(() => folder.remove())

async function stands(): Promise<Case> {
  const now = await one.deps.cases.load(family.id)
  if (now === undefined) throw new Error('The family is gone')
  return now
}
const place = async () => {
  const found = findInvitation(await stands(), invitationId('i-school'))
  if (found === undefined) throw new Error('The school is not invited')
  return found.invitation
}
/** `seen`: as it stood when the card was drawn; left out, as it stands now. */
async function tap(who: string, verb: string, inputs: object = {}, seen?: number) {
  const found = features.flatMap((feature) => feature.verbs).find((each) => each.verb === verb)
  if (found === undefined) throw new Error(`No verb ${verb}`)
  return found.press(
    { actor: person(who), now: clock.now(), deps: one.deps },
    {
      caseId: family.id,
      meetingId: onlyConference(family).id,
      invitationId: 'i-school',
      seen: seen ?? placeRevision(onlyConference(await stands()), await place()),
      ...inputs,
    },
  )
}
const later = (minutes: number) =>
  clock.set(new Date(Date.parse(clock.now()) + minutes * 60_000).toISOString())
const ask = () => tap('school', 'invitation.represent', { colleague: 'deputy' })
const sayNo = () => tap('deputy', 'representative.refuse', { reason: 'on leave' })
const asked = async (who: string): Promise<number> => {
  await tick(one.parts)
  await send(one.parts, 100)
  return one.messenger.handedOver.filter(
    ({ to, card }) => to === who && card.template === 'representative-asked',
  ).length
}
const theirNo = { person: 'deputy', confirmation: { status: 'refused', reason: 'on leave' } }

describe('a no that the colleague gave themself', () => {
  beforeEach(async () => {
    await ask()
    expect(await asked('deputy')).toBe(1)
    later(5)
    await sayNo()
    later(5)
  })

  it('is not turned into a yes by whoever runs the meeting, on a fresh card or an old one', async () => {
    for (const who of ['chair', 'admin'])
      for (const answer of ['in-person', 'online'])
        for (const seen of [0, 1, 2]) {
          await tap(who, 'representative.record', { answer }, seen)
          expect(currentAnswer(await place())).toMatchObject(theirNo)
        }
    const { data } = await tap('chair', 'representative.record', { answer: 'online' })
    expect(JSON.stringify(data)).toContain('has said no, and that stands')
  })

  it('comes back as a no when whoever asked takes their next answer back', async () => {
    await tap('school', 'invitation.attend')
    later(5)
    await tap('school', 'invitation.undo')
    expect(currentAnswer(await place())).toMatchObject(theirNo)
    expect(await asked('deputy')).toBe(1)
  })

  it('stays a no while another colleague is named and let go again', async () => {
    await tap('school', 'invitation.represent', { colleague: 'other' })
    later(5)
    await tap('school', 'invitation.undo')
    expect(currentAnswer(await place())).toMatchObject(theirNo)
    expect(await asked('deputy')).toBe(1)
  })

  it.each([
    'invitation.still',
    'invitation.undo',
    'invitation.represent',
    'invitation.ask-colleague',
  ])('is not turned round by an older card (%s)', async (verb) => {
    for (const seen of [0, 1]) {
      await tap('school', verb, { colleague: 'deputy', entry: 'deputy' }, seen)
      expect(currentAnswer(await place())).toMatchObject(theirNo)
    }
    expect(await asked('deputy')).toBe(1)
  })

  it('ends when they are asked anew, and only then', async () => {
    await ask()
    expect(currentAnswer(await place())).toMatchObject({ confirmation: { status: 'awaited' } })
    expect(await asked('deputy')).toBe(2)
  })

  it('is nowhere shown as somebody who comes', async () => {
    expect(
      membersOf(onlyConference(await stands())).find(({ agency }) => agency === 'Agency of school'),
    ).toMatchObject({ attendance: 'declined' })
    const shown = JSON.stringify([
      await tap('chair', 'status.show'),
      await tap('chair', 'phone.form'),
      await tap('chair', 'core-group.members'),
    ])
    expect(shown).not.toMatch(/deputy (?:comes|is to come)/)
  })
})

it('a colleague who said yes themself is not said by telephone to stay away', async () => {
  await ask()
  later(5)
  await tap('deputy', 'representative.come')
  later(5)
  const { data } = await tap('chair', 'representative.record', { answer: 'refused' })
  expect(JSON.stringify(data)).toContain('has answered, and that stands')
  expect(currentAnswer(await place())).toMatchObject({ confirmation: { status: 'confirmed' } })
})

it('what was taken down by telephone can be put right by telephone', async () => {
  await ask()
  later(5)
  await tap('chair', 'representative.record', { answer: 'in-person' })
  later(5)
  await tap('chair', 'representative.record', { answer: 'online' })
  expect(currentAnswer(await place())).toMatchObject({ confirmation: { mode: 'online' } })
})

it('a no said after the meeting was moved is for the new day', async () => {
  await ask()
  later(5)
  const conference = onlyConference(await stands())
  const link = conference.onlineLink ?? ''
  const to = { date: '2026-12-11', time: conference.time, place: 'Room 2', link, reason: 'room' }
  const { data } = await tap('chair', 'meeting.move-check', to)
  await tap('chair', 'meeting.move', { ...to, ...data })
  expect(onlyConference(await stands()).moves).toHaveLength(1)
  later(5)
  await sayNo()
  expect(currentAnswer(await place())).toMatchObject(theirNo)
  expect(
    membersOf(onlyConference(await stands())).find(({ agency }) => agency === 'Agency of school'),
  ).toMatchObject({ attendance: 'declined' })
})
