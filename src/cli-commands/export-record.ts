// export record, export subject: everything about one family, or about one person, from a terminal.
import { parseArgs } from 'node:util'

import { caseId, isIdText, isReference, personId, reference } from '../domain/ids.ts'
import { takenOffWith } from '../domain/people/identity.ts'
import { holderOfEmail } from '../domain/people/who-is-meant.ts'
import {
  aboutFamilyMember,
  aboutProfessional,
  recordOf,
  type SubjectExport,
} from '../domain/record/export.ts'
import { recordText, subjectText } from '../domain/record/plain-text.ts'
import { ok, refuse, type Result } from '../domain/result.ts'
import type { Case } from '../domain/state/case.ts'
import type { Person } from '../domain/state/person.ts'
import { type ReadAccess, recordReadAccess } from '../features/kernel/record-read-access.ts'
import type { Dependencies } from '../features/kernel/request-context.ts'
import {
  type CommandIo,
  commandLine,
  type ExitCode,
  misuse,
  type OpenRooms,
} from './command-line.ts'
import { writeNew } from './new-file.ts'

const exportRecordUsage = `Everything that is kept about one family, for the council’s own record; or about one person, for somebody who asks.

  export record  --reference NUMBER | --case ID  [--json] [--out FILE]
  export subject --email ADDRESS | --person ID  [--json] [--out FILE]
  export subject --reference NUMBER | --case ID --label NAME  [--json] [--out FILE]

  --label NAME   what the child or the parent is called here
  --json         for programs, instead of a text
  --out FILE     into a file instead of onto the screen; an existing file is not overwritten

The record has everything, restricted parts too, and so may only go where the council keeps its records. What was made for a
person who asks has to be gone through by somebody who may decide, before they get it: it names third parties, and lists them.
Each export stands in the audit trail of every family that is in it.`

type Values = {
  readonly reference?: string
  readonly case?: string
  readonly email?: string
  readonly person?: string
  readonly label?: string
  readonly json?: boolean
  readonly out?: string
}
type Made = { readonly text: string; readonly json: unknown; readonly reads: readonly ReadAccess[] }

export const recordOptions = {
  reference: { type: 'string' },
  case: { type: 'string' },
  email: { type: 'string' },
  person: { type: 'string' },
  label: { type: 'string' },
  out: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
} as const

/**
 * Both commands: the first word says which. Each family that is in it has the export in its audit
 * trail before it is handed over.
 */
export const exportRecord =
  (openRooms: OpenRooms) =>
  async (args: readonly string[], io: CommandIo): Promise<ExitCode> => {
    const read = commandLine(
      () => parseArgs({ args: [...args], allowPositionals: true, options: recordOptions }),
      exportRecordUsage,
      io,
    )
    if (typeof read === 'number') return read
    const {
      values,
      positionals: [what, ...more],
    } = read
    if (more.length > 0 || (what !== 'record' && what !== 'subject'))
      return misuse('Say one thing to export: record or subject.', exportRecordUsage, io)
    const problem = wrongly(what, values)
    if (problem !== undefined) return misuse(problem, exportRecordUsage, io)
    const opened = await openRooms()
    try {
      const made =
        what === 'record'
          ? await recordFor(opened.deps, values)
          : await subjectFor(opened.deps, values)
      if (!made.ok) {
        io.err(made.refusal.words)
        return 1
      }
      // Before anything is handed over: what cannot be noted is not given out.
      await recordReadAccess(
        opened.deps,
        { by: 'terminal', at: opened.deps.clock.now() },
        made.value.reads,
      )
      const content =
        values.json === true
          ? `${JSON.stringify(made.value.json, undefined, 2)}\n`
          : made.value.text
      if (values.out === undefined) {
        io.out(content.replace(/\n$/, ''))
        return 0
      }
      const written = await writeNew(values.out, content)
      if (written.ok) io.out(`Written to ${values.out}.`)
      else io.err(written.refusal.words)
      return written.ok ? 0 : 1
    } finally {
      await opened.close()
    }
  }

function wrongly(
  what: 'record' | 'subject',
  { reference: number, case: id, email, person, label }: Values,
): string | undefined {
  if (number !== undefined && !isReference(number)) return `‘${number}’ is no meeting’s number.`
  for (const one of [id, person])
    if (one !== undefined && !isIdText(one)) return `‘${one}’ is no id.`
  const named = [number, id].filter((one) => one !== undefined).length
  const professional = [email, person].filter((one) => one !== undefined).length
  if (what === 'record')
    return named === 1 && professional === 0 && label === undefined
      ? undefined
      : 'Say which family: --reference NUMBER or --case ID.'
  return (professional === 1 && named === 0 && label === undefined) ||
    (professional === 0 && named === 1 && label !== undefined)
    ? undefined
    : 'Say who: --email or --person; or, for a child ' +
        'or a parent, --reference or --case with --label.'
}

async function familyOf(
  { cases }: Dependencies,
  { reference: number, case: id }: Values,
): Promise<Result<Case>> {
  const family =
    id !== undefined
      ? await cases.load(caseId(id))
      : number !== undefined
        ? await cases.withReference(reference(number))
        : undefined
  return family === undefined
    ? refuse('case.unknown', 'There is no such family here. It may have been deleted.')
    : ok(family)
}

const readsOf = (families: readonly Case[], what: ReadAccess['what']): ReadAccess[] =>
  families.flatMap((family) =>
    family.conferences
      .slice(-1)
      .map((conference) => ({ caseId: family.id, meeting: conference.id, what })),
  )

async function recordFor(deps: Dependencies, values: Values): Promise<Result<Made>> {
  const family = await familyOf(deps, values)
  if (!family.ok) return family
  const made = deps.clock.now()
  const about = family.value.conferences.map((conference) => conference.reference).join(', ')
  const record = recordOf(await deps.cases.everything(family.value.id), {
    about,
    made,
    people: await deps.directory.all(),
    whole: true,
  })
  return ok({ text: recordText(record), json: record, reads: readsOf([family.value], 'record') })
}

async function subjectFor(deps: Dependencies, values: Values): Promise<Result<Made>> {
  const people = await deps.directory.all()
  const made = deps.clock.now()
  if (values.label !== undefined) {
    const family = await familyOf(deps, values)
    if (!family.ok) return family
    const known = [...family.value.children, ...(family.value.parents ?? [])].map(
      (one) => one.label,
    )
    const label = known.find((one) => one.toLowerCase() === values.label?.toLowerCase())
    if (label === undefined)
      return refuse(
        'person.unknown',
        `Nobody of this family is called ‘${values.label}’ here. There is: ${known.join(', ')}.`,
      )
    return subject(
      aboutFamilyMember(
        label,
        { caseId: family.value.id, pieces: await deps.cases.everything(family.value.id) },
        { made, people },
      ),
      [family.value],
    )
  }
  const person =
    values.person === undefined
      ? whoseAddress(people, values.email ?? '')
      : await deps.directory.get(personId(values.person))
  if (person === undefined) return refuse('person.unknown', 'Nobody here has that address or id.')
  const families = await deps.cases.of('administrators')
  const kept = await Promise.all(
    families.map(async ({ id }) => ({ caseId: id, pieces: await deps.cases.everything(id) })),
  )
  const about = aboutProfessional(person, kept, { made, people })
  return subject(
    about,
    families.filter(({ id }) => about.cases.some((family) => family.caseId === id)),
  )
}

const subject = (made: SubjectExport, families: readonly Case[]): Result<Made> =>
  ok({ text: subjectText(made), json: made, reads: readsOf(families, 'about-a-person') })

/** Somebody may ask who was taken off, or has another address by now. */
const whoseAddress = (people: readonly Person[], email: string): Person | undefined =>
  holderOfEmail(people, email) ?? takenOffWith(people, { email })
