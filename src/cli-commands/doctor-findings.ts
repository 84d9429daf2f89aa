// What doctor finds of each thing that it examines: whether it is well, or what to do about it.
import { inLondon, sayDate } from '../domain/dates/dates.ts'
import { clockProblem } from '../domain/dates/possible-clock.ts'
import { type Instant, instant, type PracticeId, practiceId } from '../domain/ids.ts'
import type { Result } from '../domain/result.ts'
import type { Practice } from '../domain/rules/practice.ts'
import type { Conference } from '../domain/state/conference.ts'
import { calendarOn, type LocalHoliday } from '../practices/bank-holidays.ts'
import { loadPractice, shippedPractices } from '../practices/load.ts'
import { makePackage, valuesIn } from './package-app.ts'

export type Finding = {
  readonly what: string
  readonly ok: boolean
  /** What was found, or what to do. */ readonly words: string
}

/** What is configured, as far as it matters here. */
export type Configured = {
  readonly mode: 'practice-room' | 'tenant'
  readonly appType?: string
  /** The bot’s application id. */
  readonly appId?: string
  readonly tenants: readonly string[]
  readonly serviceHosts: readonly string[]
  readonly practiceFiles: readonly string[]
  readonly wordListFile?: string
  /** Days off of this council alone. */
  readonly localHolidays?: readonly LocalHoliday[]
  readonly usesNotify: boolean
}

type Held = Pick<Conference, 'reference' | 'practice'>

export type NotifyAnswer = 'well' | 'no-answer' | 'key-refused' | 'no-template'

export type Patient = {
  readonly node: string
  readonly now: Instant
  /** The configuration, or everything that is wrong with it. */
  readonly configuration: () => Result<Configured, readonly string[]>
  /**
   * Opens the store, writes something and takes it away again; says where it is, and which
   * conferences it holds.
   */
  readonly store: () => Promise<
    Result<{ readonly words: string; readonly conferences: readonly Held[] }>
  >
  readonly readWordList: (file: string) => Result<unknown>
  /** Shows GOV.UK Notify the key and asks for the template; sends nothing. */
  readonly tryNotify: () => Promise<NotifyAnswer>
  readonly packageValues: string
}

export const well = (what: string, words: string): Finding => ({ what, ok: true, words })
export const bad = (what: string, words: string): Finding => ({ what, ok: false, words })

export function nodeFinding(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > 22 || (major === 22 && minor >= 18)
    ? well('Node', version)
    : bad(
        'Node',
        `${version} is too old: run npm ci, which brings the right one, and start with npm`,
      )
}

/**
 * The zone is known when summer time is: 08:00 in UTC is 09:00 in London in June, and 08:00 in
 * December.
 */
export function clockFinding(now: Instant): Finding {
  const hours = ['2027-06-30T08:00:00Z', '2027-12-15T08:00:00Z'].map(
    (at) => inLondon(instant(at)).time,
  )
  if (hours.join() !== '09:00,08:00')
    return bad(
      'Clock',
      'this Node does not know the time zone Europe/London: ' +
        'use one with full ICU data, as npm ci brings it',
    )
  const problem = clockProblem(now)
  if (problem !== undefined) return bad('Clock', `${problem}: let the machine keep its time by NTP`)
  return well(
    'Clock',
    `${inLondon(now).date}, ${inLondon(now).time} in London; compare it with your own`,
  )
}

export function identityFindings({ mode, appType, tenants }: Configured): Finding[] {
  if (mode === 'practice-room')
    return [
      bad(
        'Identity',
        'none is set, so this opens the practice room, with invented people. For a tenant set ' +
          'MICROSOFT_APP_ID and its companions, as in .env.example',
      ),
    ]
  return [
    well(
      'Identity',
      appType === 'UserAssignedMSI'
        ? 'a managed identity, no secret to keep'
        : 'an app registration with a secret: keep it in the vault, and renew it before it ends',
    ),
    well('Tenants', `${tenants.length} may use it: ${tenants.join(', ')}`),
  ]
}

/** Anybody can register a name under trafficmanager.net: of those, one is Teams'. */
export function hostFindings({ mode, serviceHosts }: Configured): Finding[] {
  if (mode === 'practice-room') return []
  const strange = serviceHosts.filter(
    (host) =>
      host !== 'smba.trafficmanager.net' &&
      !/^smba\.infra\.[a-z.]*teams\.microsoft\.(com|us)$/.test(host),
  )
  return [
    strange.length === 0
      ? well('Teams’ hosts', serviceHosts.join(', '))
      : bad(
          'Teams’ hosts',
          `${strange.join(', ')} is no host of Teams that is known here. Leave SERVICE_HOSTS ` +
            'out unless Microsoft names another',
        ),
  ]
}

export function practiceFindings(
  { practiceFiles }: Configured,
  conferences: readonly Held[],
): Finding[] {
  const own = practiceFiles.map((file) => ({ file, read: loadPractice(file) }))
  const wrong = own.flatMap(({ file, read }) =>
    read.ok ? [] : [bad('Practice', `${file}: ${read.refusal.words}`)],
  )
  if (wrong.length > 0) return wrong
  const practices = own.flatMap(({ read }) => (read.ok ? [read.value] : []))
  const gone = goneFindings(
    new Set([...shippedPractices().keys(), ...practices.map(({ id }) => id)]),
    conferences,
  )
  if (practices.length === 0)
    return [
      ...gone,
      bad(
        'Practice',
        'none of your own: ' +
          `${[...shippedPractices().keys()].filter((id) => id !== practiceId('statutory')).join(', ')} ` +
          'and the national default ship, without telephone numbers. Write one that extends one ' +
          'of them (PRACTICE_FILES), with your numbers',
      ),
    ]
  return [
    ...gone,
    ...practices.map((practice) =>
      isReachable(practice)
        ? well('Practice', `${practice.name}, with its front door’s numbers`)
        : bad(
            'Practice',
            `${practice.name} has no telephone number of its front door, day and night: the ` +
              'danger screen would say that it is missing',
          ),
    ),
  ]
}

export function wordListFindings(
  { readWordList }: Patient,
  { wordListFile }: Configured,
): Finding[] {
  if (wordListFile === undefined) return []
  const read = readWordList(wordListFile)
  return [
    read.ok
      ? well('Word list', `${wordListFile}, laid over the one that ships`)
      : bad('Word list', `${wordListFile}: ${read.refusal.words}`),
  ]
}

/**
 * A day that the calendar does not reach stops nothing, but whoever wrote it meant another year.
 */
export function holidayFindings({ now }: Patient, { localHolidays = [] }: Configured): Finding[] {
  if (localHolidays.length === 0) return []
  const { calendar, outside } = calendarOn(inLondon(now).date, localHolidays)
  const used = localHolidays.length - outside.length
  const count = `${used} beside the bank holidays`
  if (outside.length === 0) return [well('Local holidays', count)]
  const days = outside.map(({ date, name }) => `‘${name}’ on ${sayDate(date)}`).join(', ')
  const years = `${sayDate(calendar.from)} to ${sayDate(calendar.to)}`
  return [
    bad(
      'Local holidays',
      `${count}. Left out: ${days}, outside ${years}. Put ` +
        'the year right, or take it out of LOCAL_HOLIDAYS',
    ),
  ]
}

/**
 * Without its practice no date of a conference can be counted, and whatever is asked about its
 * family fails.
 */
function goneFindings(there: ReadonlySet<PracticeId>, conferences: readonly Held[]): Finding[] {
  const gone = [...new Set(conferences.map(({ practice }) => practice))]
    .filter((practice) => !there.has(practice))
    .sort()
  return gone.map((practice) =>
    bad(
      'Practice',
      `‘${practice}’ is no longer there, and these meetings are counted by it: ${conferences
        .filter((held) => held.practice === practice)
        .map(({ reference }) => reference)
        .join(', ')}. Put its file back into PRACTICE_FILES`,
    ),
  )
}
const isReachable = ({ words }: Practice): boolean =>
  words.frontDoor.telephone !== null && words.frontDoor.outOfHours !== null

export async function notifyFinding({ tryNotify }: Patient): Promise<Finding> {
  switch (await tryNotify()) {
    case 'well':
      return well(
        'E-mail',
        'GOV.UK Notify takes the key and has the template. Send yourself one before you rely on it',
      )
    case 'key-refused':
      return bad(
        'E-mail',
        'GOV.UK Notify refuses the key: make a new live ' +
          'key there, and put it whole into NOTIFY_API_KEY',
      )
    case 'no-template':
      return bad(
        'E-mail',
        'GOV.UK Notify has no such template for this key: copy ' +
          'the template’s id from there into NOTIFY_TEMPLATE_ID',
      )
    case 'no-answer':
      return bad(
        'E-mail',
        'GOV.UK Notify does not answer from here: let the ' +
          'service reach api.notifications.service.gov.uk over HTTPS',
      )
  }
}

export async function packageFinding(
  { packageValues }: Patient,
  appId: string | undefined,
): Promise<Finding> {
  const made = await makePackage(packageValues)
  const bot = made.ok
    ? (await valuesIn(packageValues)).get('BOT_ID')?.trim().toLowerCase()
    : undefined
  if (bot !== undefined && appId !== undefined && bot !== appId)
    return bad(
      'App’s package',
      `BOT_ID in ${packageValues} is not this service’s MICROSOFT_APP_ID, so Teams would write ` +
        'to another bot: put the same id into both',
    )
  return made.ok
    ? well('App’s package', `can be made from ${packageValues}, and fits Microsoft’s schema`)
    : bad('App’s package', made.refusal.words.replace(/\n\s*- /g, '; '))
}
