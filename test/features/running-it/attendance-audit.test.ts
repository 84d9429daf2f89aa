import { parse } from 'csv-parse/sync'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { buttons, type House, openHouse, type Shown, words } from '../../support/house.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

const said = async (person: string, text: string): Promise<string> =>
  (await house.say(person, text)).map(words).join(' ')

/** The conference of 10 December: five come, the health visitor twelve minutes late, the police not at all. */
async function held() {
  await house.press('school', 'I can come')
  await house.moveClock('2026-12-10T10:30:00Z')
  for (const text of [
    'social worker arrived 9.55',
    'school arrived 9.58',
    'mark HV arrived 10.12',
    'gp arrived 10.10 online',
    'housing arrived 10.00',
    'police not here',
  ])
    await house.say('chair', text)
}

async function addAuditLead(): Promise<string> {
  const objectId = '3d9a6c10-52e8-4f0b-9a41-0c7be2a1aaaa'
  await house.post('people', {
    name: 'Lou Marsh',
    agency: 'Harrowmere Council',
    role: 'Quality lead',
    aadObjectId: objectId,
  })
  const added =
    JSON.stringify((await house.get('people')).body).match(
      /"id":"([^"]+)","name":"Lou Marsh"/,
    )?.[1] ?? ''
  await house.say('admin', 'add person')
  await house.press('admin', 'Add', {
    name: 'Lou Marsh',
    role: 'Quality lead',
    agency: 'Harrowmere Council',
    email: 'lou@example.org',
    duty: 'audit-lead',
    teamsId: objectId,
    tenantId: '',
  })
  return added
}

const link = (shown: Shown): string => {
  const found: string[] = []
  const look = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(look)
    if (typeof value !== 'object' || value === null) return
    const read = z.object({ type: z.literal('Action.OpenUrl'), url: z.string() }).safeParse(value)
    if (read.success) found.push(read.data.url)
    Object.values(value).forEach(look)
  }
  look(shown.cards)
  const [url] = found
  if (url === undefined) throw new Error('There is no link')
  return url
}

async function fileOf(person: string, text: string) {
  const shown = await house.say(person, text)
  const last = shown.at(-1)
  if (last === undefined) throw new Error('The bot said nothing')
  const response = await fetch(link(last))
  const bytes = Buffer.from(await response.arrayBuffer())
  const rows = z
    .array(z.record(z.string(), z.string()))
    .parse(parse(bytes, { columns: true, bom: true }))
  return { response, bytes, rows }
}

describe('who was late', () => {
  it('is said in a sentence, with bars by agency, the meetings, and who it was', async () => {
    await held()
    const card = await said('chair', 'who was late this month')
    expect(card).toContain(
      '1 conference, 6 invitations: 1 answered. Of 6 marked on the day, 5 came, 1 of them late.',
    )
    expect(card).toContain('Harrowmere Community Health ■■■■■■■■■■ 1 of 1 came, ▲ 1 late')
    expect(card).toContain('Mereshire Police □□□□□□□□□□ 0 of 1 came')
    expect(card).toContain(
      'Who was late Thu 10 December, 4471: Shazia Malik, Harrowmere Community Health, 12 minutes',
    )
    expect(card).toContain('Thu 10 December, 4471: 5 of 6 came, 1 late; ● quorum')
  })

  it('is asked for one agency, or for a time in which there was nothing', async () => {
    await held()
    expect(await said('admin', 'attendance for police this month')).toContain(
      '1 conference, 1 invitation',
    )
    expect(await said('chair', 'who was late in september')).toContain(
      'No meeting that you may see was held in this time.',
    )
  })

  it('counts only those with a part to play: not the wrong person, and nobody of a meeting still to come', async () => {
    expect(await said('admin', 'attendance for this month')).toContain(
      'No meeting that you may see was held',
    )
    await house.press('housing', 'This is not me')
    await held()
    expect(await said('admin', 'attendance for this month')).toContain(
      '1 conference, 5 invitations',
    )
  })
})

describe('the file', () => {
  it('opens in Excel, has a row for each invitation, and nothing of the family in its name', async () => {
    await held()
    await house.moveClock('2027-01-04T10:00:00Z')
    const { response, bytes, rows } = await fileOf('admin', 'export attendance for december')
    expect(response.headers.get('content-type')).toContain('text/csv')
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="attendance-2026-12-01-to-2026-12-31.csv"',
    )
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(rows).toHaveLength(6)
    expect(rows.find((record) => record['person'] === 'Shazia Malik')).toMatchObject({
      meeting: '4471',
      kind: 'Initial conference',
      date: '2026-12-10',
      agency: 'Harrowmere Community Health',
      role: 'Health visitor',
      counts: 'yes',
      invited: '2026-11-23 09:30',
      noticeWD: '13',
      respondedAt: '',
      response: 'none',
      arrivedAt: '10:12',
      leftAt: '',
      mode: 'in-person',
      minutesLate: '12',
      late: 'yes',
      reportReceivedAt: '',
      sharedAt: '',
      quorate: 'yes',
      override: 'no',
      cancelledLate: '',
    })
    expect(rows.find((record) => record['agency'] === 'Mereshire Police')).toMatchObject({
      arrivedAt: 'did not come',
      late: '',
    })
    expect(bytes.toString()).not.toMatch(/Mia|Leo/)
  })

  it('comes from a button too, and the same file asked for twice is one file', async () => {
    await held()
    await house.say('chair', 'who was late this month')
    const first = link(await house.press('chair', 'Get it as a file'))
    await house.say('chair', 'who was late this month')
    expect(link(await house.press('chair', 'Get it as a file'))).toBe(first)
    expect(words(await house.press('chair', 'Show the figures'))).toContain('By agency')
  })
})

describe('who may see it', () => {
  it('the audit lead sees agencies and roles, no name and no conference number, and why a chair went on', async () => {
    const lead = await addAuditLead()
    await house.moveClock('2026-12-10T10:30:00Z')
    for (const text of ['social worker arrived 9.55', 'mark HV arrived 10.12'])
      await house.say('chair', text)
    await house.say('chair', 'override the quorum')
    await house.press('chair', 'Decide to go on', {
      grounds: 'delay-would-harm',
      reason: 'Waiting would harm.',
      interimPlan: 'Daily visits.',
      newDate: '2026-12-22',
    })
    const card = await said(lead, 'attendance for this month')
    expect(card).toContain(
      'Meeting 1: 2 of 2 came, 1 late (4 not marked); ■ no quorum, the chair went on',
    )
    expect(card).toContain(
      'Why the chair went on without a quorum Thu 10 December, Meeting 1: Waiting would harm.',
    )
    const { rows, bytes } = await fileOf(lead, 'export attendance for this month')
    expect(rows[0]).toMatchObject({ meeting: 'Meeting 1', person: '', role: 'Lead social worker' })
    expect(rows[0]?.['agency']).toContain('Social Care')
    for (const text of [card, bytes.toString()])
      expect(text).not.toMatch(/4471|Shazia|Malik|Whitlock|Mia|Leo/)
    // The administrator sees that it was decided, not why.
    expect(await said('admin', 'attendance for this month')).not.toContain('Waiting would harm.')
  })

  it('a chair sees their own meetings and nobody else’s', async () => {
    await held()
    expect(await said('second-chair', 'who was late this month')).toContain(
      'No meeting that you may see was held in this time.',
    )
  })

  it.each(['school', 'social-worker', 'midwife'])(
    '%s sees none of it, by word or with somebody else’s button',
    async (person) => {
      await held()
      const [card] = await house.say('chair', 'who was late this month')
      const file =
        card === undefined
          ? undefined
          : buttons(card).find((button) => button.title === 'Get it as a file')
      const [mine] = await house.say(person, 'attendance')
      expect(mine && words(mine)).toContain(
        'Attendance over time is shown to administrators, to audit leads, and to chairs',
      )
      const { activity } = await house.pressRaw(
        person,
        mine?.id ?? '',
        file?.verb ?? '',
        file?.data,
      )
      expect(activity && words(activity)).toContain('I cannot find this for you.')
    },
  )

  it.each([
    ['no dates', {}],
    ['dates that are none', { from: '2026-13-01', to: 'x', sector: '', meetingId: '' }],
    ['the wrong way round', { from: '2026-12-31', to: '2026-12-01', sector: '', meetingId: '' }],
  ])('a malformed tap (%s) gets a calm sentence', async (_name, data) => {
    const [mine] = await house.say('admin', 'attendance')
    const { activity } = await house.pressRaw('admin', mine?.id ?? '', 'audit.file', data)
    expect(activity && words(activity)).toContain('I cannot find this for you.')
  })
})
