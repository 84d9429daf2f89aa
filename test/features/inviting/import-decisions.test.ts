import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { personId } from '../../../src/domain/ids.ts'
import { takenOff } from '../../../src/domain/people/identity.ts'
import { csv, type Imports, linesOf, openImports, row } from './import-ground.ts'

let here: Imports
beforeEach(async () => {
  here = await openImports()
})
afterEach(() => here.close())

const friday = csv(row())

describe('the nightly file, older than what was decided by day', () => {
  it('does not move a meeting back that was moved twice, and says that it stays', async () => {
    await here.bringIn(friday)
    await here.move({ date: '2026-12-17', time: '14:00' })
    await here.move({ date: '2026-12-16', time: '11:00' })
    const outcome = await here.bringIn(friday)
    expect(outcome).toMatchObject({ ok: true, counts: { changed: 0 } })
    expect(linesOf(outcome)).toEqual([
      'line 2, date: 4600 stays with Wed 16 December 2026 at 11:00, as it ' +
        'was decided here; the file still says Fri 18 December 2026 at 10:00.',
    ])
    expect(await here.meeting()).toMatchObject({ date: '2026-12-16', time: '11:00' })
  })

  it('does not bring back a cancelled meeting', async () => {
    await here.bringIn(friday)
    await here.move({ date: '2026-12-17', time: '14:00' })
    await here.cancel()
    const outcome = await here.bringIn(friday)
    expect(outcome.ok).toBe(true)
    expect(linesOf(outcome)).toContain(
      'line 2, conference: 4600 stays cancelled, as it was decided here; the file still has it.',
    )
    expect((await here.meeting()).cancelled).toMatchObject({ reason: 'Stood down' })
  })

  it('brings back a cancelled meeting with no new day either: a person does that, or another number', async () => {
    await here.bringIn(friday)
    await here.cancel()
    const moved = csv(row({ date: '2026-12-21' }))
    for (const _night of [1, 2]) {
      expect(linesOf(await here.bringIn(moved))).toEqual([
        'line 2, date: 4600 was cancelled here, and a new day in the file does not bring ' +
          'it back. Give it the new date in chat, or ' +
          'give the new meeting a number of its own.',
      ])
      expect(await here.meeting()).toMatchObject({ date: '2026-12-18', cancelled: {} })
    }
    expect((await here.bringIn(csv(row({ conference: '4601', date: '2026-12-21' })))).ok).toBe(true)
    await here.move({ date: '2026-12-22' })
    expect((await here.meeting()).cancelled).toBeUndefined()
    expect((await here.bringIn(friday)).ok).toBe(true)
    expect(await here.meeting()).toMatchObject({ date: '2026-12-22' })
  })

  it('does not restore an address that was changed because it had become unsafe', async () => {
    await here.bringIn(friday)
    await here.move({ place: 'Kestrel House, side door' })
    await here.bringIn(friday)
    expect((await here.meeting()).place).toBe('Kestrel House, side door')
  })

  it('does not put back a chair whom the administrator has replaced', async () => {
    await here.bringIn(friday)
    await here.press('admin', 'meeting.office', {
      caseId: (await here.family()).id,
      meetingId: (await here.meeting()).id,
      entry: 'chair deputy chair',
    })
    expect((await here.meeting()).chair).toBe('deputy')
    const outcome = await here.bringIn(friday)
    expect(linesOf(outcome)).toEqual([
      'line 2, chair_email: 4600 stays with deputy, as ' +
        'it was decided here; the file still says chair.',
    ])
    expect((await here.meeting()).chair).toBe('deputy')
  })

  it('is not followed by an older one either, once a newer has agreed with what was decided', async () => {
    await here.bringIn(friday)
    await here.move({ date: '2026-12-11', time: '11:30' })
    await here.press('admin', 'meeting.office', {
      caseId: (await here.family()).id,
      meetingId: (await here.meeting()).id,
      entry: 'chair deputy chair',
    })
    const agreed = csv(
      row({ date: '2026-12-11', time: '11:30', chair_email: 'deputy@example.org' }),
    )
    expect((await here.bringIn(agreed)).ok).toBe(true)
    expect(linesOf(await here.bringIn(friday))).toEqual([
      'line 2, date: 4600 stays with Fri 11 December 2026 at 11:30, as ' +
        'it was decided here; the file says Fri 18 December 2026 at 10:00.',
      'line 2, chair_email: 4600 stays with deputy, as it was decided here; the file says chair.',
    ])
    expect(await here.meeting()).toMatchObject({ date: '2026-12-11', chair: 'deputy' })
  })

  it('invites nobody whom an administrator has taken off, and says so', async () => {
    await here.bringIn(friday)
    const ruth = await here.deps.directory.byEmail('ruth@example.org')
    if (ruth === undefined) throw new Error('Ruth is not known')
    await here.deps.directory.keep([takenOff(ruth, here.clock.now())])
    const outcome = await here.bringIn(
      csv(row(), row({ name: 'Jo Tanner', email: 'jo@example.org', agency: 'Health' })),
    )
    expect(linesOf(outcome)[0]).toContain('was taken off here, and stays so')
    expect(await here.deps.directory.byEmail('ruth@example.org')).toBeUndefined()
    const jo = await here.deps.directory.byEmail('jo@example.org')
    expect((await here.meeting()).invitations.map(({ person }) => person)).toEqual([
      ruth.id,
      jo?.id,
    ])
  })

  it('makes nobody chair who has not that duty, of a family that is new here neither', async () => {
    const outcome = await here.bringIn(csv(row({ chair_email: 'social-worker@example.org' })))
    expect(linesOf(outcome)[0]).toContain('is not a conference chair here')
  })

  it('does not put back a name that was put right in chat', async () => {
    await here.bringIn(friday)
    const married = {
      name: 'Ruth Adeyemi-Cole',
      email: 'ruth@example.org',
      agency: 'Alder Lane Primary School',
      role: 'Designated safeguarding lead',
    }
    const { data } = await here.press('admin', 'person.add', married)
    const { choices } = z
      .object({ choices: z.array(z.object({ entry: z.string(), seen: z.string() })).length(1) })
      .parse(data)
    await here.press('admin', 'person.add', { ...married, ...choices[0] })
    const outcome = await here.bringIn(friday)
    expect((await here.deps.directory.byEmail('ruth@example.org'))?.name).toBe('Ruth Adeyemi-Cole')
    expect(linesOf(outcome)[0]).toContain('stays known here with ‘Ruth Adeyemi-Cole’')
  })

  it('keeps a removed person off the list', async () => {
    await here.bringIn(friday)
    const { id, invitations } = await here.meeting()
    await here.press('chair', 'meeting.remove', {
      caseId: (await here.family()).id,
      meetingId: id,
      invitationId: invitations[0]?.id,
      entry: '0',
    })
    await here.bringIn(csv(row({ why: 'She knows Nia' })))
    expect((await here.meeting()).invitations[0]?.withdrawn?.why).toBe('removed')
  })

  it('leaves parents as the family said them in chat', async () => {
    const file = csv(row({ parents: 'Mum; Dad' }))
    await here.bringIn(file)
    await here.press('chair', 'parents.keep', {
      caseId: (await here.family()).id,
      meetingId: (await here.meeting()).id,
      parents: 'Mum\nNan',
    })
    const outcome = await here.bringIn(file)
    expect(linesOf(outcome)).toEqual([
      'line 2, parents: 4600 stays with ‘Mum; Nan’, as it ' +
        'was decided here; the file still says ‘Dad; Mum’.',
    ])
  })

  it('says nothing of a meeting that has been held, however long it stands in the file', async () => {
    await here.bringIn(friday)
    await here.move({ date: '2026-12-21' })
    here.clock.set('2027-01-11T10:00:00.000Z')
    expect((await here.bringIn(friday)).ok).toBe(true)
    expect(linesOf(await here.bringIn(csv(row({ date: '2027-02-01' }))))[0]).toMatch(
      /^line 2, date: 4600 has Mon 21 December 2026/,
    )
  })

  it('does not move a meeting that has begun', async () => {
    await here.bringIn(friday)
    here.clock.set('2026-12-18T10:30:00.000Z')
    expect(linesOf(await here.bringIn(csv(row({ date: '2026-12-21' }))))[0]).toContain(
      'line 2, date: This meeting has begun',
    )
  })
})

describe('an hour that has passed', () => {
  const words = (at: string) =>
    `line 2, time: Mon 23 November 2026 at ${at} has passed. Please choose a time to come.`

  it('is none to which a file moves the meeting of today', async () => {
    const today = { date: '2026-11-23', time: '15:00' }
    await here.bringIn(csv(row(today)))
    const earlier = csv(row({ ...today, time: '09:30' }))
    expect(linesOf(await here.bringIn(earlier))).toEqual([words('09:30')])
    expect(await here.meeting()).toMatchObject({ ...today, moves: [] })
    expect((await here.bringIn(csv(row({ ...today, time: '16:00' })))).ok).toBe(true)
  })

  it('is none to which a file moves a meeting of another day, nor one for a new meeting', async () => {
    await here.bringIn(csv(row()))
    const now = { date: '2026-11-23', time: '10:00' }
    expect(linesOf(await here.bringIn(csv(row(now))))).toEqual([words('10:00')])
    const fresh = csv(row({ ...now, conference: '4601' }))
    expect(linesOf(await here.bringIn(fresh))).toEqual([words('10:00')])
  })
})

describe('a file that says something new', () => {
  it('is followed where nobody has decided otherwise, field by field', async () => {
    await here.bringIn(friday)
    await here.move({ place: 'Kestrel House' })
    const outcome = await here.bringIn(
      csv(row({ date: '2026-12-21', chair_email: 'deputy@example.org' })),
    )
    expect(outcome.ok).toBe(true)
    expect(await here.meeting()).toMatchObject({
      date: '2026-12-21',
      chair: 'deputy',
      place: 'Kestrel House',
    })
  })

  it('about what was decided here as well is named with both, and nothing of it comes in', async () => {
    await here.bringIn(friday)
    await here.move({ date: '2026-12-16', time: '11:00' })
    const outcome = await here.bringIn(csv(row({ date: '2026-12-21', place: 'Town Hall' })))
    expect(linesOf(outcome)).toEqual([
      'line 2, date: 4600 has Wed 16 December 2026 at 11:00, as it was ' +
        'decided here, and the file now says Mon 21 December 2026 at 10:00. ' +
        'Put right whichever is wrong: the file, or the meeting in chat.',
    ])
    expect(await here.meeting()).toMatchObject({
      date: '2026-12-16',
      place: 'Alder Lane Family Hub',
    })
    // Once the file says the same, they are of one mind again, and its next word counts.
    await here.bringIn(csv(row({ date: '2026-12-16', time: '11:00' })))
    await here.bringIn(csv(row({ date: '2026-12-21' })))
    expect(await here.meeting()).toMatchObject({ date: '2026-12-21' })
  })

  it('without a column leaves what that column said', async () => {
    await here.bringIn(
      csv(row({ knows: 'Nia', why: 'She knows Nia', online_link: 'https://meet.example.org/1' })),
    )
    const { online_link: _link, knows: _knows, ...fewer } = row({ why: 'She knows Nia' })
    await here.bringIn(csv(fewer))
    const { onlineLink, invitations } = await here.meeting()
    expect(onlineLink).toBe('https://meet.example.org/1')
    expect(invitations[0]?.knows).toHaveLength(1)
  })

  it('speaks for the first time of a meeting that began in chat: what stands stays, and is named', async () => {
    await here.press('admin', 'conference.bring-in', {
      ...row(),
      chair: 'chair',
      social_worker: 'social-worker',
      invited: 'Ruth Adeyemi; Teacher; Alder Lane Primary School; ruth@example.org',
    })
    const outcome = await here.bringIn(csv(row({ place: 'Town Hall' })))
    expect(linesOf(outcome)).toContain(
      'line 2, place: 4600 stays with ‘Alder Lane Family ' +
        'Hub’, as it was decided here; the file says ‘Town Hall’.',
    )
    expect((await here.meeting()).place).toBe('Alder Lane Family Hub')
    expect((await here.meeting()).chair).toBe(personId('chair'))
  })
})

describe('a record from before it was kept what the file said', () => {
  it('is not moved back by an old file, however often it was moved', async () => {
    await here.bringIn(friday)
    await here.move({ date: '2026-12-17' })
    await here.move({ date: '2026-12-16', place: 'Kestrel House' })
    await here.forget()
    expect((await here.bringIn(friday)).ok).toBe(true)
    expect(await here.meeting()).toMatchObject({ date: '2026-12-16', place: 'Kestrel House' })
  })

  it('still follows a file that says something new', async () => {
    await here.bringIn(friday)
    await here.forget()
    expect((await here.bringIn(csv(row({ date: '2026-12-21' })))).ok).toBe(true)
    expect(await here.meeting()).toMatchObject({ date: '2026-12-21' })
  })
})
