import { readFileSync } from 'node:fs'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import type { CommandIo, ExitCode } from '../../../src/cli-commands/command-line.ts'
import { exportAttendance } from '../../../src/cli-commands/export.ts'
import { exportRecord } from '../../../src/cli-commands/export-record.ts'
import { importConferences } from '../../../src/cli-commands/import.ts'
import { verifyAudit } from '../../../src/cli-commands/verify-audit.ts'
import { openCore } from '../../../src/core.ts'
import { instant } from '../../../src/domain/ids.ts'
import { verifyTrails } from '../../../src/store/audit/check.ts'
import { ownFolder } from '../../support/folders.ts'
import { buttons, type House, openHouse, type Shown, words } from '../../support/house.ts'

let house: House

const read = (shown: Shown | undefined): string => (shown === undefined ? '' : words(shown))
const said = async (person: string, text: string): Promise<string> =>
  (await house.say(person, text)).map(words).join(' ')

/**
 * The commands as the terminal has them, on the house's own file, in this process: one of its own
 * takes seconds to start.
 */
async function cli(
  name = '',
  ...args: string[]
): Promise<{ code: ExitCode; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []]
  const io: CommandIo = { out: (text) => out.push(text), err: (text) => err.push(text) }
  const now = instant(await house.now())
  const open = () =>
    openCore(
      {
        mode: 'practice-room',
        port: 0,
        databaseFile: house.file,
        logLevel: 'error',
        practiceFiles: [],
        localHolidays: [],
      },
      () => Promise.resolve({ now: () => now }),
      () => undefined,
    )
  const commands: Readonly<
    Record<string, (args: readonly string[], io: CommandIo) => Promise<ExitCode>>
  > = {
    export: args[0] === 'attendance' ? exportAttendance(open) : exportRecord(open),
    import: importConferences(open),
    'verify-audit': verifyAudit(async (wanted) => {
      const core = await open()
      return verifyTrails(core.store, wanted).finally(() => core.close())
    }),
  }
  const code = await commands[name]?.(args, io)
  if (code === undefined) throw new Error(`There is no command ${name}`)
  return { code, out: out.join('\n'), err: err.join('\n') }
}

/** The conference of 10 December was held and made no plan; the chair records it that afternoon. */
async function closed(answer = 'no-plan'): Promise<{ caseId: string; meetingId: string }> {
  await house.press('school', 'I can come')
  await house.moveClock('2026-12-10T14:00:00Z')
  const [status] = await house.say('chair', '4471')
  const [, caseId = '', meetingId = ''] =
    JSON.stringify(status?.cards).match(/"caseId":"([^"]+)","meetingId":"([^"]+)"/) ?? []
  await house.pressRaw('chair', (await house.last('chair')).id, 'duty.record', {
    caseId,
    meetingId,
    duty: 'hold-conference',
    child: '',
    answer,
    on: '2026-12-10',
    note: '',
  })
  return { caseId, meetingId }
}
const fileAt = async (shown: Shown): Promise<string> =>
  (await fetch(/"url":"(http[^"]+)"/.exec(JSON.stringify(shown.cards))?.[1] ?? '')).text()

beforeEach(async () => void (house = await openHouse()))
afterEach(() => house.close())

describe('a closed case', () => {
  it('is deleted ninety days after its outcome, once the administrator has its record in the council’s own system, and not before', async () => {
    await closed()
    expect(await said('admin', 'retention for 4471')).toContain(
      'Closed: the outcome was confirmed on Thu 10 December 2026. Deleted ' +
        'here on Wed 10 March 2027, once you have said that the record is filed.',
    )
    const got = await house.press('admin', 'Get the record as a file')
    expect(await fileAt(got)).toContain('# The record of 4471')
    expect(words(await house.press('admin', 'It is in our own system'))).toContain(
      'The record is in your own system',
    )
    await house.moveClock('2027-03-09T17:00:00Z')
    expect(await said('admin', 'retention for 4471')).toContain(
      'Deleted here on Wed 10 March 2027.',
    )
    await house.moveClock('2027-03-10T10:00:00Z')
    expect(await said('admin', 'retention for 4471')).toContain('There is no 4471 here')
    expect(await said('chair', "who's coming")).not.toContain('4471')
    // The file from which the family came does not bring it back.
    const again = await cli('import', 'src/sandbox/first-family.csv')
    expect(again.code).toBe(1)
    expect(again.err).toContain(
      'line 2, conference: This meeting’s record was filed, and deleted here.',
    )
    // What is left is the trail, and it is whole.
    const verified: unknown = JSON.parse((await cli('verify-audit', '--json')).out)
    expect(verified).toMatchObject({ damages: [] })
  })

  it('reminds the administrator alone, and stays as long as nobody says that the record is filed', async () => {
    await closed()
    await house.moveClock('2027-02-24T09:30:00Z')
    const reminded = (await house.chat('admin')).filter(
      (one) => one.from === 'bot' && one.at >= '2027-02-24',
    )
    expect(reminded.map(read).join(' ')).toMatch(
      /How long this record is kept|Record put into the council’s own system/,
    )
    for (const person of ['chair', 'social-worker', 'school'])
      expect((await house.chat(person)).map(read).join(' ')).not.toContain(
        'How long this record is kept',
      )
    await house.moveClock('2027-05-10T10:00:00Z')
    expect(await said('admin', 'retention for 4471')).toContain(
      'Deleted here at once, once you have said that the record is filed.',
    )
    await house.press('admin', 'Yes, no record is needed')
    await house.moveClock('2027-05-10T10:05:00Z')
    expect(await said('admin', 'retention for 4471')).toContain('There is no 4471 here')
  })

  it('is kept while a legal hold lasts, and goes when the hold has ended', async () => {
    await closed()
    await house.say('admin', 'legal hold for 4471')
    await house.press('admin', 'Yes, no record is needed')
    await house.press('admin', 'Put it on hold')
    expect(
      words(
        await house.press('admin', 'Put it on hold', { reason: ' ' }, await house.last('admin')),
      ),
    ).toContain('Please say why')
    const held = await house.press(
      'admin',
      'Put it on hold',
      { reason: 'Counsel asked on 11 December.' },
      await house.last('admin'),
    )
    expect(words(held)).toContain(
      'On hold since Thu 10 December 2026: nothing is deleted. Counsel asked on 11 December.',
    )
    await house.moveClock('2027-04-01T10:00:00Z')
    expect(await said('admin', 'retention for 4471')).toContain('On hold since')
    await house.press('admin', 'Yes, end the hold')
    await house.moveClock('2027-04-01T10:05:00Z')
    expect(await said('admin', 'retention for 4471')).toContain('There is no 4471 here')
  })

  it('has to be exported again when something was changed after it was filed', async () => {
    const ids = await closed()
    await house.say('admin', 'retention for 4471')
    expect(buttons(await house.last('admin')).map((button) => button.title)).not.toContain(
      'It is in our own system',
    )
    const early = await house.pressRaw(
      'admin',
      (await house.last('admin')).id,
      'keeping.filed',
      ids,
    )
    expect(read(early.activity)).toContain('Please get the record first')
    await house.press('admin', 'Get the record as a file')
    await house.press('admin', 'It is in our own system')
    await house.say('chair', 'mark HV arrived 10.12')
    expect(await said('admin', 'retention for 4471')).toContain('The record is in your own system')
    await house.moveClock('2027-03-10T10:00:00Z')
    expect(await said('admin', 'retention for 4471')).toContain(
      'The record has changed since it was exported. Please get it again.',
    )
  })

  it('is not closed while a plan goes on', async () => {
    const ids = await closed('plan')
    expect(await said('admin', 'retention for 4471')).toContain('This family’s case is open')
    expect(await said('admin', 'retention')).toContain('No case is closed')
    const { activity } = await house.pressRaw(
      'admin',
      (await house.last('admin')).id,
      'keeping.not-needed',
      ids,
    )
    expect(read(activity)).toContain('This family’s case is not closed')
    await house.moveClock('2027-06-10T10:00:00Z')
    expect(await said('admin', 'retention for 4471')).toContain('This family’s case is open')
  })

  it.each(['chair', 'social-worker', 'school', 'midwife'])(
    'tells %s nothing of it, by word or with somebody else’s button',
    async (person) => {
      const ids = await closed()
      expect(await said(person, 'legal hold for 4471')).not.toContain('Closed')
      for (const verb of [
        'keeping.show',
        'keeping.get',
        'keeping.filed',
        'keeping.not-needed',
        'hold.form',
        'hold.place',
        'hold.lift',
      ]) {
        const { activity } = await house.pressRaw(person, (await house.last(person)).id, verb, {
          ...ids,
          reason: 'x',
        })
        expect(read(activity)).toContain('I cannot find this for you.')
      }
    },
  )
})

describe('from a terminal', () => {
  let folder: ReturnType<typeof ownFolder>
  beforeEach(async () => {
    folder = ownFolder()
    await closed()
  })
  afterEach(() => folder.remove())

  it('a family’s record is everything, and what is held about a person is what names them', async () => {
    const record = await cli('export', 'record', '--reference', '4471')
    expect(record).toMatchObject({ code: 0, err: '' })
    expect(record.out).toContain('Designated safeguarding lead')
    const file = folder.file('subject.json')
    expect(
      await cli('export', 'subject', '--person', 'school', '--json', '--out', file),
    ).toMatchObject({ code: 0, err: '' })
    const subject = readFileSync(file, 'utf8')
    expect(subject).toContain('invitation.answered')
    // The children are named in why the school is invited, so they are on the list of third
    // parties; nobody else's invitation is in it.
    expect(subject).toContain('a child of the family')
    expect(subject).not.toContain('You came to the house in October')
    const about = await cli('export', 'subject', '--reference', '4471', '--label', 'Mia')
    expect(about).toMatchObject({ code: 0, err: '' })
    expect(about.out).toContain('## Third parties: decide about each')
    expect(about.out).toContain('- [ ] Shazia Malik: Health visitor')
    expect(about.out).toContain('- [ ] Leo: a child of the family')
    expect(about.out).not.toContain('- [ ] Mia')
  })

  it('each export stands in the trail of every family that is in it, in chat too; and the trail is whole', async () => {
    await cli('export', 'record', '--reference', '4471')
    await cli('export', 'subject', '--person', 'school')
    await cli('export', 'subject', '--reference', '4471', '--label', 'Mia')
    await house.say('admin', 'export attendance for december')
    await cli('export', 'attendance', '--from', '2026-12-01', '--to', '2026-12-31')
    await cli('export', 'attendance', '--from', '2026-01-01', '--to', '2026-01-31')
    const trail = (await cli('export', 'record', '--reference', '4471')).out
    expect(trail.match(/What: attendance/g)).toHaveLength(2)
    expect(trail.match(/What: about-a-person/g)).toHaveLength(2)
    expect(trail.match(/What: record/g)).toHaveLength(1)
    expect(trail).toContain('By: terminal')
    const heads = folder.file('heads.json')
    const first = await cli('verify-audit', '--heads', heads)
    expect(first).toMatchObject({ code: 0, err: '' })
    expect(first.out).toMatch(/^✓ Whole: 1 trail with \d+ entries, and the directory’s with \d+\.$/)
    expect((await cli('verify-audit', '--heads', heads)).err).toContain('is there already')
    await house.say('chair', 'mark HV arrived 10.12')
    expect(await cli('verify-audit', '--against', heads)).toMatchObject({ code: 0 })
    const nobody = await cli('verify-audit', '--case', 'f-nobody')
    expect(nobody.code).toBe(1)
    expect(nobody.out).toContain('f-nobody')
  })

  it.each([
    ['two families', ['export', 'record', '--case', 'a', '--reference', '1'], 2],
    ['a child without a family', ['export', 'subject', '--label', 'Mia'], 2],
    ['an unknown option', ['verify-audit', '--all'], 2],
    ['a family that is not here', ['export', 'record', '--reference', '9999'], 1],
    ['a person who is not here', ['export', 'subject', '--email', 'nobody@example.org'], 1],
    [
      'a child who is not here',
      ['export', 'subject', '--reference', '4471', '--label', 'Nobody'],
      1,
    ],
    ['heads that are not there', ['verify-audit', '--against', '/nowhere/heads.json'], 1],
  ])('%s is refused in words', async (_what, args, code) => {
    const ended = await cli(...args)
    expect(ended.code).toBe(code)
    expect(ended.err).toMatch(/\S/)
  })
})
