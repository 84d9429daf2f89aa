// An initial conference under each of the four practices, from the invitation to the table:
// written, shown to the family, submitted, sent round, and read in the meeting's order. How reports
// are written is in the journeys beside this one.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { buttons, fieldsOn, type House, openHouse, words } from '../support/house.ts'
import { plainReport, submitReport } from '../support/report-writing.ts'
import { some } from '../support/some.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

/** What a report needs, and what the pack is read for. */
const brief = {
  strengths: plainReport['strengths'] ?? '',
  'child-views': plainReport['child-views'] ?? '',
  offer: plainReport['offer'] ?? '',
  risk: 'High',
  view: 'cp-plan',
}
const say = (person: string, text: string) => house.answer(person, text)
const form = {
  kind: 'initial',
  time: '10:00',
  place: 'Town Hall',
  online_link: '',
  chair: 'second-chair',
  social_worker: 'social-worker',
  from_practice: '',
  previous_kind: '',
  invited:
    'Daniel Whitlock; you know the family\nRuth Adeyemi; she ' +
    'knows him well\nGrace Lindqvist; he comes to your drop-in',
}
/** The card about sharing for this meeting, where somebody is invited to several. */
const sharingOf = async (person: string, number: string) => {
  const shown = await say(person, `share my report for ${number}`)
  if (fieldsOn(shown)['members'] !== undefined) return shown
  const pick = buttons(shown).find(({ title }) => title.startsWith(number))
  const opened =
    pick === undefined
      ? undefined
      : (await house.pressRaw(person, shown.id, pick.verb, pick.data)).activity
  if (opened === undefined)
    throw new Error(`${person} has no report for ${number}: ${words(shown)}`)
  return opened
}
const share = async (person: string, number: string, inputs: Record<string, string>) =>
  words(await house.press(person, 'Record it', inputs, await sharingOf(person, number)))

// The days are worked out in docs/sources.md (K2, K3) or follow from the same rules.
const practices = [
  {
    practice: 'portsmouth',
    number: '8201',
    date: '2027-01-28',
    from: '2027-01-11',
    shareBy: 'Tue 26 January',
    rule: 'T10',
    circulates: 'Due Wed 27 January',
  },
  {
    practice: 'tower-hamlets',
    number: '8202',
    date: '2027-03-31',
    from: '2027-03-08',
    shareBy: 'Thu 25 March',
    rule: 'T07',
    circulates: '',
  },
  {
    practice: 'dorset',
    number: '8203',
    date: '2027-05-04',
    from: '2027-04-13',
    shareBy: 'Thu 29 April',
    rule: 'T10',
    circulates: '',
  },
  {
    practice: 'dudley',
    number: '8204',
    date: '2027-01-05',
    from: '2026-12-10',
    shareBy: 'Wed 30 December',
    rule: 'T08',
    circulates: '',
  },
] as const

type Council = (typeof practices)[number]

/**
 * Is brought in with its parents, and asks each author to show the report to them, and to a child
 * of 14, by the practice’s day.
 */
async function bringInWithParents({
  practice,
  number,
  date,
  from,
  shareBy,
  rule,
}: Council): Promise<void> {
  await house.say('admin', 'add new conference')
  const done = words(
    await house.press('admin', 'Bring it in and invite', {
      ...form,
      family: `HC-${number}`,
      conference: number,
      practice,
      date,
      counted_from: from,
      children: 'Ade, 8\nZoe, 15',
      parents: 'Mum; Step-dad',
    }),
  )
  expect(done).toContain(`${number} is in`)
  const card = words(await sharingOf('school', number))
  expect(card).toContain('Still to be shown: Mum, Step-dad, Zoe.')
  expect(card).toContain(`By ${shareBy}`)
  expect(card).toContain(`The rule (${rule})`)
}

/** Takes the reports: one shown first, one not, and says so to its author and to the chair. */
async function takeReports({ number }: Council): Promise<void> {
  const mine = await sharingOf('school', number)
  const members = [...JSON.stringify(mine.cards).matchAll(/"value":"((?:parent|child)\.[^"]+)"/g)]
    .map(([, key]) => key)
    .join(',')
  expect(
    await share('school', number, {
      members,
      how: 'talked-through',
      on: '2026-11-23',
      reaction: 'Step-dad: I did not know that.',
    }),
  ).toContain('Everybody has seen it')
  expect(words(await submitReport(house, 'school', { number, written: brief }))).toContain(
    '✓ Everybody of the family has seen it',
  )
  expect(
    words(
      await submitReport(house, 'school-nurse', {
        number,
        written: { ...brief, offer: 'A drop-in on Mondays.' },
      }),
    ),
  ).toContain('▲ Not yet shown to Mum, Step-dad and Zoe.')
  const status = words(await say('second-chair', `which reports have come for ${number}`))
  expect(status).toContain('2 of 3 reports are in. Still to come')
  expect(status).toContain('2 are not with the whole family yet.')
  expect(status).toContain('▲ Submitted before Mum, Step-dad and Zoe had seen it')
}

/** Sends them round after a look at whom the family has not been shown which. */
async function sendRound({ number, circulates }: Council): Promise<void> {
  const preview = await say('admin', `circulate reports for ${number}`)
  if (circulates !== '') expect(words(preview)).toContain(circulates)
  expect(words(preview)).toContain('▲ Not yet shown to Mum, Step-dad and Zoe')
  expect(words(await house.press('admin', 'Send all of them', {}, preview))).toContain(
    '2 reports went round',
  )
  expect(words(await say('social-worker', `reports for ${number}`))).toContain(
    '2 of 3 reports are in',
  )
  expect(words(await say('school', `reports for ${number}`))).toContain(
    '2 reports are here for you to read.',
  )
}

/** And the chair reads all of it in the meeting’s order, each child and each offer together. */
async function readPack({ number }: Council): Promise<void> {
  const pack = await say('second-chair', `the pack for ${number}`)
  expect(words(pack)).toContain('What the children say')
  const read: string[] = []
  let shown = pack
  for (let step = 0; step < 20; step += 1) {
    read.push(words(shown))
    if (!buttons(shown).some(({ title }) => title === 'Next')) break
    shown = await house.press('second-chair', 'Next', {}, shown)
  }
  expect(read.find((text) => text.includes('What each can offer'))).toMatch(
    /Breakfast club on Tuesdays.*A drop-in on Mondays/,
  )
  expect(read.filter((text) => text.includes('side by side'))).toHaveLength(2)
}

describe('an initial conference', () => {
  it.each(some(practices))(
    'goes from the invitation to the table in $practice: shown to the family, submitted, sent round, read in order',
    async (council) => {
      await bringInWithParents(council)
      await takeReports(council)
      await sendRound(council)
      await readPack(council)
    },
  )
})
