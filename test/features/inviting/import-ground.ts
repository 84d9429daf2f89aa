// A store into which files are imported, with people who decide something in chat between two of them.
import { tick } from '../../../src/delivery/tick.ts'
import type { Case } from '../../../src/domain/state/case.ts'
import type { Conference } from '../../../src/domain/state/conference.ts'
import type { ImportOutcome } from '../../../src/features/inviting/import-conferences/bring-in.ts'
import { importCsv } from '../../../src/features/inviting/import-conferences/flow.ts'
import { familyId } from '../../../src/features/inviting/import-conferences/identifiers.ts'
import { person } from '../../support/families.ts'
import { openStaffed, type Staffed } from '../../support/staffed.ts'

export type Cells = Readonly<Record<string, string>>

const usual: Cells = {
  family: 'HC-1',
  conference: '4600',
  kind: 'initial',
  practice: 'statutory',
  date: '2026-12-18',
  time: '10:00',
  place: 'Alder Lane Family Hub',
  chair_email: 'chair@example.org',
  social_worker_email: 'social-worker@example.org',
  administrator_email: 'admin@example.org',
  children: 'Nia:9',
  name: 'Ruth Adeyemi',
  email: 'ruth@example.org',
  agency: 'Alder Lane Primary School',
  role: 'Designated safeguarding lead',
}

/** A row with what is usual, but for these cells. */
export const row = (cells: Cells = {}): Cells => ({ ...usual, ...cells })

const quoted = (cell: string): string =>
  /[",;\n\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell

/** A file with the columns of all its rows. */
export function csv(...rows: readonly Cells[]): string {
  const columns = [...new Set(rows.flatMap((cells) => Object.keys(cells)))]
  return [
    columns.join(','),
    ...rows.map((cells) => columns.map((column) => quoted(cells[column] ?? '')).join(',')),
  ].join('\n')
}

export async function openImports(file = ':memory:') {
  const people = [
    person('admin', { duties: ['administrator'] }),
    person('social-worker', { role: 'Social worker' }),
    ...['chair', 'deputy'].map((name) => person(name, { duties: ['chair'] })),
  ]
  const council = await openStaffed(people, '2026-11-23T10:00:00.000Z', { file })
  const { clock, deps, store } = council
  const press: Staffed['press'] = (...args) => council.press(...args)

  const family = async (number = 'HC-1'): Promise<Case> => {
    const found = await deps.cases.load(familyId(number))
    if (found === undefined) throw new Error(`${number} is not here`)
    return found
  }
  const meeting = async (reference = '4600', number = 'HC-1'): Promise<Conference> => {
    const found = (await family(number)).conferences.find((one) => one.reference === reference)
    if (found === undefined) throw new Error(`${reference} is not here`)
    return found
  }
  return {
    clock,
    deps,
    store,
    /** Whom the delivery finds to tell of a move, as it looks at what was left for it. */
    async toldOfMove(): Promise<string[]> {
      await tick(council.parts)
      return (await deps.cases.messages(familyId('HC-1')))
        .filter(({ notice }) => notice.kind === 'moved')
        .map(({ notice }) => notice.to)
    },
    family,
    meeting,
    press,
    bringIn: (
      text: string,
      options: { readonly leaveOutFaulty?: boolean } = {},
    ): Promise<ImportOutcome> => importCsv(deps, text, 'import', options),
    /** The chair looks at what a change would mean, and does it. */
    async move(to: Cells, reference = '4600') {
      const { id, ...standing } = await meeting(reference)
      const inputs = {
        caseId: (await family()).id,
        meetingId: id,
        date: standing.date,
        time: standing.time,
        place: standing.place ?? '',
        link: standing.onlineLink ?? '',
        reason: 'Dad knows the old address',
        ...to,
      }
      const { data } = await press('chair', 'meeting.move-check', inputs)
      return press('chair', 'meeting.move', { ...inputs, seen: data['seen'] })
    },
    /** The administrator gives an office of the meeting to somebody else: 'chair deputy chair'. */
    async handOver(entry: string, reference = '4600') {
      const { id } = await meeting(reference)
      return press('admin', 'meeting.office', { caseId: (await family()).id, meetingId: id, entry })
    },
    async cancel(reference = '4600') {
      const { id, moves } = await meeting(reference)
      return press('chair', 'meeting.cancel', {
        caseId: (await family()).id,
        meetingId: id,
        reason: 'Stood down',
        seen: String(moves.length),
      })
    },
    /** The family as older records have it, from before it was kept what the file said. */
    forget: () =>
      deps.cases.change<void>(familyId('HC-1'), (known) =>
        known === undefined
          ? { change: 'none', answer: undefined }
          : {
              change: 'commit',
              audit: [],
              answer: undefined,
              family: {
                ...known,
                conferences: known.conferences.map(
                  ({ fromFile: _said, children: _children, ...conference }) => ({
                    ...conference,
                    invitations: conference.invitations.map(
                      ({ fromFile: _row, ...invitation }) => invitation,
                    ),
                  }),
                ),
              },
            },
      ),
    familyId: familyId('HC-1'),
    audit: async (number = 'HC-1') => deps.cases.audit(familyId(number)),
    close: () => council.close(),
  }
}
export type Imports = Awaited<ReturnType<typeof openImports>>

export const linesOf = (outcome: ImportOutcome): string[] =>
  (outcome.ok ? outcome.notes : outcome.problems).map(
    ({ line, column, reason }) => `line ${line}, ${column}: ${reason}`,
  )
