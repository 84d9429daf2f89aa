import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { send } from '../../../src/delivery/sender.ts'
import { tick } from '../../../src/delivery/tick.ts'
import { invitationId, personId } from '../../../src/domain/ids.ts'
import { findInvitation } from '../../../src/domain/state/case.ts'
import { currentAnswer } from '../../../src/domain/state/invitation.ts'
import { directoryTrail } from '../../support/directory-trail.ts'
import { oneFamily, onlyConference, person } from '../../support/families.ts'
import { openStaffed, type Staffed } from '../../support/staffed.ts'

const drawn = oneFamily({ invited: ['lee', 'school'] })
const family = {
  ...drawn,
  conferences: drawn.conferences.map((conference) => ({
    ...conference,
    administrator: personId('second-admin'),
  })),
}
let council: Staffed
beforeEach(async () => {
  council = await openStaffed([
    person('admin', { duties: ['administrator'] }),
    person('second-admin', { duties: ['administrator'] }),
    person('chair', { duties: ['chair'] }),
    person('social-worker'),
    person('school'),
    person('deputy', { agency: 'Agency of school' }),
    person('lee', { name: 'Lee Ash', agency: 'Agency of school' }),
  ])
  await council.bringIn(family)
})
afterEach(() => council.close())

const invitationOf = async (id: string) => {
  const found = findInvitation(await council.stands(family), invitationId(id))
  if (found === undefined) throw new Error(`${id} is gone`)
  return found.invitation
}
const said = async (who: string, verb: string, data: Readonly<Record<string, string>> = {}) =>
  JSON.stringify((await council.press(who, verb, data)).data)
const account = person('lee').account
const placeOfSchool = {
  caseId: family.id,
  meetingId: onlyConference(family).id,
  invitationId: 'i-school',
}
const nameDeputy = () =>
  council.press('school', 'invitation.represent', {
    ...placeOfSchool,
    seen: '0',
    colleague: 'deputy',
  })
const deliver = async () => {
  const parts = { ...council.parts, outbox: council.outbox }
  await tick(parts)
  await send(parts, 100)
}

describe('somebody who has left', () => {
  it('is looked at first, with what it ends', async () => {
    expect((await council.press('admin', 'person.off-form')).data).toMatchObject({ isAsking: true })
    const look = await said('admin', 'person.off-check', { who: 'lee ash' })
    expect(look).toContain('they are off the list of 4471')
    expect(await council.deps.directory.byEmail('lee@example.org')).toBeDefined()
  })

  it('opens nothing, is invited to nothing to come and found by nobody; a repeat changes nothing', async () => {
    await council.press('admin', 'person.off', { entry: 'lee' })
    await council.press('admin', 'person.off', { entry: 'lee' })
    const { directory } = council.deps
    expect(account && (await directory.byAccount(account))).toBeUndefined()
    expect(await directory.byEmail('lee@example.org')).toBeUndefined()
    expect((await directory.ofAgencies(['Agency of school'])).map(({ id }) => id)).not.toContain(
      'lee',
    )
    expect((await invitationOf('i-lee')).withdrawn?.why).toBe('removed')
    expect(
      (await council.deps.cases.audit(family.id)).filter(
        ({ event }) => event === 'invitation.removed',
      ),
    ).toHaveLength(1)
    expect((await directoryTrail(council.store)).map(({ event }) => event)).toContain(
      'person.taken-off',
    )
    const ids = { caseId: family.id, meetingId: onlyConference(family).id }
    expect(await said('chair', 'meeting.add', { ...ids, name: 'Lee Ash' })).toContain(
      'I do not know ‘Lee Ash’ yet',
    )
  })

  it('keeps no invitation in their chat: it is emptied where it stands', async () => {
    const parts = { ...council.parts, outbox: council.outbox }
    await tick(parts)
    await send(parts, 100)
    const theirs = () =>
      council.messenger.handedOver.filter(({ to }) => to === 'lee').map(({ card }) => card.template)
    expect(theirs()).toEqual(['invitation'])
    await council.press('admin', 'person.off', { entry: 'lee' })
    council.clock.pass(3_600_000)
    await tick(parts)
    await send(parts, 100)
    expect(
      council.messenger.updated.filter(({ to }) => to === 'lee').map(({ card }) => card.template),
    ).toEqual(['nothing-here'])
    expect(theirs()).toEqual(['invitation'])
  })

  it('leaves open the place that they were to fill for a colleague, who names another with one tap', async () => {
    await nameDeputy()
    await council.press('admin', 'person.off', { entry: 'deputy' })
    await council.press('admin', 'person.off', { entry: 'deputy' })
    expect(currentAnswer(await invitationOf('i-school')).status).toBe('awaited')
    await deliver()
    const told = council.messenger.handedOver.filter(({ to }) => to === 'school')
    const said = told.filter(({ card }) => card.template === 'representative-said')
    expect(said).toHaveLength(1)
    expect(said[0]?.card.data).toMatchObject({
      heading: 'Your colleague cannot come any more',
      theirWords: 'deputy, Health visitor',
      refused: true,
    })
    const again = await council.press('school', 'invitation.represent-form', said[0]?.card.data)
    expect(again.template).toBe('invitation-represent')
  })

  it('is not told of as gone once another colleague is named', async () => {
    await nameDeputy()
    await council.press('admin', 'person.off', { entry: 'deputy' })
    await council.press('school', 'invitation.attend', { ...placeOfSchool, seen: '2' })
    await deliver()
    expect(
      council.messenger.handedOver.filter(({ card }) => card.template === 'representative-said'),
    ).toEqual([])
  })

  it('is told nothing that was still waiting, and why is kept', async () => {
    await nameDeputy()
    await council.press('admin', 'person.off', { entry: 'lee' })
    await council.press('admin', 'person.off', { entry: 'deputy' })
    await deliver()
    expect(
      council.messenger.handedOver.filter(({ to }) => to === 'lee' || to === 'deputy'),
    ).toEqual([])
    const theirs = (await council.outbox.messages(family.id)).filter(
      ({ notice }) => notice.to === 'deputy',
    )
    expect(theirs.map(({ progress }) => progress)).toMatchObject([
      { state: 'withdrawn', reason: 'has-left' },
    ])
  })

  it('leaves a meeting that was held that morning as it was', async () => {
    council.clock.pass(Date.parse('2026-12-10T15:00:00Z') - Date.parse(council.clock.now()))
    const before = await council.stands(family)
    expect(await said('admin', 'person.off-check', { who: 'lee ash' })).toContain(
      'no meeting to come is touched',
    )
    await council.press('admin', 'person.off', { entry: 'lee' })
    // Nobody has to be named for a meeting that is over.
    await council.press('admin', 'person.off', { entry: 'chair' })
    expect(await council.deps.directory.byEmail('chair@example.org')).toBeUndefined()
    expect(await council.stands(family)).toEqual(before)
  })

  it('who still runs a meeting is handed over first', async () => {
    for (const [who, office] of [
      ['chair', 'chair'],
      ['social-worker', 'lead social worker'],
      ['second-admin', 'administrator'],
    ] as const) {
      expect(await said('admin', 'person.off', { entry: who })).toContain(
        `They are the ${office} of 4471. Name another ` +
          `one first: type ‘change the ${office} of 4471’`,
      )
      expect(await council.deps.directory.byEmail(`${who}@example.org`)).toBeDefined()
    }
  })

  it('who runs a meeting that is kept from the one who asks: nothing is said of it, and whoever runs it too is told', async () => {
    await council.press('chair', 'meeting.conflict', {
      caseId: family.id,
      meetingId: onlyConference(family).id,
      who: 'admin',
    })
    const look = await said('admin', 'person.off-check', { who: 'chair' })
    expect(look).not.toMatch(/4471|another administrator|run/)
    await council.press('admin', 'person.off', { entry: 'chair' })
    expect(await council.deps.directory.byEmail('chair@example.org')).toBeUndefined()
    await deliver()
    const [told] = council.messenger.handedOver.filter(({ to }) => to === 'second-admin')
    expect(JSON.stringify(told?.card.data)).toContain('chair was its chair and has left')
    expect(JSON.stringify(told?.card.data)).toContain('Name another')
  })

  it('is never the last administrator', async () => {
    await council.deps.cases.change(family.id, (now) =>
      now === undefined
        ? { change: 'none', answer: '' }
        : {
            change: 'commit',
            family: { ...now, conferences: [] },
            audit: [],
            answer: '',
          },
    )
    await council.press('admin', 'person.off', { entry: 'second-admin' })
    for (const verb of ['person.off', 'person.off-account'])
      expect(await said('admin', verb, { entry: 'admin' })).toContain(
        'Nobody would be left who can administer',
      )
  })
})

it('the account alone can be taken off, and the person stays', async () => {
  expect(await said('admin', 'person.off-account', { entry: 'lee' })).toContain(
    'has no Teams account here any more',
  )
  expect(account && (await council.deps.directory.byAccount(account))).toBeUndefined()
  expect((await invitationOf('i-lee')).withdrawn).toBeUndefined()
  expect(await council.deps.directory.byEmail('lee@example.org')).toMatchObject({ id: 'lee' })
})

it.each(['person.off-form', 'person.off-check', 'person.off-account', 'person.off'])(
  '%s is for administrators alone',
  async (verb) => {
    expect(await said('chair', verb, { entry: 'lee', who: 'Lee Ash' })).toContain(
      'Conference administrators do this.',
    )
    expect(await council.deps.directory.byEmail('lee@example.org')).toBeDefined()
  },
)
