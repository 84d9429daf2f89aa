import type { CardData, PrivateCard } from '../../../domain/messages/card.ts'
import type { PackSection } from '../../../domain/report/pack.ts'
import type { Person } from '../../../domain/state/person.ts'
import type { FileOffer } from '../../../ports/files.ts'
import { fileWords } from '../../kernel/file-offer.ts'
import { meetingIds, sayMeeting } from '../../kernel/lines-card.ts'
import type { Meeting } from '../../kernel/meeting-access.ts'

export type PackFacts = Meeting & {
  readonly person: Person
  readonly sections: readonly PackSection[]
  readonly agencies: readonly string[]
  /** The agencies whose report has not come. */
  readonly missing: readonly string[]
  /** How many annexes are left out; counted for the chair alone. */
  readonly annexes: number
}

/** Bytes of text on one card: with the rest of the card this stays below the limit of Teams. */
const maxWords = 11_000
const cost = (text: string): number => new TextEncoder().encode(JSON.stringify(text)).length + 190

type PackPiece = { readonly group: string; readonly head: string; readonly words: string }
export type PackStep = {
  readonly heading: string
  readonly pieces: readonly PackPiece[]
  readonly views: PackSection['views']
}

/** Paginates the sections so that each page fits on a card; nothing is left out. */
export function stepsOf(sections: readonly PackSection[]): PackStep[] {
  return sections.flatMap(({ heading, groups, views }): PackStep[] => {
    if (views.length > 0)
      return views.map((sideBySide) => ({ heading, pieces: [], views: [sideBySide] }))
    const steps: { heading: string; pieces: PackPiece[]; views: PackSection['views'] }[] = []
    let room = 0
    for (const group of groups)
      for (const said of group.said)
        for (const words of linesOf(said.words)) {
          const price = cost(words)
          if (steps.length === 0 || price > room) {
            steps.push({
              heading: steps.length === 0 ? heading : `${heading} (continued)`,
              pieces: [],
              views: [],
            })
            room = maxWords
          }
          room -= price
          steps.at(-1)?.pieces.push({
            group: group.heading,
            head: said.mark === '' ? said.agency : `${said.agency}: ${said.mark}`,
            words,
          })
        }
    return steps
  })
}

/** Non-empty lines; a very long line is split at a space. */
const linesOf = (words: string): string[] =>
  words
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .flatMap((line) =>
      line.length <= 2_500
        ? [line]
        : (line.match(/[\s\S]{1,2000}(?:\s|$)|[\s\S]{1,2000}/g) ?? [line]),
    )

export function packCard(facts: PackFacts, step: number): PrivateCard {
  const steps = stepsOf(facts.sections)
  const at = Math.min(Math.max(0, step), Math.max(0, steps.length - 1))
  const here = steps[at] ?? { heading: 'No report has come yet', pieces: [], views: [] }
  const note = [
    facts.missing.length === 0 ? '' : `Nothing yet from ${facts.missing.join(', ')}.`,
    facts.annexes === 0
      ? ''
      : `${facts.annexes === 1 ? 'One restricted annex is' : `${facts.annexes} restricted annexes are`} ` +
        'not in here: open it with its report.',
  ]
    .filter((text) => text !== '')
    .join(' ')
  return {
    audience: 'one-person',
    to: facts.person.id,
    template: 'pack',
    data: {
      ...meetingIds(facts),
      meeting: sayMeeting(facts.conference),
      heading: here.heading,
      step: `${at + 1} of ${Math.max(1, steps.length)}`,
      note,
      hasNote: at === 0 && note !== '',
      said: here.pieces.map((current, index) => piece(current, here.pieces[index - 1])),
      views: here.views.map(({ child, rows }) => ({
        child,
        rows: rows.map(({ agency, risk, view }) => ({ agency, risk, view })),
      })),
      hasNext: at < steps.length - 1,
      next: String(at + 1),
      hasBack: at > 0,
      back: String(at - 1),
      hasAny: steps.length > 0,
    },
  }
}

/** The child's and the agency's names are headings: they are not repeated over every line. */
const piece = (piece: PackPiece, before: PackPiece | undefined): CardData => ({
  group: piece.group,
  hasGroup: piece.group !== '' && piece.group !== before?.group,
  head: piece.head,
  hasHead: piece.head !== before?.head || piece.group !== before.group,
  words: piece.words,
})

export const packFileCard = (
  { person, ...meeting }: Pick<PackFacts, 'person' | 'family' | 'conference'>,
  offered: FileOffer,
): PrivateCard => ({
  audience: 'one-person',
  to: person.id,
  template: 'report-file',
  data: { ...meetingIds(meeting), invitationId: '', ...fileWords(offered) },
})
