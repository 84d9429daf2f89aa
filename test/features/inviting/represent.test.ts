// Two at once, a tap on a case that has changed since it was read, and a crash between steps: over a real store.
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'

import { send } from '../../../src/delivery/sender.ts'
import { tick } from '../../../src/delivery/tick.ts'
import { invitationId, personId } from '../../../src/domain/ids.ts'
import { type Case, findInvitation, replaceConference } from '../../../src/domain/state/case.ts'
import { currentAnswer, revision } from '../../../src/domain/state/invitation.ts'
import { features } from '../../../src/features/index.ts'
import {
  representativeJoinOnline,
  representativeRecord,
  representativeRecordForm,
  representativeRefuseForm,
  representativeShow,
  representativeTiming,
  representativeTimingForm,
} from '../../../src/features/inviting/represent/verbs.ts'
import { type Instance, openInstance, plainPractice } from '../../support/delivery-ground.ts'
import {
  oneFamily,
  onlyConference,
  person,
  type SetClock,
  setClock,
} from '../../support/families.ts'
import { ownFolder } from '../../support/folders.ts'
import { type Luck, nothing } from '../../support/unlucky-store.ts'

const folder = ownFolder()
afterAll(() => folder.remove())
let clock: SetClock
let one: Instance
let count = 0
const agencies = ['Agency of school', 'Agency of midwife', 'Agency of deputy', 'Agency of other']
/** A council that counts these agencies as one service. */
const grouped = {
  ...plainPractice,
  sameService: { value: [agencies], tag: 'ours', source: 'agreed' },
} satisfies typeof plainPractice
const family = oneFamily({ invited: ['school', 'midwife'] })

beforeEach(async () => {
  clock = setClock('2026-11-23T09:30:00.000Z')
  one = openInstance(folder.file(`represent-${(count += 1)}.sqlite`), clock, grouped)
  await one.know('school', 'midwife', 'deputy', 'other', 'admin')
  await one.bringIn(family)
})
afterEach(() => one.close())

const invitationOf = (of: Case, name: string) => {
  const found = findInvitation(of, invitationId(`i-${name}`))
  if (found === undefined) throw new Error(`${name} is not invited`)
  return found.invitation
}
async function stands(): Promise<Case> {
  const now = await one.deps.cases.load(family.id)
  if (now === undefined) throw new Error('The family is gone')
  return now
}
/** A tap; `read` is the case as it was when the tap was looked at, where that is not how it stands now. */
async function tap(
  who: string,
  verb: string,
  on: string,
  {
    inputs = {},
    read,
    seen,
  }: {
    readonly inputs?: Record<string, string>
    readonly read?: Case
    readonly seen?: number
  } = {},
) {
  const found = features.flatMap((feature) => feature.verbs).find((each) => each.verb === verb)
  if (found === undefined) throw new Error(`No verb ${verb}`)
  const deps =
    read === undefined
      ? one.deps
      : { ...one.deps, cases: { ...one.deps.cases, load: () => Promise.resolve(read) } }
  const at = seen ?? revision(invitationOf(read ?? (await stands()), on))
  return found.press(
    { actor: person(who), now: clock.now(), deps },
    {
      caseId: family.id,
      meetingId: onlyConference(family).id,
      invitationId: `i-${on}`,
      seen: at,
      ...inputs,
    },
  )
}
const nameDeputy = (who: string, read?: Case) =>
  tap(who, 'invitation.represent', who, {
    inputs: { colleague: 'deputy' },
    ...(read === undefined ? {} : { read }),
  })
const deliver = async () => {
  await tick(one.parts)
  await send(one.parts, 100)
}
const gotten = (who: string) =>
  one.messenger.handedOver.filter(({ to }) => to === who).map(({ card }) => card.template)

describe('two agencies of one service that name the same person', () => {
  it('of two who looked at the same moment, one has them and the other is told why', async () => {
    await nameDeputy('school', family)
    const refused = await nameDeputy('midwife', family)
    expect(JSON.stringify(refused.data)).toContain('deputy cannot come in your place')
    const now = await stands()
    expect(currentAnswer(invitationOf(now, 'school')).status).toBe('represented')
    expect(currentAnswer(invitationOf(now, 'midwife')).status).toBe('awaited')
  })
})

describe('a case that has changed since it was read', () => {
  it('a colleague who is no longer named, or whose meeting was cancelled meanwhile, writes nothing', async () => {
    await nameDeputy('school')
    const read = await stands()
    await tap('school', 'invitation.undo', 'school')
    expect((await tap('deputy', 'representative.come', 'school', { read })).data).toEqual({
      sentence: 'You are not needed for this any more. Thank you for being ready to help.',
    })
    expect(currentAnswer(invitationOf(await stands(), 'school')).status).toBe('awaited')

    await nameDeputy('school')
    const again = await stands()
    await one.deps.cases.change(family.id, (now) => {
      if (now === undefined) throw new Error('The family is gone')
      const after = replaceConference(now, {
        ...onlyConference(now),
        cancelled: { reason: 'r', late: false, by: personId('admin'), at: clock.now() },
      })
      return {
        change: 'commit',
        family: after,
        audit: [
          {
            event: 'conference.updated',
            meeting: onlyConference(now).id,
            by: personId('admin'),
            at: clock.now(),
          },
        ],
        answer: undefined,
      }
    })
    const before = (await one.deps.cases.audit(family.id)).length
    expect(
      JSON.stringify((await tap('deputy', 'representative.come', 'school', { read: again })).data),
    ).toContain('was cancelled')
    expect(
      JSON.stringify((await tap('school', 'invitation.attend', 'school', { read: again })).data),
    ).toContain('was cancelled')
    await tap('deputy', 'representative.timing', 'school', {
      read: again,
      inputs: { minutes: '10', leaves: '' },
    })
    expect((await one.deps.cases.audit(family.id)).length).toBe(before)
  })
})

describe('at night', () => {
  it('a colleague who is no longer named in the morning is not asked, and the other one is', async () => {
    clock.set('2026-11-23T20:00:00Z')
    await nameDeputy('school')
    await deliver()
    await tap('school', 'invitation.represent', 'school', { inputs: { colleague: 'other' } })
    clock.set('2026-11-24T08:30:00Z')
    await deliver()
    expect(gotten('deputy')).toEqual([])
    expect(gotten('other')).toEqual(['representative-asked'])
  })

  it('of a yes and a no in one night the no alone is told', async () => {
    await nameDeputy('school')
    clock.set('2026-11-23T20:00:00Z')
    await tap('deputy', 'representative.come', 'school')
    await tap('deputy', 'representative.refuse', 'school', { inputs: { reason: 'ill' } })
    clock.set('2026-11-24T08:30:00Z')
    await deliver()
    expect(gotten('school').filter((template) => template === 'representative-said')).toHaveLength(
      1,
    )
    expect(
      JSON.stringify(one.messenger.handedOver.findLast(({ to }) => to === 'school')?.card.data),
    ).toContain('Your colleague cannot come')
  })
})

describe('a crash between steps', () => {
  it.each<Luck>(['the power fails before', 'the power fails after'])(
    '%s the word is written: said again, it is kept once and told once',
    async (luck) => {
      await nameDeputy('school')
      const seen = revision(invitationOf(await stands(), 'school'))
      one.store.arrange(luck)
      await expect(tap('deputy', 'representative.come', 'school', { seen })).rejects.toThrow()
      expect((await tap('deputy', 'representative.come', 'school', { seen })).template).toBe(
        'representative-answered',
      )
      await deliver()
      expect(
        gotten('school').filter((template) => template === 'representative-said'),
      ).toHaveLength(1)
      expect(
        (await one.deps.cases.audit(family.id)).filter(
          (entry) => entry.event === 'representative.answered',
        ),
      ).toHaveLength(1)
    },
  )

  it('an answer of the store that was lost counts as what it was', async () => {
    one.store.arrange({ lostAfterItWasWritten: nothing })
    expect((await nameDeputy('school')).template).toBe('invitation-answered')
    await deliver()
    expect(gotten('deputy')).toEqual(['representative-asked'])
    expect(
      (await one.deps.cases.audit(family.id)).filter(
        (entry) => entry.event === 'invitation.answered',
      ),
    ).toHaveLength(1)
  })
})

describe('the card of a colleague who is named', () => {
  beforeEach(() => nameDeputy('school'))

  it('is opened again, and answered for somebody who joins online', async () => {
    expect((await tap('deputy', representativeShow, 'school')).template).toBe(
      'representative-asked',
    )
    expect((await tap('deputy', representativeJoinOnline, 'school')).data).toMatchObject({
      heading: 'You join online',
    })
    expect(currentAnswer(invitationOf(await stands(), 'school'))).toMatchObject({
      confirmation: { status: 'confirmed', mode: 'online' },
    })
  })

  it('asks why not before a no is sent, and records nothing yet', async () => {
    const inputs = { reason: 'On leave' }
    const form = await tap('deputy', representativeRefuseForm, 'school', { inputs })
    expect(form).toMatchObject({ template: 'representative-refuse', data: inputs })
    expect(currentAnswer(invitationOf(await stands(), 'school'))).toMatchObject({
      confirmation: { status: 'awaited' },
    })
  })

  it('takes how late they will be, on the day', async () => {
    await tap('deputy', 'representative.come', 'school')
    clock.set('2026-12-10T08:00:00Z')
    expect((await tap('deputy', representativeTimingForm, 'school')).template).toBe('timing-form')
    const inputs = { minutes: '10', leaves: '' }
    expect((await tap('deputy', representativeTiming, 'school', { inputs })).data).toMatchObject({
      notice: 'The chair sees: about 10 minutes late.',
    })
  })
})

it('the chair records what a colleague said by telephone whom nobody can ask in Teams', async () => {
  await tap('school', 'invitation.represent', 'school', {
    inputs: { name: 'Wen Li', role: 'Teacher', agency: 'Agency of school' },
  })
  expect((await tap('chair', representativeRecordForm, 'school')).template).toBe(
    'representative-record',
  )
  const recorded = await tap('chair', representativeRecord, 'school', {
    inputs: { answer: 'online' },
  })
  expect(recorded.data).toMatchObject({ heading: 'The colleague has confirmed' })
  expect(currentAnswer(invitationOf(await stands(), 'school'))).toMatchObject({
    confirmation: { status: 'confirmed', mode: 'online', takenBy: 'chair' },
  })
  // Nobody but whoever runs the meeting may do so.
  const refused = await tap('midwife', representativeRecord, 'school', {
    inputs: { answer: 'refused' },
  })
  expect(JSON.stringify(refused.data)).toContain('I cannot find this for you')
})
