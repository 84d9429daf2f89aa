// The administrator's form as the rows that a file would have, and what is wrong with them in the form's own words.
import type { Person } from '../../../domain/state/person.ts'
import type { CellProblem, RawRow } from '../shared/csv-table.ts'
import { secondInFile } from './meeting-merge.ts'
import { type FormFacts, type FormInputs, secondInForm } from './view.ts'

/**
 * The form's lines of invited people as rows. A person whom the directory knows needs the name alone
 * ('Priya Nair; taught him for two years'); anybody else needs 'name; role; agency; e-mail; why'.
 */
export function formRows(
  form: FormInputs,
  { person, people }: Pick<FormFacts, 'person' | 'people'>,
): { raw: RawRow[]; problems: string[] } {
  const invitees = form.invited
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => readInvitee(line, people))
  const { invited: _invited, chair, social_worker: socialWorker, ...meeting } = form
  const emailOf = (id: string) => people.find((person) => person.id === id)?.email ?? ''
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
      ...(invitees.length === 0 ? ['Nobody is invited yet. Write one person a line.'] : []),
      ...(person.email === undefined
        ? [
            'I do not know your e-mail address. Please ask another administrator to add it (‘add person’).',
          ]
        : []),
      ...invitees.flatMap(({ problem }, index) =>
        problem === undefined ? [] : [`Invited, line ${index + 1}: ${problem}`],
      ),
    ],
  }
}

type Invitee = { readonly cells: RawRow['cells']; readonly problem?: string }

function readInvitee(line: string, people: readonly Person[]): Invitee {
  const [name = '', ...rest] = line.split(';').map((part) => part.trim())
  if (rest.length >= 3) {
    const [role = '', agency = '', email = '', ...why] = rest
    return { cells: { name, role, agency, email, why: why.join('; ') } }
  }
  const known = people.find((person) => person.name.toLowerCase() === name.toLowerCase())
  if (known === undefined)
    return { cells: {}, problem: `I do not know ‘${name}’ yet. ${sayAlike(name, people)}` }
  const { role, agency, email = '' } = known
  return { cells: { name: known.name, role, agency, email, why: rest.join('; ') } }
}

/** Part of a name that is known here asks for the whole of it; nobody is invited on a guess. */
function sayAlike(name: string, people: readonly Person[]): string {
  const words = name
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word.length > 1)
  const alike = people
    .filter((person) => words.some((word) => person.name.toLowerCase().split(/\s+/).includes(word)))
    .slice(0, 3)
  if (alike.length === 0)
    return 'Write: name; role; agency; e-mail; why the family wants them there.'
  return `Do you mean ${alike.map((person) => `${person.name} (${person.role}, ${person.agency})`).join(', or ')}? Write the whole name.`
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
        : `${labels[column]}: ${reason.replace(secondInFile, secondInForm)}`,
    ),
  ),
]
