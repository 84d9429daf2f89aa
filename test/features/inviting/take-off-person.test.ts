import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { send } from '../../../src/delivery/sender.ts'
import { tick } from '../../../src/delivery/tick.ts'
import { invitationId } from '../../../src/domain/ids.ts'
import { findInvitation } from '../../../src/domain/state/case.ts'
import { currentAnswer } from '../../../src/domain/state/invitation.ts'
import { directoryTrail } from '../../support/directory-trail.ts'
import { oneFamily, onlyConference, person } from '../../support/families.ts'
import { openStaffed, type Staffed } from '../../support/staffed.ts'

const family = oneFamily({ invited: ['lee', 'school'] })
let council: Staffed
beforeEach(async () => {
  council = await openStaffed([
    person('admin', { duties: ['administrator'] }),
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

  it('leaves open the place that they were to fill for a colleague', async () => {
    await council.press('school', 'invitation.represent', {
      caseId: family.id,
      meetingId: onlyConference(family).id,
      invitationId: 'i-school',
      seen: '0',
      colleague: 'deputy',
    })
    await council.press('admin', 'person.off', { entry: 'deputy' })
    expect(currentAnswer(await invitationOf('i-school')).status).toBe('awaited')
  })

  it('who still runs a meeting is handed over first', async () => {
    expect(await said('admin', 'person.off', { entry: 'chair' })).toContain(
      'First name somebody else for 4471',
    )
    expect(await council.deps.directory.byEmail('chair@example.org')).toBeDefined()
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
