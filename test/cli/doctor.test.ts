import { existsSync, readdirSync, writeFileSync } from 'node:fs'

import { afterAll, describe, expect, it } from 'vitest'

import { examine } from '../../src/cli-commands/doctor.ts'
import { type Configured, type Patient } from '../../src/cli-commands/doctor-findings.ts'
import { instant, localDate, practiceId, reference } from '../../src/domain/ids.ts'
import { ok, refuse } from '../../src/domain/result.ts'
import { loadWordList } from '../../src/language/load.ts'
import { caseStore } from '../../src/store/case-store.ts'
import { probeStore } from '../../src/store/probe-store.ts'
import { openSqlite } from '../../src/store/sqlite/sqlite.ts'
import { claimEnvironment } from '../../src/store/store-environment.ts'
import { oneFamily } from '../support/families.ts'
import { ownFolder } from '../support/folders.ts'
import { runCli } from './run-cli.ts'

const folder = ownFolder()
afterAll(() => folder.remove())
const now = instant('2026-12-01T10:00:00Z')

const values = folder.file('.env.council')
writeFileSync(
  values,
  'APP_MANIFEST_ID=6f1d9c52-2f0b-4d1e-9a44-1b1c3a5e7d10\nBOT_ID=0b7f8a54-7e0d-4f3b-8a11-5c2d9e4f6a21\nCOUNCIL_NAME=Harrowmere\nCOUNCIL_WEBSITE=https://harrowmere.gov.uk\nCOUNCIL_PRIVACY_NOTICE=https://harrowmere.gov.uk/privacy\nCOUNCIL_TERMS=https://harrowmere.gov.uk/terms\n',
)
const practice = folder.file('harrowmere.json')
writeFileSync(
  practice,
  JSON.stringify({
    id: 'harrowmere',
    name: 'Harrowmere',
    extends: 'portsmouth',
    words: {
      frontDoor: { name: 'Harrowmere MASH', telephone: '01632 960001', outOfHours: '01632 960002' },
    },
  }),
)
const silent = folder.file('silent.json')
writeFileSync(silent, JSON.stringify({ id: 'silent', name: 'Silent', extends: 'portsmouth' }))

const live: Configured = {
  mode: 'tenant',
  appType: 'UserAssignedMSI',
  appId: '0b7f8a54-7e0d-4f3b-8a11-5c2d9e4f6a21',
  tenants: ['11111111-2222-4333-8444-555555555555'],
  serviceHosts: ['smba.trafficmanager.net'],
  practiceFiles: [practice],
  usesNotify: true,
}
const patient = (more: Partial<Patient> = {}, configured: Partial<Configured> = {}): Patient => ({
  node: '24.21.0',
  now,
  configuration: () => ok({ ...live, ...configured }),
  store: () => Promise.resolve(ok({ words: 'the file', conferences: [] })),
  readWordList: loadWordList,
  tryNotify: () => Promise.resolve('well'),
  packageValues: values,
  ...more,
})
/** A store with one conference under each of these practices: 4471, 4472 … */
const holding =
  (...practices: readonly string[]): Patient['store'] =>
  () =>
    Promise.resolve(
      ok({
        words: 'the file',
        conferences: practices.map((id, index) => ({
          practice: practiceId(id),
          reference: reference(String(4471 + index)),
        })),
      }),
    )
const wrong = async (patient: Patient) =>
  (await examine(patient))
    .filter((finding) => !finding.ok)
    .map(({ what, words }) => `${what}: ${words}`)
    .join('\n')

describe('doctor', () => {
  it('finds nothing wrong with what can go live', async () => {
    const findings = await examine(patient())
    expect(findings.filter((finding) => !finding.ok)).toEqual([])
    expect(findings.map((finding) => finding.what)).toEqual([
      'Node',
      'Clock',
      'Configuration',
      'Identity',
      'Tenants',
      'Teams’ hosts',
      'Store',
      'Practice',
      'E-mail',
      'App’s package',
    ])
  })

  it.each<[string, Patient, string]>([
    ['an old Node', patient({ node: '20.19.0' }), 'Node: 20.19.0 is too old'],
    [
      'a clock that stands in the past',
      patient({ now: instant('2020-01-01T00:00:00Z') }),
      'Clock: says Wed 1 January 2020, which cannot be',
    ],
    [
      'a clock that runs years ahead',
      patient({ now: instant('2099-06-01T00:00:00Z') }),
      'Clock: says Mon 1 June 2099, which cannot be: let the machine keep its time by NTP',
    ],
    ['no identity', patient({}, { mode: 'practice-room' }), 'Identity: none is set'],
    [
      'a host that anybody could have registered',
      patient({}, { serviceHosts: ['evil.trafficmanager.net'] }),
      'Teams’ hosts: evil.trafficmanager.net',
    ],
    [
      'a store that cannot be opened',
      patient({ store: () => Promise.resolve(refuse('x', 'The store /x cannot be opened')) }),
      'Store: The store /x cannot be opened',
    ],
    ['no practice of its own', patient({}, { practiceFiles: [] }), 'Practice: none of your own'],
    [
      'a practice without telephone numbers',
      patient({}, { practiceFiles: [silent] }),
      'Practice: Silent has no telephone number',
    ],
    [
      'a practice that is not there',
      patient({}, { practiceFiles: ['/nowhere.json'] }),
      'Practice: /nowhere.json',
    ],
    [
      'meetings whose practice is no longer there',
      patient({ store: holding('gone-by', 'statutory', 'gone-by', 'harrowmere') }),
      'Practice: ‘gone-by’ is no longer there, and these meetings are ' +
        'counted by it: 4471, 4473. Put its file back into PRACTICE_FILES',
    ],
    [
      'a word list that is not there',
      patient({}, { wordListFile: '/nowhere.json' }),
      'Word list: /nowhere.json',
    ],
    [
      'no way to GOV.UK Notify',
      patient({ tryNotify: () => Promise.resolve('no-answer') }),
      'E-mail: GOV.UK Notify does not answer',
    ],
    [
      'a key that GOV.UK Notify refuses',
      patient({ tryNotify: () => Promise.resolve('key-refused') }),
      'E-mail: GOV.UK Notify refuses the key: make a new live key',
    ],
    [
      'a template that is not there',
      patient({ tryNotify: () => Promise.resolve('no-template') }),
      'E-mail: GOV.UK Notify has no such template',
    ],
    [
      'a package for another bot',
      patient({}, { appId: '99999999-7e0d-4f3b-8a11-5c2d9e4f6a21' }),
      'is not this service’s MICROSOFT_APP_ID, so Teams would write to another bot',
    ],
    [
      'an empty package',
      patient({ packageValues: 'teamsapp/env/.env.council.example' }),
      'App’s package: The package cannot be made',
    ],
  ])('names %s, and what to do', async (_what, patient, words) => {
    expect(await wrong(patient)).toContain(words)
  })

  it('lists every variable that is wrong, and still looks at the rest', async () => {
    const found = await wrong(
      patient({
        configuration: () => ({
          ok: false,
          refusal: ['PORT must be a number', 'LOG_LEVEL must be silent'],
        }),
      }),
    )
    expect(found).toContain(
      'Configuration: PORT must be a number\nConfiguration: LOG_LEVEL must be silent',
    )
  })

  it('leaves the store as it was, and opens none of another kind', async () => {
    const file = folder.file('store.sqlite')
    expect(await probeStore({ databaseFile: file }, 'tenant', () => now)).toMatchObject({
      ok: true,
    })
    const store = openSqlite(file, () => now)
    expect(await store.list('doctor')).toEqual([])
    await claimEnvironment(store, 'tenant')
    await store.close()
    expect(await probeStore({ databaseFile: file }, 'practice-room', () => now)).toMatchObject({
      ok: false,
    })
    expect(await probeStore({ databaseFile: folder.file('') }, 'tenant', () => now)).toMatchObject({
      ok: false,
    })
  })

  it('names in a terminal the conference of a council whose file was taken away, and says in words that a record cannot be read', async () => {
    const databaseFile = folder.file('council.sqlite')
    const store = openSqlite(databaseFile, () => now)
    const family = oneFamily()
    await caseStore({ store, clock: { now: () => now }, committed: () => undefined }).change(
      family.id,
      () => ({
        change: 'commit',
        family: {
          ...family,
          conferences: family.conferences.map((conference) => ({
            ...conference,
            practice: practiceId('harrowmere'),
          })),
        },
        audit: [],
        answer: undefined,
      }),
    )
    expect((await runCli(['doctor'], { databaseFile })).out).toContain(
      '✗ Practice: ‘harrowmere’ is no longer there, and these meetings are counted by it: 4471.',
    )
    expect(
      (await runCli(['doctor'], { databaseFile, environment: { PRACTICE_FILES: practice } })).out,
    ).not.toContain('no longer there')
    await store.commit('f-beech', [
      {
        op: 'create',
        doc: {
          pk: 'f-beech',
          id: 'case',
          type: 'case',
          people: ['administrators'],
          on: '',
          body: { name: 'Margaret Osei' },
        },
      },
    ])
    await store.close()
    const { out } = await runCli(['doctor'], { databaseFile })
    expect(out).toContain(
      '✗ Store: It cannot be read: the store holds a record that ' +
        'this version cannot read. Start the version that wrote it',
    )
    expect(out).not.toContain('Margaret')
  }, 180_000)

  it('says it line by line in a terminal, and ends with 1 where something is wrong', async () => {
    const file = folder.file('practice-room.sqlite')
    const { code, out } = await runCli(['doctor', '--values', values], { databaseFile: file })
    expect(code).toBe(1)
    expect(out).toContain('✗ Identity: none is set')
    expect(out).toContain('✓ App’s package')
    expect(
      (await runCli(['doctor', '--values', values, '--json'], { environment: { PORT: 'x' } })).out,
    ).toContain('PORT must be a number')
    expect((await runCli(['doctor', 'now'])).code).toBe(2)
    expect(existsSync(file)).toBe(true)
    expect(readdirSync(folder.file('')).some((one) => one.endsWith('.zip'))).toBe(false)
  })
})

describe('days off that only this council has', () => {
  const townDay = { date: localDate('2027-05-14'), name: 'Town day' }
  const found = async (localHolidays: Configured['localHolidays']) =>
    (await examine(patient({}, localHolidays === undefined ? {} : { localHolidays }))).find(
      ({ what }) => what === 'Local holidays',
    )

  it('are counted', async () => {
    expect(await found([townDay])).toEqual({
      what: 'Local holidays',
      ok: true,
      words: '1 beside the bank holidays',
    })
  })

  it('are named where the calendar does not reach them, with what to do', async () => {
    const old = { date: localDate('2004-05-14'), name: 'Old day' }
    const finding = await found([townDay, old])
    expect(finding?.ok).toBe(false)
    expect(finding?.words).toContain('Left out: ‘Old day’ on Fri 14 May 2004, outside')
  })

  it('are refused where one is no day at all, by the same check that stops the start', async () => {
    const { code, out } = await runCli(['doctor'], {
      environment: { LOCAL_HOLIDAYS: '2027-02-30:Town day' },
    })
    expect(code).toBe(1)
    expect(out).toContain('LOCAL_HOLIDAYS must be dates with names: 2027-02-30 is not a day')
  })
})
