import { inLondon } from '../../../domain/dates/dates.ts'
import type { PersonId } from '../../../domain/ids.ts'
import type { CardData, PrivateCard } from '../../../domain/messages/card.ts'
import { labelOf, parentsOf } from '../../../domain/report/parents.ts'
import { clearViewTitles, fieldTitles } from '../../../domain/report/reading.ts'
import { mayBePrinted, partKey } from '../../../domain/report/version-for.ts'
import type { Person } from '../../../domain/state/person.ts'
import { clearViews, type SubmittedReport } from '../../../domain/state/report-words.ts'
import type { PartKey, VersionFor } from '../../../domain/state/version-for.ts'
import type { FileOffer } from '../../../ports/files.ts'
import { fileWords } from '../../kernel/file-offer.ts'
import { linesCard, sayMeeting, toldCard } from '../../kernel/lines-card.ts'
import { sharingShow } from '../../kernel/linked-verbs.ts'
import { sayWhen } from '../../kernel/meeting-card.ts'
import { type MeetingReport, reportIds } from '../shared/reports.ts'
import { versionForForm, versionForLook, versionForWord } from './verbs.ts'

export type VersionForFacts = MeetingReport & {
  readonly person: Person
  readonly people: ReadonlyMap<PersonId, Person>
  readonly version: SubmittedReport
  /** Those that were asked for, of this report. */ readonly made: readonly VersionFor[]
  readonly isAuthor: boolean
  readonly isChair: boolean
}
export type VersionForInputs = {
  readonly parent: string
  readonly parts: readonly PartKey[]
  readonly rationale: string
}

/** 'Worries: heard from somebody else: A neighbour told…' */
function partChoices({ version, family }: VersionForFacts): { title: string; value: string }[] {
  return version.entries
    .filter((entry) => entry.words.trim() !== '')
    .map((entry) => {
      const child =
        entry.child === undefined
          ? ''
          : ` (${family.children.find(({ id }) => id === entry.child)?.label ?? 'a child'})`
      const view = clearViews.find((each) => entry.field === 'view' && each === entry.words)
      return {
        title:
          `${fieldTitles[entry.field]}${child}: ` +
          `${begin(view === undefined ? entry.words : clearViewTitles[view])}`,
        value: partKey(entry),
      }
    })
}

/** The parts that most often reveal a source or an address come first; the rest are a tap away. */
const likely = ['worries-seen', 'worries-heard', 'child-views', 'family-views', 'chronology']
const isLikely = ({ value }: { readonly value: string }): boolean =>
  likely.includes(value.split('/')[0] ?? '')

const begin = (words: string): string => {
  const line = words.replace(/\s+/g, ' ').trim()
  return line.length <= 40 ? line : `${line.slice(0, 39).trimEnd()}…`
}

const sayState = (facts: VersionForFacts, versionFor: VersionFor): string => {
  const who = labelOf(facts.family, versionFor.parent)
  if (versionFor.decision === undefined) return `▲ ${who}: with the chair`
  if (!versionFor.decision.agreed)
    return `■ ${who}: the chair has not agreed; ${who} is to have the whole report`
  return mayBePrinted(versionFor, facts.report.versions.at(-1)?.number)
    ? `● ${who}: agreed, ready to print`
    : `▲ ${who}: agreed for an earlier version; ask again for this one`
}

/**
 * The author's request: which parent, what is left out, and why. Earlier requests are listed above
 * it.
 */
export function versionForm(
  facts: VersionForFacts,
  { parent, parts, rationale }: VersionForInputs,
  problem = '',
): PrivateCard {
  const offers = facts.made.flatMap((versionFor) => offerOf(facts, versionFor))
  const all = partChoices(facts)
  const first = all.filter(isLikely).length > 0 ? all.filter(isLikely) : all
  const others = all.filter((choice) => !first.includes(choice))
  const chosen = (among: typeof all) =>
    parts.filter((part) => among.some(({ value }) => value === part)).join(',')
  return {
    audience: 'one-person',
    to: facts.person.id,
    template: 'version-for-form',
    data: {
      ...reportIds(facts),
      meeting: sayMeeting(facts.conference),
      problem,
      hasProblem: problem !== '',
      made: facts.made.map((versionFor) => ({ text: sayState(facts, versionFor) })),
      hasMade: facts.made.length > 0,
      offers,
      hasOffers: offers.length > 0,
      parents: parentsOf(facts).map((parent) => ({ title: parent.label, value: parent.id })),
      parent,
      choices: first,
      parts: chosen(first),
      otherChoices: others,
      others: chosen(others),
      hasOthers: others.length > 0,
      othersShown: chosen(others) !== '',
      rationale,
      canAsk: facts.isAuthor,
    },
  }
}

/**
 * The buttons for an earlier request: the chair decides it, and an agreed version can be printed.
 */
function offerOf(facts: VersionForFacts, versionFor: VersionFor): CardData[] {
  const about = { ...reportIds(facts), member: `parent.${versionFor.parent}` }
  const who = labelOf(facts.family, versionFor.parent)
  return [
    ...(facts.isChair
      ? [
          {
            ...about,
            verb: versionForLook,
            title:
              versionFor.decision === undefined
                ? `Decide about ${who}’s version`
                : `Look at ${who}’s version`,
          },
        ]
      : []),
    ...(mayBePrinted(versionFor, facts.report.versions.at(-1)?.number)
      ? [{ ...about, verb: versionForWord, title: `${who}’s version as Word` }]
      : []),
  ]
}

/** The request as the chair reads it. */
export function versionRequest(
  facts: VersionForFacts,
  versionFor: VersionFor,
  problem = '',
): PrivateCard {
  const who = labelOf(facts.family, versionFor.parent)
  const out = new Set(versionFor.leavesOut.map(partKey))
  const decided =
    versionFor.decision === undefined
      ? ''
      : versionFor.decision.agreed
        ? `Agreed: ${who} has a version without these parts.`
        : `Not agreed: ${who} is to have the whole report.`
  return {
    audience: 'one-person',
    to: facts.person.id,
    template: 'version-for-request',
    data: {
      ...reportIds(facts),
      member: `parent.${versionFor.parent}`,
      seen: versionFor.at,
      meeting: sayMeeting(facts.conference),
      problem,
      hasProblem: problem !== '',
      notice: decided,
      hasNotice: decided !== '',
      agency: facts.version.agency,
      who,
      person:
        `${facts.people.get(versionFor.by)?.name ?? 'somebody'}, ` +
        `${sayWhen(inLondon(versionFor.at))}`,
      detail: versionFor.rationale,
      parts: partsOut(facts, out),
    },
  }
}

/**
 * The full text of the parts. What does not fit on the card is left to the report, and the card
 * says so.
 */
function partsOut({ version }: VersionForFacts, out: ReadonlySet<PartKey>): CardData[] {
  let room = maxWords
  return version.entries
    .filter((entry) => out.has(partKey(entry)))
    .map((entry) => {
      const lines = entry.words.split(/\r?\n/).filter((line) => line.trim() !== '')
      const fitting = lines.filter((line) => (room -= line.length + 100) > 0)
      return {
        title: fieldTitles[entry.field],
        paragraphs: [
          ...fitting,
          ...(fitting.length < lines.length ? ['… The rest stands in the report.'] : []),
        ].map((text) => ({ text })),
      }
    })
}

/** Characters: with the rest of the card this stays below the limit of Teams. */
const maxWords = 10_000

export const askedCard = (facts: VersionForFacts, versionFor: VersionFor): PrivateCard =>
  linesCard(facts.person, facts, {
    heading: 'The chair has your request',
    lines: [
      `A version of your report for ${labelOf(facts.family, versionFor.parent)}, with ` +
        `${versionFor.leavesOut.length === 1 ? 'one part' : `${versionFor.leavesOut.length} parts`} ` +
        'left out. Each place will say so.',
      'Show them nothing before the chair has agreed. I tell you.',
    ],
    offers: [
      {
        title: 'Your report and the family',
        verb: sharingShow,
        invitationId: facts.invitation.id,
      },
    ],
  })

export const versionTold = (facts: VersionForFacts, versionFor: VersionFor): PrivateCard =>
  toldCard(
    facts.person,
    'The chair has decided about a version of your report',
    [sayMeeting(facts.conference), sayState(facts, versionFor)],
    [
      {
        title: 'Versions of your report',
        verb: versionForForm,
        caseId: facts.family.id,
        meetingId: facts.conference.id,
      },
    ],
  )

export const versionFileCard = (
  facts: Pick<VersionForFacts, 'person' | 'family' | 'conference' | 'invitation'>,
  offered: FileOffer,
): PrivateCard => ({
  audience: 'one-person',
  to: facts.person.id,
  template: 'version-for-file',
  data: { ...reportIds(facts), ...fileWords(offered) },
})
