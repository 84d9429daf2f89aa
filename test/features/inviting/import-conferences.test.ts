import { expect, it } from 'vitest'

import { instant, paperId, personId } from '../../../src/domain/ids.ts'
import { importCsv, verbs } from '../../../src/features/inviting/import-conferences/flow.ts'
import { familyId } from '../../../src/features/inviting/import-conferences/identifiers.ts'
import { type Instance, openInstance } from '../../support/delivery-ground.ts'
import { setClock } from '../../support/families.ts'

const heading =
  'family,conference,kind,practice,date,time,place,chair_email,social_worker_email,administrator_email,children,name,email,agency,role'
const row = (place: string) =>
  `HC-1,4471,initial,statutory,2026-12-10,10:00,${place},chair@example.org,social-worker@example.org,admin@example.org,Child A:7,school,school@example.org,Agency of school,Teacher`

it('a row that has changed takes nothing away from what the meeting has gathered since', async () => {
  const house = openInstance(':memory:', setClock('2026-11-23T10:00:00.000Z'))
  await house.know('admin', 'chair', 'social-worker')
  expect(await importCsv(house.deps, `${heading}\n${row('Room 1')}`, 'import')).toMatchObject({
    ok: true,
  })
  const given = [
    {
      paper: paperId('feedback:1'),
      from: 'professional' as const,
      by: personId('school'),
      at: instant('2026-11-23T10:00:00.000Z'),
    },
  ]
  await house.deps.cases.change(familyId('HC-1'), (family) =>
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
  expect(await importCsv(house.deps, `${heading}\n${row('Room 2')}`, 'import')).toMatchObject({
    ok: true,
  })
  const [conference] = (await house.deps.cases.load(familyId('HC-1')))?.conferences ?? []
  expect([conference?.place, conference?.feedback]).toEqual(['Room 2', given])
  await house.close()
})

it('the card after the form names whoever was added with it', async () => {
  const house = openInstance(':memory:', setClock('2026-11-23T10:00:00.000Z'))
  await house.know('admin', 'chair', 'social-worker')
  const actor = await house.deps.directory.get(personId('admin'))
  const bringIn = verbs.find(({ verb }) => verb === 'conference.bring-in')
  const card =
    actor === undefined
      ? undefined
      : await bringIn?.press(
          { actor, now: house.deps.clock.now(), deps: house.deps },
          {
            family: 'HC-2',
            conference: '4600',
            kind: 'initial',
            practice: 'statutory',
            date: '2026-12-17',
            time: '11:00',
            place: 'Town Hall',
            chair: 'chair',
            social_worker: 'social-worker',
            children: 'Child A, 5',
            invited:
              'Sam Reid; Midwife; Harrowmere Maternity Service; sam@example.org; mum asked for you',
          },
        )
  expect(card?.data).toMatchObject({
    heading: '4600 is in',
    invited: [{ who: 'Sam Reid, Midwife', agency: 'Harrowmere Maternity Service' }],
  })
  await house.close()
})

const press = async (house: Instance, who: string, verb: string, data: unknown = {}) => {
  const actor = await house.deps.directory.get(personId(who))
  const button = verbs.find((one) => one.verb === verb)
  if (actor === undefined || button === undefined) throw new Error(`${who} cannot press ${verb}`)
  return button.press({ actor, now: house.deps.clock.now(), deps: house.deps }, data)
}

it('opens the form for an administrator, with the practice of the latest conference', async () => {
  const house = openInstance(':memory:', setClock('2026-11-23T10:00:00.000Z'))
  await house.know('admin', 'chair', 'social-worker')
  await importCsv(house.deps, `${heading}\n${row('Room 1')}`, 'import')
  expect(await press(house, 'admin', 'conference.form')).toMatchObject({
    template: 'conference-form',
    data: { practice: 'statutory', hasProblems: false },
  })
  await house.close()
})

it.each(['conference.form', 'conference.bring-in'])(
  '%s is for administrators alone',
  async (verb) => {
    const house = openInstance(':memory:', setClock('2026-11-23T10:00:00.000Z'))
    await house.know('admin', 'chair')
    expect((await press(house, 'chair', verb)).data.sentence).toContain(
      'Conference administrators do this.',
    )
    await house.close()
  },
)

it('says each problem of the form once, and keeps what was typed', async () => {
  const house = openInstance(':memory:', setClock('2026-11-23T10:00:00.000Z'))
  await house.know('admin', 'chair', 'social-worker')
  const card = await press(house, 'admin', 'conference.bring-in', {
    family: 'HC-2',
    conference: '4600',
    kind: 'initial',
    practice: 'statutory',
    date: '2026-11-02',
    time: '11:00',
    place: 'Town Hall',
    chair: 'chair',
    social_worker: 'social-worker',
    children: 'Child A, 5',
    invited: 'chair; knows them\nsocial-worker',
  })
  expect(card.data).toMatchObject({
    conference: '4600',
    problems: [
      {
        text: 'Date: Mon 2 November 2026 at 11:00 has passed. Please choose a time to come.',
      },
    ],
  })
  expect(await house.deps.cases.load(familyId('HC-2'))).toBeUndefined()
  await house.close()
})
