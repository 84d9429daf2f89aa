// An export as a text that a person can read: headings, and each field with what stands in it.
import { inLondon, sayDate } from '../dates/dates.ts'
import { type Instant, instant, isLocalDate, localDate } from '../ids.ts'
import type { KeptPiece, RecordExport, SubjectExport } from './export.ts'

type Names = ReadonlyMap<string, string>

/** A family's record in Markdown. */
export function recordText({ about, made, note, people, pieces, leftOut }: RecordExport): string {
  const names: Names = new Map(people.map(({ id, name }) => [id, name]))
  return lines([
    `# The record of ${about}`,
    `Made ${sayMoment(made)}. ${note}`,
    ...(leftOut === 0
      ? []
      : [
          `**${leftOut} restricted ${leftOut === 1 ? 'part is' : 'parts are'} not in it**: ` +
            'they go to the chair. The export from the terminal has them.',
        ]),
    '## Who is who',
    ...people.map(({ name, role, agency }) => `- ${name}, ${role}, ${agency}`),
    ...pieceTexts(pieces, names),
  ])
}

/** What is held about one person, in Markdown. */
export function subjectText({
  about,
  made,
  note,
  person,
  thirdParties,
  cases,
}: SubjectExport): string {
  return lines([
    `# What is held about ${about}`,
    `Made ${sayMoment(made)}. ${note}`,
    '## Third parties: decide about each',
    ...thirdParties.map(({ name, who }) => `- [ ] ${name}: ${who}`),
    ...(person === undefined ? [] : ['## The person', ...fieldLines(person, new Map(), 0)]),
    ...cases.flatMap(({ caseId, pieces }) => [
      `## Case ${caseId}`,
      ...pieceTexts(pieces, new Map()),
    ]),
  ])
}

const lines = (all: readonly string[]): string =>
  `${all.join('\n\n').replace(/\n\n(?= *- )/g, '\n')}\n`

const headings: Readonly<Record<string, string>> = {
  case: 'The family',
  audit: 'Who did what, and who read what',
  message: 'Messages that went out',
}

function pieceTexts(pieces: readonly KeptPiece[], names: Names): string[] {
  const types = [...new Set(pieces.map((piece) => piece.type))].sort(
    (a, b) => place(a) - place(b) || (a < b ? -1 : 1),
  )
  return types.flatMap((type) => [
    `## ${headings[type] ?? sayField(type)}`,
    ...pieces
      .filter((piece) => piece.type === type)
      .flatMap((piece) => [`### ${piece.id}`, ...fieldLines(piece.body, names, 0)]),
  ])
}
/** The case first, then what people wrote, then messages and the trail. */
const place = (type: string): number =>
  type === 'case' ? 0 : type === 'message' ? 2 : type === 'audit' ? 3 : 1

/** 'leadSocialWorker' → 'Lead social worker' */
function sayField(name: string): string {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase()
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}

const sayMoment = (at: Instant): string => `${sayDate(inLondon(at).date)} at ${inLondon(at).time}`

function fieldLines(value: unknown, names: Names, depth: number): string[] {
  if (Array.isArray(value))
    return value.flatMap((item: unknown) =>
      isPlain(item)
        ? [line(depth, say(item, names))]
        : [line(depth, '—'), ...fieldLines(item, names, depth + 1)],
    )
  if (typeof value !== 'object' || value === null) return [line(depth, say(value, names))]
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
    if (isPlain(inner))
      return inner === '' ? [] : [line(depth, `${sayField(name)}: ${say(inner, names)}`)]
    return Array.isArray(inner) && inner.length === 0
      ? []
      : [line(depth, `${sayField(name)}:`), ...fieldLines(inner, names, depth + 1)]
  })
}

const line = (depth: number, text: string): string => `${'  '.repeat(depth)}- ${text}`
const isPlain = (value: unknown): boolean => typeof value !== 'object' || value === null

/**
 * A day as people say it, a moment in London's time, a person by name, a text as it was typed, on
 * one line.
 */
function say(value: unknown, names: Names): string {
  if (typeof value !== 'string')
    return value === true ? 'yes' : value === false ? 'no' : String(value)
  if (isLocalDate(value)) return sayDate(localDate(value))
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value)) return sayMoment(instant(value))
  return names.get(value) ?? value.replace(/\r?\n/g, ' / ')
}
