// The table of docs/duties.md, out of the practice files: each duty, in which practices, by when, and who is told when.
import { isRecordedBySaying } from '../../src/domain/meeting/preparation.ts'
import {
  ladderOf,
  type LadderStep,
  type Practice,
  type Rule,
  type Unit,
} from '../../src/domain/rules/practice.ts'
import type { Audience } from '../../src/domain/state/notice.ts'
import { type Purpose, purposes } from '../../src/domain/state/purpose.ts'
import { features } from '../../src/features/index.ts'
import { dutyButtonsOf } from '../../src/features/kernel/duty-buttons.ts'
import { shippedPractices } from '../../src/practices/load.ts'

export const practices: readonly Practice[] = [...shippedPractices().values()]
export const buttonsOfDuties = dutyButtonsOf(features)

/** Duties that come from no rule of a practice's file: where the day of each stands instead. */
const withoutRule: Readonly<Partial<Record<Purpose, string>>> = {
  'give-feedback': 'until feedback closes (T20-close)',
  'export-record': 'the days that a record is kept (keepDays)',
}

const units: Readonly<Record<Unit, string>> = {
  'working-days': 'working day',
  days: 'day',
  weeks: 'week',
  months: 'month',
}
const sayNumber = (n: number, unit: Unit): string => `${n} ${units[unit]}${n === 1 ? '' : 's'}`

function sayWhen({ when }: LadderStep): string {
  switch (when.at) {
    case 'once':
      return 'at once'
    case 'halfway':
      return 'halfway'
    case 'due':
      return 'on the day'
    case 'before-due':
      return `${sayNumber(when.workingDays, 'working-days')} before`
    case 'every-after-due':
      return `then every ${sayNumber(when.workingDays, 'working-days')}`
    case 'after-due':
      return `${sayNumber(when.workingDays, 'working-days')} late`
  }
}

const audiences: readonly Audience[] = ['owner', 'administrator', 'chair']

const told = (steps: readonly LadderStep[], tell: Audience): string =>
  steps
    .filter((step) => step.tell === tell)
    .map(sayWhen)
    .join('; ') || '–'

const sayRule = ({ n, unit, direction, anchor, owedBy, tags, id }: Rule): string =>
  `${id}: ${n === 0 ? 'the day of' : `${sayNumber(n, unit)} ${direction}`} ` +
  `the ${anchor.replaceAll('-', ' ')}, ` +
  `${owedBy.replaceAll('-', ' ')} (${tags.number})`

const rulesFor = (list: ReadonlyMap<string, Rule>, purpose: Purpose): Rule[] =>
  [...list.values()].filter((rule) => rule.purpose === purpose)

/** One row for each way in which some practices have a duty; those that have it alike stand together. */
function rowsOf(purpose: Purpose): string[] {
  const rows = new Map<string, string[]>()
  const add = (practice: Practice, due: string, where: string): void => {
    const steps = ladderOf(practice, purpose)
    const row = [due, ...audiences.map((audience) => told(steps, audience))].join(' | ')
    rows.set(row, [...(rows.get(row) ?? []), where])
  }
  for (const practice of practices) {
    const rules = rulesFor(practice.rules, purpose)
    const due = rules.map(sayRule).join('; ') || withoutRule[purpose]
    if (due !== undefined) add(practice, due, practice.name)
  }
  const chosen = practices[0] === undefined ? [] : rulesFor(practices[0].selectable, purpose)
  for (const rule of chosen)
    if (practices[0] !== undefined) add(practices[0], sayRule(rule), 'where a council chooses it')
  return [...rows].map(
    ([row, where]) =>
      `| ${where.length === practices.length ? 'everywhere' : where.join(', ')} | ${row} |`,
  )
}

const heading = (purpose: Purpose): string => purpose.replaceAll('-', ' ')

function sectionOf(purpose: Purpose): string {
  const [practice] = practices
  const reason = practice?.ladders.get(purpose)?.source ?? ''
  const button = buttonsOfDuties.get(purpose)
  const opened =
    button === undefined
      ? `Nobody is reminded: ${reason}.`
      : `Opened with \`${button.verb}\`, ${isRecordedBySaying(purpose) ? 'met by saying that it was done' : 'met by doing it'}. The days: ${reason}.`
  return [
    `## ${heading(purpose).replace(/^./, (letter) => letter.toUpperCase())}`,
    '',
    opened,
    '',
    `| In | By | ${audiences.map((audience) => audience.replace(/^./, (letter) => letter.toUpperCase())).join(' | ')} |`,
    `| --- | --- | ${audiences.map(() => '---').join(' | ')} |`,
    ...rowsOf(purpose),
  ].join('\n')
}

/** The whole document, as it has to stand in docs/duties.md. */
export const dutiesDocument = (): string =>
  [
    '# Who is told of which duty, and when',
    '',
    'Written by `test/docs/duties.test.ts` out of the ' +
      'practice files (`src/practices/`); after a change there,',
    '`npx vitest run test/docs/duties.test.ts -u` writes it ' +
      'anew. Each duty tells its owner first, and once it is',
    'late somebody more. The letter and number are those ' +
      'of the rule; the word behind it says how sure we are',
    'of its number ([sources.md](sources.md)).',
    '',
    purposes.map(sectionOf).join('\n\n'),
    '',
  ].join('\n')
