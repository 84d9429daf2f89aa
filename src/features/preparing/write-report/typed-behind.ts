// 'Start report. Mum brings both kids for every check': what stands behind the command belongs into
// the report. It is put into the first field that fits, and nothing is kept of it before a button
// is pressed.
import type { PrivateCard } from '../../../domain/messages/card.ts'
import type { TypedField } from '../../../domain/report/merging.ts'
import { wordsIn } from '../../../domain/state/report-words.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { isInWriting, openReport } from './flow.ts'
import { opensShort, reportCard } from './view.ts'
import type { Workspace } from './workspace.ts'

const command = new RegExp(
  String.raw`^\W*(?:(?:please|pls|ok(?:ay)?|right|hi|can you|i want to|i need to|` +
    `let['’]?s|id like to|i['’]d like to) )*(?:start(?:ing)?|begin|open|` +
    'write|do|fill in|carry on with|continue|' +
    String.raw`resume)\b[^.:;,!?\n–—]{0,30}\breports?\b[^.:;,!?\n–—]{0,30}(?:[.:;,!\n–—]|` +
    String.raw` - )\s*(\S[^]*)$`,
  'i',
)

/** Fewer words behind the command are part of it: 'start my report, please'. */
const fewest = 5

/** What is told of the family behind 'start report.', or nothing. */
export function typedBehind(text: string): string | undefined {
  const told = command.exec(text)?.[1]?.trim()
  return told === undefined || told.endsWith('?') || told.split(/\s+/).length < fewest
    ? undefined
    : told
}

const tellsOfWorry = new RegExp(
  String.raw`\b(?:miss(?:ed|es|ing)|worr\w+|concern\w*|bruis\w+|hurt|injur\w+|hungry|` +
    `tired|late|absent|not (?:seen|brought|attended)|never|didn['’]?t|` +
    String.raw`doesn['’]?t|hasn['’]?t|won['’]?t|refus\w+|shout\w*|` +
    String.raw`scared|drunk|drink\w*|drugs?|violen\w+|neglect\w*|unsafe|` +
    String.raw`risk\w*|argu\w+|fight\w*|dirty|smell\w*|left alone)\b`,
  'i',
)

/**
 * The report, with those words in the field for what goes well or for what worries, behind what
 * stands there.
 */
export function withTyped(
  context: RequestContext,
  workspace: Workspace,
  told: string,
): PrivateCard {
  if (workspace.submitted !== undefined || isInWriting(workspace))
    return openReport(context, workspace, 'What you typed behind that is not in it.')
  const field = tellsOfWorry.test(told) ? 'worries-seen' : 'strengths'
  const stands = wordsIn(workspace.draft.entries, field, undefined)
  const unkept: TypedField = { field, words: stands === '' ? told : `${stands}\n${told}` }
  const isShort = opensShort(workspace) && (!workspace.isKept || workspace.draft.step === 'short')
  return reportCard(workspace, {
    step: isShort ? 'short' : field === 'strengths' ? 'strengths' : 'worries',
    list: context.deps.wordList,
    unkept: [unkept],
    notice: 'What you typed stands below, and is not kept yet. Move what belongs elsewhere.',
  })
}
