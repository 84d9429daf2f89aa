// A conference with twelve agencies, all invented, brought in, answered and overseen by the real features.
import { send } from '../../../src/delivery/sender.ts'
import { tick } from '../../../src/delivery/tick.ts'
import { wordDocuments } from '../../../src/docx/documents.ts'
import type { Person } from '../../../src/domain/state/person.ts'
import { features } from '../../../src/features/index.ts'
import { importCsv } from '../../../src/features/inviting/import-conferences/flow.ts'
import { dutyButtonsOf } from '../../../src/features/kernel/duty-buttons.ts'
import type { Dependencies } from '../../../src/features/kernel/request-context.ts'
import { icalCalendarFiles } from '../../../src/ical/calendar-files.ts'
import { shippedWordList } from '../../../src/language/load.ts'
import { errorFacts } from '../../../src/log.ts'
import type { Store } from '../../../src/ports/store.ts'
import { shippedPractices } from '../../../src/practices/load.ts'
import { caseStore } from '../../../src/store/case-store.ts'
import { storedDirectory } from '../../../src/store/directory.ts'
import { storedOutbox } from '../../../src/store/outbox.ts'
import { oneRating, withCoreGroup } from '../core-group-of.ts'
import { keptLog, scriptedMessenger } from '../delivery-ground.ts'
import { person, setClock, tenant } from '../families.ts'
import { calendar } from '../ground.ts'

const agencies = [
  'Children’s Social Care',
  'Beech Road Primary School',
  'Community Health',
  'Police',
  'Maternity Service',
  'Mill Lane Surgery',
  'Kestrel House',
  'Youth Justice',
  'Housing Service',
  'Adult Mental Health',
  'Drug and Alcohol Service',
  'Early Help',
]
const columns =
  'family,conference,kind,practice,date,time,place,online_link,chair_email,social_worker_email,administrator_email,children,name,email,agency,role,why,knows,teams_id'
const rowFor = (agency: string, at: number): string =>
  `HC-30001,5501,initial,portsmouth,2026-12-15,14:00,Alder Lane Family Hub,https://meet.example.org/5501,margaret@example.org,daniel@example.org,admin@example.org,Child A:7; Child B:4,Professional ${at},professional${at}@example.org,Harrowmere ${agency},${at === 0 ? 'Lead social worker' : 'Practitioner'},You know the family and can say what has helped them at home.,,00000000-0000-4000-8000-0000000000${String(at).padStart(2, '0')}`
const csv = [columns, ...agencies.map(rowFor)].join('\n')

export interface TwelveAgencies {
  /** Looks up, once the conference is there, what a card would carry: outside of any command. */
  look(): Promise<void>
  importTwelve(): Promise<void>
  tick(): Promise<void>
  sendOne(): Promise<void>
  accept(): Promise<unknown>
  status(): Promise<unknown>
  /** Goes on to the core group and its plan: outside of any command. */
  goOn(): Promise<void>
  rate(): Promise<unknown>
}

/** The features on a store, on Monday 23 November 2026 at half past nine. */
export async function twelveAgencies(store: Store): Promise<TwelveAgencies> {
  const clock = setClock('2026-11-23T09:30:00.000Z')
  const directory = storedDirectory(store)
  const outbox = storedOutbox(store, clock)
  const log = keptLog()
  const deps: Dependencies = {
    cases: caseStore({ store, clock, committed: () => undefined }),
    directory,
    clock,
    calendar,
    practices: shippedPractices(),
    homeTenant: tenant,
    wordList: shippedWordList(),
    documents: wordDocuments(),
    calendarFiles: icalCalendarFiles(),
    newId: () => 'none',
    dutyButtons: dutyButtonsOf(features),
  }
  await directory.keep([
    person('margaret', { role: 'Conference chair', duties: ['chair'] }),
    person('daniel', { role: 'Lead social worker' }),
    person('admin', { duties: ['administrator'] }),
  ])
  const parts = {
    outbox,
    deps,
    messenger: scriptedMessenger(),
    features,
    log,
    errorFacts,
    jitter: () => 0,
  }

  async function press(email: string, verb: string, data: unknown): Promise<unknown> {
    const actor: Person | undefined = await directory.byEmail(email)
    const found = features.flatMap(({ verbs }) => verbs).find((one) => one.verb === verb)
    if (actor === undefined || found === undefined) throw new Error(`Nobody to press ${verb}`)
    return found.press({ actor, now: clock.now(), deps }, data)
  }
  let card:
    | {
        readonly caseId: string
        readonly meetingId: string
        readonly invitationId: string
        readonly seen: number
      }
    | undefined
  const noErrors = (): void => {
    if (log.lines.some(({ level }) => level === 'error')) throw new Error(JSON.stringify(log.lines))
  }
  return {
    async look() {
      const [family] = await deps.cases.of('administrators')
      const [conference] = family?.conferences ?? []
      const school = conference?.invitations.find(({ agency }) => agency.includes('School'))
      if (family !== undefined && conference !== undefined && school !== undefined)
        card = { caseId: family.id, meetingId: conference.id, invitationId: school.id, seen: 0 }
    },
    async importTwelve() {
      const outcome = await importCsv(deps, csv, 'import')
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
    },
    async tick() {
      await tick(parts)
      noErrors()
    },
    async sendOne() {
      await send(parts, 1)
      noErrors()
    },
    accept: () => press('professional1@example.org', 'invitation.attend', card),
    status: () => press('margaret@example.org', 'status.show', card),
    async goOn() {
      const [family] = await deps.cases.of('administrators')
      if (family === undefined || card === undefined) throw new Error('There is no family')
      await deps.cases.change(family.id, () => ({
        change: 'commit',
        family: withCoreGroup(family),
        audit: [],
        answer: undefined,
      }))
      card = { ...card, meetingId: `${card.meetingId}-cg` }
    },
    rate: () => press('professional1@example.org', 'update.record', { ...card, ...oneRating }),
  }
}
