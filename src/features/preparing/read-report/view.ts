import { inLondon, sayDay } from '../../../domain/dates/dates.ts'
import type { PersonId } from '../../../domain/ids.ts'
import type { CardData, PrivateCard } from '../../../domain/messages/card.ts'
import { type Page, pagesOf } from '../../../domain/report/pages.ts'
import { fieldTitles, readReport } from '../../../domain/report/reading.ts'
import { type Case, childrenOf } from '../../../domain/state/case.ts'
import type { Person } from '../../../domain/state/person.ts'
import type { SubmittedAnnex, SubmittedReport } from '../../../domain/state/report-words.ts'
import type { FileOffer } from '../../../ports/files.ts'
import { fileWords } from '../../kernel/file-offer.ts'
import { sayMeeting } from '../../kernel/lines-card.ts'
import { type MeetingReport, reportIds } from '../shared/reports.ts'

export type ReadReportFacts = MeetingReport & {
  readonly person: Person
  readonly version: SubmittedReport
  readonly may: {
    readonly export: boolean
    readonly annex: boolean
    readonly versions: boolean
    /** Only the chair decides who reads an annex. */ readonly route: boolean
  }
  readonly leadReadsAnnex: boolean
}

/** Bytes of text on one card: with the rest of the card this stays below the limit of Teams. */
const maxWords = 12_000
const fieldsOn = (page: Page): CardData[] =>
  page.fields.map(({ title, paragraphs }) => ({
    title,
    paragraphs: paragraphs.map((text) => ({ text })),
  }))

const pagesIn = (facts: Pick<ReadReportFacts, 'version' | 'family' | 'conference'>): Page[] =>
  pagesOf(readReport(facts.version.entries, childrenOf(facts)), maxWords)

/**
 * One page of a report: the family first, then each child, then the rest. A page out of range
 * becomes the nearest one.
 */
export function pageCard(facts: ReadReportFacts, step: number): PrivateCard {
  const pages = pagesIn(facts)
  const at = Math.min(Math.max(0, step), Math.max(0, pages.length - 1))
  const page = pages[at] ?? { heading: 'Nothing is written in it', fields: [] }
  const { version } = facts
  const changed = at === 0 ? sayChanged(version, facts.family) : ''
  return {
    audience: 'one-person',
    to: facts.person.id,
    template: 'report-page',
    data: {
      ...reportIds(facts),
      meeting: sayMeeting(facts.conference),
      agency: version.agency,
      role:
        `${version.role}; submitted ` +
        `${sayDay(inLondon(version.at).date)}${version.late ? ', late' : ''}${version.number > 1 ? `, version ${version.number}` : ''}`,
      step: `${at + 1} of ${Math.max(1, pages.length)}`,
      part: page.heading,
      fields: fieldsOn(page),
      changed,
      hasChanged: changed !== '',
      hasNext: at < pages.length - 1,
      next: String(at + 1),
      hasBack: at > 0,
      back: String(at - 1),
      canExport: facts.may.export,
      hasAnnex: facts.may.annex,
      hasVersions: facts.may.versions,
      hasMore: facts.may.export || facts.may.annex || facts.may.versions,
    },
  }
}

function sayChanged({ changed }: SubmittedReport, family: Case): string {
  if (changed.length === 0) return ''
  const each = changed.map(
    ({ field, child }) =>
      `${fieldTitles[field]}${child === undefined ? '' : ` (${family.children.find(({ id }) => id === child)?.label ?? 'a child'})`}`,
  )
  return `Changed since the version before: ${each.join('; ')}.`
}

/**
 * What its writers tell the chair alone, each under their name; the chair may let the lead social
 * worker read it.
 */
export const annexCard = (
  facts: ReadReportFacts,
  annexes: readonly SubmittedAnnex[],
  people: ReadonlyMap<PersonId, Person>,
): PrivateCard => ({
  audience: 'one-person',
  to: facts.person.id,
  template: 'report-annex',
  data: {
    ...reportIds(facts),
    meeting: sayMeeting(facts.conference),
    agency: facts.version.agency,
    lines: annexes.flatMap(({ by, words }) => [
      { text: `${nameOf(people, by)} wrote:` },
      ...linesOf(words),
    ]),
    reasons: annexes
      .filter(({ why }) => why.trim() !== '')
      .flatMap(({ by, why }) => [
        ...(annexes.length === 1 ? [] : [{ text: `${nameOf(people, by)}:` }]),
        ...linesOf(why),
      ]),
    hasReasons: annexes.some(({ why }) => why.trim() !== ''),
    canAllow: facts.may.route && !facts.leadReadsAnnex,
    canStop: facts.may.route && facts.leadReadsAnnex,
    routed: facts.leadReadsAnnex
      ? 'The lead social worker may read it.'
      : 'The lead social worker does not see it.',
  },
})

const nameOf = (people: ReadonlyMap<PersonId, Person>, id: PersonId): string =>
  people.get(id)?.name ?? 'Somebody'

const linesOf = (words: string): CardData[] =>
  words
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((text) => ({ text }))

/** Where the file is. */
export const reportFileCard = (
  facts: Pick<ReadReportFacts, 'person' | 'family' | 'conference' | 'invitation'>,
  offered: FileOffer,
): PrivateCard => ({
  audience: 'one-person',
  to: facts.person.id,
  template: 'report-file',
  data: { ...reportIds(facts), ...fileWords(offered) },
})
