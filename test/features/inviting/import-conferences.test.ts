// The form for a new conference, and what a file leaves alone of what a meeting has gathered.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { instant, paperId, personId } from '../../../src/domain/ids.ts'
import { familyId } from '../../../src/features/inviting/import-conferences/identifiers.ts'
import { newConferenceForm } from '../../support/new-conference.ts'
import { csv, type Imports, openImports, row } from './import-ground.ts'

let here: Imports
beforeEach(async () => {
  here = await openImports()
})
afterEach(() => here.close())

it('a row that has changed takes nothing away from what the meeting has gathered since', async () => {
  await here.bringIn(csv(row()))
  const given = [
    {
      paper: paperId('feedback:1'),
      from: 'professional' as const,
      by: personId('school'),
      at: instant('2026-11-23T10:00:00.000Z'),
    },
  ]
  await here.deps.cases.change<void>(here.familyId, (family) =>
    family === undefined
      ? { change: 'none', answer: undefined }
      : {
          change: 'commit',
          answer: undefined,
          audit: [],
          family: {
            ...family,
            conferences: family.conferences.map((conference) => ({
              ...conference,
              feedback: given,
            })),
          },
        },
  )
  expect((await here.bringIn(csv(row({ place: 'Room 2' })))).ok).toBe(true)
  expect(await here.meeting()).toMatchObject({ place: 'Room 2', feedback: given })
})

describe('the form for a new conference', () => {
  it('leads to a card that names whoever was added with it', async () => {
    const { data } = await here.press(
      'admin',
      'conference.bring-in',
      newConferenceForm({
        invited:
          'Sam Reid; Midwife; Harrowmere Maternity Service; sam@example.org; mum asked for you',
      }),
    )
    expect(data).toMatchObject({
      heading: '4700 is in',
      invited: [
        { who: 'Sam Reid, Midwife', agency: 'Harrowmere Maternity Service' },
        { who: 'social-worker, Social worker' },
      ],
    })
  })

  it('opens for an administrator, with the practice of the latest conference', async () => {
    await here.bringIn(csv(row()))
    expect(await here.press('admin', 'conference.form')).toMatchObject({
      template: 'conference-form',
      data: { practice: 'statutory', hasProblems: false },
    })
  })

  it.each(['conference.form', 'conference.bring-in'])(
    'is for administrators alone: %s',
    async (verb) => {
      expect((await here.press('chair', verb)).data.sentence).toContain(
        'Conference administrators do this.',
      )
    },
  )

  it('says each problem once, and keeps what was typed', async () => {
    const { data } = await here.press(
      'admin',
      'conference.bring-in',
      newConferenceForm({ date: '2026-11-02', invited: 'deputy; knows them\nsocial-worker' }),
    )
    expect(data).toMatchObject({
      conference: '4700',
      problems: [
        {
          text: 'Date: Mon 2 November 2026 at 11:00 has passed. Please choose a time to come.',
        },
      ],
    })
    expect(await here.deps.cases.load(familyId('HC-7'))).toBeUndefined()
  })
})
