// What somebody said by telephone, recorded by whoever runs the meeting.
import { afterAll, afterEach, beforeEach, expect, it } from 'vitest'

import { revision } from '../../../src/domain/state/invitation.ts'
import {
  phoneForm,
  phoneRecord,
  phoneRecordSeveral,
  phoneSeveral,
  phoneWhich,
} from '../../../src/features/inviting/record-phone-answer/verbs.ts'
import { ownFolder } from '../../support/folders.ts'
import { type Invitations, openInvitations } from './invitation-ground.ts'

const folder = ownFolder()
afterAll(() => folder.remove())
let house: Invitations
let count = 0
beforeEach(async () => {
  house = await openInvitations(folder.file(`phone-${(count += 1)}.sqlite`))
})
afterEach(() => house.close())

it('the administrator says who rang, and finds the answer filled in', async () => {
  const who = await house.press('admin', phoneWhich, { slot: 'online' })
  expect(who.data).toMatchObject({ heading: 'Who told you?' })
  expect(JSON.stringify(who.data)).toContain('"invitationId":"i-school","entry":"online"')
  expect((await house.press('admin', phoneForm, { entry: 'online' })).data).toMatchObject({
    answer: 'online',
  })
})

it.each(['admin', 'chair'])('%s records it once, and the audit says who did', async (who) => {
  const seen = String(revision(await house.invitationOf('school')))
  const recorded = await house.press(who, phoneRecord, { answer: 'in-person', seen })
  expect(recorded.data).toMatchObject({ heading: 'Recorded' })
  expect(await house.answerOf('school')).toMatchObject({ status: 'attending', by: who })
  await house.press(who, phoneRecord, { answer: 'in-person', seen })
  const answered = (await house.audit()).filter(({ event }) => event === 'invitation.answered')
  expect(answered).toMatchObject([{ status: 'by telephone: attending', by: who }])
})

it('an answer that is not chosen is asked for on the form', async () => {
  const none = await house.press('admin', phoneRecord, { answer: '' })
  expect(none.data).toMatchObject({ problem: 'Please choose what they said.' })
  expect(await house.answerOf('school')).toMatchObject({ status: 'awaited' })
})

it('somebody who does not run the meeting records nothing, and learns nothing', async () => {
  for (const verb of [phoneForm, phoneWhich, phoneRecord, phoneSeveral, phoneRecordSeveral]) {
    const card = await house.press('midwife', verb, { answer: 'online' })
    expect(card.template).toBe('nothing-here')
    expect(JSON.stringify(card.data)).toContain('I cannot find this for you')
  }
  expect(await house.answerOf('school')).toMatchObject({ status: 'awaited' })
})

it('several answers are looked at, and recorded once, as they were seen', async () => {
  const seen = revision(await house.invitationOf('school'))
  const entry = JSON.stringify([{ id: 'i-school', seen, answer: 'online' }])
  const look = await house.press('admin', phoneSeveral, { slot: entry })
  expect(look.data).toMatchObject({ heading: 'Record these answers?' })
  expect(await house.answerOf('school')).toMatchObject({ status: 'awaited' })
  const done = await house.press('admin', phoneRecordSeveral, { entry })
  expect(done.data).toMatchObject({ heading: 'Recorded' })
  expect(await house.answerOf('school')).toMatchObject({ status: 'attending', by: 'admin' })
  const broken = await house.press('admin', phoneRecordSeveral, { entry: '[{' })
  expect(broken.data).toMatchObject({ heading: 'Who told you?' })
})
