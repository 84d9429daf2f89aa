// The administrator's form as the rows that a file would have, and what is wrong with them in the
// form's own words.
import type { Person } from '../../../domain/state/person.ts'
import type { CellProblem, RawRow } from '../shared/csv-table.ts'
import type { ConferenceInputs } from './conference-inputs.ts'
import { type InvitedLine, readInvitee } from './invited-line.ts'
import type { FormFacts } from './view.ts'

/** The form's lines of invited people as rows, each with the meeting's own fields. */
export function formRows(
  form: ConferenceInputs,
  { person, people }: Pick<FormFacts, 'person' | 'people'>,
): { raw: RawRow[]; problems: string[] } {
  const named = form.invited
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => readInvitee(line, people))
  const {
    invited: _invited,
    day_meant: _dayMeant,
    chair,
    social_worker: socialWorker,
    ...meeting
  } = form
  const chosen = (id: string) => people.find((person) => person.id === id)
  const invitees = withLead(named, chosen(socialWorker), form.kind)
  const emailOf = (id: string) => chosen(id)?.email ?? ''
  const meetingCells = {
    ...meeting,
    children: form.children.replace(/\n/g, ';'),
    parents: form.parents.replace(/\n/g, ';'),
    chair_email: emailOf(chair),
    social_worker_email: emailOf(socialWorker),
    administrator_email: person.email ?? '',
  }
  return {
    raw: invitees.map(({ cells }, index) => ({
      line: index + 1,
      cells: { ...cells, ...meetingCells },
    })),
    problems: [
      ...(named.length === 0 ? ['Nobody is invited yet. Write one person a line.'] : []),
      ...(person.email === undefined
        ? [
            'I do not know your e-mail address yet. Type ‘add person’ and give your own name, ' +
              'agency and e-mail ' +
              `address${person.account === undefined ? '' : `, with your Teams id: ${person.account.objectId}`}.`,
          ]
        : []),
      ...problemWith('Chair', chosen(chair)),
      ...problemWith('Lead social worker', chosen(socialWorker)),
      ...named.flatMap(({ problem }, index) =>
        problem === undefined ? [] : [`Invited, line ${index + 1}: ${problem}`],
      ),
    ],
  }
}

/**
 * To a conference the lead social worker is invited too: they report, and without them social care
 * is missing from the quorum.
 */
function withLead(
  named: readonly InvitedLine[],
  lead: Person | undefined,
  kind: string,
): readonly InvitedLine[] {
  const address = lead?.email?.toLowerCase()
  return lead === undefined ||
    address === undefined ||
    kind === 'core-group' ||
    named.length === 0 ||
    named.some(({ cells }) => cells.email?.toLowerCase() === address)
    ? named
    : [...named, readInvitee(address, [lead])]
}

/** Somebody may be taken off while the form is open. */
function problemWith(label: string, person: Person | undefined): string[] {
  if (person === undefined || person.email !== undefined) return []
  return [
    person.left === undefined
      ? `${label}: I do not know the e-mail address of ` +
        `${person.name}. Please add it first (‘add person’).`
      : `${label}: ${person.name} was taken off here. Please choose somebody else.`,
  ]
}

const labels: Readonly<Record<string, string>> = {
  family: 'Family’s number',
  conference: 'The meeting’s number',
  kind: 'Kind',
  practice: 'Practice',
  date: 'Date',
  time: 'Time',
  counted_from: 'Counted from',
  place: 'Place',
  online_link: 'Online link',
  chair_email: 'Chair',
  social_worker_email: 'Lead social worker',
  administrator_email: 'Administrator',
  children: 'Children',
  parents: 'Parents and carers',
}

/** In a form the meeting's own fields are wrong once, not once for every invited person. */
export const sayProblems = (problems: readonly CellProblem[]): string[] => [
  ...new Set(
    problems.map(({ line, column, reason }) =>
      labels[column] === undefined
        ? `Invited, line ${line}, ${column}: ${reason}`
        : `${labels[column]}: ${reason}`,
    ),
  ),
]
