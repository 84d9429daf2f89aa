// Every button of an invitation's card, pressed by the person whom it invites.
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'

import { localDate, localTime, personId } from '../../../src/domain/ids.ts'
import { replaceConference } from '../../../src/domain/state/case.ts'
import {
  invitationAskColleague,
  invitationAttend,
  invitationChange,
  invitationDecline,
  invitationDeclineForm,
  invitationJoinOnline,
  invitationMine,
  invitationNotMe,
  invitationRepresent,
  invitationRepresentForm,
  invitationShow,
  invitationStill,
  invitationTiming,
  invitationTimingForm,
  invitationUndecided,
  invitationUndo,
} from '../../../src/features/inviting/answer-invitation/verbs.ts'
import { onlyConference } from '../../support/families.ts'
import { ownFolder } from '../../support/folders.ts'
import { family, type Invitations, openInvitations } from './invitation-ground.ts'

const folder = ownFolder()
afterAll(() => folder.remove())
let house: Invitations
let count = 0
beforeEach(async () => {
  house = await openInvitations(folder.file(`answer-${(count += 1)}.sqlite`))
})
afterEach(() => house.close())

/** The meeting is held on another day, after the answer was given. */
async function moveTheMeeting(): Promise<void> {
  house.clock.pass(60_000)
  await house.deps.cases.change(family.id, (now) => {
    if (now === undefined) throw new Error('The family is gone')
    const conference = onlyConference(now)
    const to = { date: localDate('2026-12-11'), time: localTime('10:00') }
    const stamp = { by: personId('admin'), at: house.clock.now() }
    const from = { date: conference.date, time: conference.time }
    const moves = [...conference.moves, { ...stamp, from, to, reason: 'The chair is ill' }]
    return {
      change: 'commit',
      family: replaceConference(now, { ...conference, ...to, moves }),
      audit: [{ event: 'conference.updated', meeting: conference.id, ...stamp }],
      answer: undefined,
    }
  })
  house.clock.pass(60_000)
}

describe('an invitation is answered with one tap', () => {
  it.each([
    [invitationAttend, { status: 'attending', mode: 'in-person' }, 'You are coming'],
    [invitationJoinOnline, { status: 'attending', mode: 'online' }, 'You join online'],
    [invitationUndecided, { status: 'undecided' }, 'You are not sure yet'],
    [invitationNotMe, { status: 'not-me' }, 'This is not you'],
  ])('%s', async (verb, answer, heading) => {
    expect((await house.press('school', verb)).data).toMatchObject({ heading })
    expect(await house.answerOf('school')).toMatchObject(answer)
    // A repeat shows the same card and is recorded once.
    expect((await house.press('school', verb)).data).toMatchObject({ heading })
    expect(
      (await house.audit()).filter(({ event }) => event === 'invitation.answered'),
    ).toHaveLength(1)
  })

  it('a no counts before its reason is given', async () => {
    expect((await house.press('school', invitationDeclineForm)).template).toBe('invitation-decline')
    expect(await house.answerOf('school')).toMatchObject({ status: 'declined', reason: '' })
    const said = { reason: 'In court', askInstead: 'the deputy' }
    const card = await house.press('school', invitationDecline, said)
    expect(card.data).toMatchObject({ heading: 'You cannot come', theirWords: 'In court' })
    expect(await house.answerOf('school')).toMatchObject({ status: 'declined', ...said })
  })

  it('is looked at, changed and taken back', async () => {
    await house.press('school', invitationAttend)
    expect((await house.press('school', invitationShow)).data).toMatchObject({
      heading: 'You are coming',
    })
    expect((await house.press('school', invitationMine)).data).toMatchObject({
      heading: 'You are coming',
    })
    const change = await house.press('school', invitationChange)
    expect(change.data).toMatchObject({
      notice: 'Until you choose another answer, this one stands: you are coming.',
    })
    expect((await house.press('school', invitationUndo)).template).toBe('invitation')
    expect(await house.answerOf('school')).toMatchObject({ status: 'awaited' })
  })

  it('is given again for the new day of a meeting that was moved', async () => {
    await house.press('school', invitationJoinOnline)
    await moveTheMeeting()
    expect((await house.press('school', invitationShow)).data).toMatchObject({
      heading: 'Can you still come?',
    })
    expect((await house.press('school', invitationStill)).data).toMatchObject({
      heading: 'You join online',
    })
  })
})

describe('a colleague comes instead', () => {
  it('is chosen from those whom the directory knows', async () => {
    const form = await house.press('school', invitationRepresentForm)
    expect(JSON.stringify(form.data)).toContain('"value":"deputy"')
    await house.press('school', invitationRepresent, { colleague: 'deputy' })
    expect(await house.answerOf('school')).toMatchObject({
      status: 'represented',
      person: 'deputy',
    })
  })

  it('is asked with the button of a question', async () => {
    await house.press('school', invitationAskColleague, { entry: 'deputy' })
    expect(await house.answerOf('school')).toMatchObject({
      status: 'represented',
      person: 'deputy',
      confirmation: { status: 'awaited' },
    })
  })
})

describe('on the day', () => {
  it('the chair is told who comes late', async () => {
    await house.press('school', invitationAttend)
    house.clock.set('2026-12-10T08:00:00Z')
    expect((await house.press('school', invitationTimingForm)).template).toBe('timing-form')
    const told = await house.press('school', invitationTiming, { minutes: '15', leaves: '' })
    expect(told.data).toMatchObject({ notice: 'The chair sees: about 15 minutes late.' })
    const unreadable = await house.press('school', invitationTiming, { minutes: 'soon' })
    expect(unreadable.template).toBe('timing-form')
  })
})

it('somebody else’s invitation cannot be answered, nor learnt about', async () => {
  for (const verb of [invitationAttend, invitationShow, invitationDecline])
    expect(JSON.stringify((await house.press('midwife', verb)).data)).toContain('I cannot find')
  expect(await house.answerOf('school')).toMatchObject({ status: 'awaited' })
})
