// Who chairs, leads and administers a meeting, by a file: the same rules as in chat, whatever is kept of the meeting.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { personId } from '../../../src/domain/ids.ts'
import { takenOff, withoutAccount } from '../../../src/domain/people/identity.ts'
import { familyId } from '../../../src/features/inviting/import-conferences/identifiers.ts'
import { objectIdOf, person, tenant } from '../../support/families.ts'
import { newConferenceForm } from '../../support/new-conference.ts'
import { csv, type Imports, linesOf, openImports, row } from './import-ground.ts'

let here: Imports
beforeEach(async () => {
  here = await openImports()
})
afterEach(() => here.close())

const takeOff = async (name: string) => {
  const known = await here.deps.directory.get(personId(name))
  if (known === undefined) throw new Error(`${name} is not known`)
  await here.deps.directory.keep([takenOff(known, here.clock.now())])
}

describe('the nightly file, about a meeting from before it was kept what the file had said', () => {
  it.each([
    ['chair_email', 'chair', 'deputy@example.org'],
    ['chair_email', 'chair', 'admin@example.org'],
    ['social_worker_email', 'leadSocialWorker', 'lead-two@example.org'],
    ['administrator_email', 'administrator', 'lead-two@example.org'],
  ] as const)('leaves %s as it stands, and says so', async (column, field, named) => {
    await here.deps.directory.keep([person('lead-two')])
    await here.bringIn(csv(row()))
    const before = await here.meeting()
    await here.forget()
    const outcome = await here.bringIn(csv(row({ [column]: named })))
    expect(linesOf(outcome)[0]).toContain(`line 2, ${column}: 4600 stays with`)
    expect((await here.meeting())[field]).toBe(before[field])
  })

  it('never undoes the hand-over that an administrator made by day', async () => {
    await here.bringIn(csv(row()))
    await here.handOver('chair deputy chair')
    await here.forget()
    expect((await here.bringIn(csv(row()))).ok).toBe(true)
    expect((await here.meeting()).chair).toBe('deputy')
  })
})

describe('a file that names somebody new', () => {
  it('makes nobody chair who has not that duty', async () => {
    await here.bringIn(csv(row()))
    const outcome = await here.bringIn(csv(row({ chair_email: 'social-worker@example.org' })))
    expect(linesOf(outcome)).toEqual([
      expect.stringContaining('line 2, chair_email: cannot be taken. social-worker is not'),
    ])
    expect((await here.meeting()).chair).toBe('chair')
  })

  it.each(['chair_email', 'social_worker_email', 'administrator_email'])(
    'gives %s to nobody who has a conflict of interest',
    async (column) => {
      await here.bringIn(csv(row()))
      await here.deps.cases.change<void>(here.familyId, (family) =>
        family === undefined
          ? { change: 'none', answer: undefined }
          : {
              change: 'commit',
              audit: [],
              answer: undefined,
              family: {
                ...family,
                conferences: family.conferences.map((meeting) => ({
                  ...meeting,
                  conflicts: [personId('deputy')],
                })),
              },
            },
      )
      const outcome = await here.bringIn(csv(row({ [column]: 'deputy@example.org' })))
      expect(outcome.ok).toBe(false)
      expect(linesOf(outcome)[0]).toContain(`line 2, ${column}: cannot be taken.`)
      const next = { conference: '4601', date: '2027-01-18', [column]: 'deputy@example.org' }
      const later = await here.bringIn(csv(row(next)))
      expect(linesOf(later)[0]).toContain(`line 2, ${column}: cannot be taken.`)
    },
  )

  it('makes nobody chair whom the same file invites, nor invites whoever chairs', async () => {
    const chair = { name: 'chair', email: 'chair@example.org', agency: 'Agency of chair' }
    const outcome = await here.bringIn(csv(row(), row(chair)))
    expect(linesOf(outcome)).toEqual([
      'line 3, email: is that of the chair of 4600, who sits there ' +
        'for no agency. Take the row out, or name another chair.',
    ])
    await here.bringIn(csv(row()))
    expect((await here.bringIn(csv(row(), row(chair)))).ok).toBe(false)
    expect((await here.meeting()).invitations).toHaveLength(1)
  })
})

describe('a file that still names somebody who was taken off', () => {
  it.each([
    ['chair_email', 'chair'],
    ['social_worker_email', 'social-worker'],
    ['administrator_email', 'admin'],
  ])('as %s of a meeting that was held is no reason to refuse it', async (_column, who) => {
    const held = csv(row(), row({ family: 'HC-2', conference: '4700', date: '2027-01-11' }))
    await here.bringIn(held)
    here.clock.set('2027-01-14T10:00:00.000Z')
    await here.deps.directory.keep([person('boss', { duties: ['administrator'] })])
    await takeOff(who)
    expect(await here.bringIn(held)).toMatchObject({ ok: true, counts: { changed: 0 } })
  })

  it('as chair of a meeting to come leaves the one who took over', async () => {
    await here.bringIn(csv(row()))
    await here.handOver('chair deputy chair')
    await takeOff('chair')
    const outcome = await here.bringIn(csv(row()))
    expect(linesOf(outcome)).toEqual([
      'line 2, chair_email: 4600 stays with deputy, as ' +
        'it was decided here; the file still says chair.',
    ])
  })

  it.each([
    ['chair_email', 'deputy'],
    ['social_worker_email', 'deputy'],
    ['administrator_email', 'deputy'],
  ])('gives them no office anew: %s', async (column, who) => {
    await here.bringIn(csv(row()))
    await takeOff(who)
    const named = { [column]: `${who}@example.org` }
    const words =
      `line 2, ${column}: is that of deputy, who was taken off here, and ` +
      'stays so. If somebody else has it now, use ‘add person’ in chat.'
    expect(linesOf(await here.bringIn(csv(row(named))))).toEqual([words])
    const fresh = { ...named, conference: '4601', date: '2027-01-18' }
    expect(linesOf(await here.bringIn(csv(row(fresh))))).toEqual([words])
  })

  it('by an address that they had before is the same', async () => {
    await here.bringIn(csv(row()))
    const chair = await here.deps.directory.get(personId('chair'))
    if (chair === undefined) throw new Error('The chair is not known')
    await here.deps.directory.keep([
      { ...chair, email: 'chair@trust.example', formerEmails: ['chair@example.org'] },
    ])
    await here.handOver('chair deputy chair')
    await takeOff('chair')
    expect((await here.bringIn(csv(row()))).ok).toBe(true)
  })

  it('still moves the meeting, and brings in a new one, though nobody else is invited', async () => {
    await here.bringIn(csv(row()))
    const ruth = await here.deps.directory.byEmail('ruth@example.org')
    await takeOff(ruth?.id ?? '')
    expect((await here.bringIn(csv(row({ date: '2026-12-21' })))).ok).toBe(true)
    expect((await here.meeting()).date).toBe('2026-12-21')
    const fresh = csv(row({ conference: '4601', date: '2027-01-18' }))
    expect(linesOf(await here.bringIn(fresh))).toEqual([
      expect.stringContaining('was taken off here'),
    ])
    expect((await here.meeting('4601')).invitations).toEqual([])
  })

  it.each([
    ['an address that they had before', 'ruth@example.org', ''],
    ['an account that was taken from them', 'r@new.example', objectIdOf('ruth')],
  ])('by %s brings nobody back', async (_what, email, teamsId) => {
    const account = { tenantId: tenant, objectId: objectIdOf('ruth') }
    const ruth = person('ruth', { email: 'ruth@trust.example', formerEmails: ['ruth@example.org'] })
    await here.deps.directory.keep([withoutAccount({ ...ruth, account })])
    await takeOff('ruth')
    const cells = { name: 'Ruth Adeyemi', email, teams_id: teamsId }
    const lines = linesOf(await here.bringIn(csv(row(cells))))
    expect(lines).toEqual([expect.stringContaining('was taken off here, and stays so')])
    expect(await here.deps.directory.byEmail(email)).toBeUndefined()
  })
})

describe('the form for a new conference', () => {
  const bringIn = (more: Readonly<Record<string, string>>) =>
    here.press('admin', 'conference.bring-in', newConferenceForm(more))
  const problems = async (more: Readonly<Record<string, string>>) =>
    (await bringIn(more)).data['problems']
  const other = 'Jo Tanner; Midwife; Harrowmere Maternity Service; jo@example.org'
  const ruth = 'Ruth Adeyemi; Teacher; Alder Lane Primary School; ruth@example.org'
  const nothingIsKept = async () =>
    expect(await here.deps.cases.load(familyId('HC-7'))).toBeUndefined()

  it.each([
    ['alone', ruth, 1],
    ['among others', `${other}\n${ruth}`, 2],
  ])(
    'says of somebody who was taken off, invited %s, that they were',
    async (_how, invited, line) => {
      await here.deps.directory.keep([person('ruth')])
      await takeOff('ruth')
      expect(await problems({ invited })).toEqual([
        {
          text:
            `Invited, line ${line}, email: is that of ruth, who was taken off here, ` +
            'and stays so. If somebody else has it now, use ‘add person’ in chat.',
        },
      ])
      await nothingIsKept()
    },
  )

  it.each([
    ['chair', 'Chair'],
    ['social_worker', 'Lead social worker'],
  ])('says so of the %s who was taken off while it was open', async (field, label) => {
    await takeOff('deputy')
    expect(await problems({ [field]: 'deputy', invited: other })).toEqual([
      { text: `${label}: deputy was taken off here. Please choose somebody else.` },
    ])
    await nothingIsKept()
  })
})
