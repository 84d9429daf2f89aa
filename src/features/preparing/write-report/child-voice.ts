// A child's own words, typed in the chat: shown in a form first, and put into the report with a
// tap.
import { z } from 'zod'

import { childId, isIdText } from '../../../domain/ids.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { merge } from '../../../domain/report/merging.ts'
import { childrenOf } from '../../../domain/state/case.ts'
import { wordsIn } from '../../../domain/state/report-words.ts'
import type { Slots } from '../../../understanding/meaning/slots.ts'
import { typed } from '../../kernel/card-fields.ts'
import { commit, unchanged } from '../../kernel/change.ts'
import { whichMeetingCard } from '../../kernel/pick-meeting.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { goneCard } from './part-ended-card.ts'
import type { ReportPress } from './press.ts'
import { reportWrite } from './verbs.ts'
import { reportCard, voiceCard } from './view.ts'
import { changeWorkspace, keptDraft, tick, type Workspace, workspaceAt } from './workspace.ts'
import { isIn, reportKeyOf, reportsMeant, withSlot } from './writable-reports.ts'

/**
 * Somebody says, wants or makes something, or speaks of a child's views: 'he was off again
 * yesterday' does not.
 */
const speaksForChild = new RegExp(
  String.raw`\b(?:sa(?:y|ys|id|ying)|told|tells?|talk\w*|spoke|speaks?|ask(?:s|ed)?|` +
    'want(?:s|ed)?|like[sd]?|love[sd]?|hate[sd]?|wish(?:es|ed)?|hope[sd]?|' +
    'feel(?:s|ings?)?|felt|miss(?:es|ed)?|think(?:s)?|thought|worr(?:y|ies|ied)|' +
    String.raw`scared|afraid|drew|draws?|drawn|drawing\w*|wrote|writes?|written|made|` +
    'filled|record(?:s|ed|ing)?|letter|poem|picture|video|message|statement|' +
    'houses|views?|voices?|words?|own say|' +
    String.raw`have (?:his|her|their) say|direct work)\b`,
  'i',
)

/**
 * What a child says is shown in a form first: nothing is kept of it until its author presses the
 * button.
 */
export async function voice(
  context: RequestContext,
  { slots, text }: { readonly slots: Slots; readonly text: string },
): Promise<PrivateCard[]> {
  if (!speaksForChild.test(text)) return []
  const found = (await reportsMeant(context, slots, (writable) => !isIn(writable))).filter(
    (report) => childrenOf(report).some(({ age }) => age !== 'unborn'),
  )
  const [only, ...others] = found
  if (only === undefined) return []
  if (others.length > 0) return [whichMeetingCard(context.actor, reportWrite, found.map(withSlot))]
  const workspace = await workspaceAt(context, reportKeyOf(only))
  return workspace === undefined
    ? []
    : [
        voiceCard(workspace, {
          whose: childIn(workspace, text),
          said: text,
          how: '',
          when: '',
          who: '',
        }),
      ]
}

function childIn(workspace: Workspace, text: string): string {
  const able = childrenOf(workspace).filter(({ age }) => age !== 'unborn')
  const [named, ...more] = able.filter(({ label }) =>
    text.toLowerCase().includes(label.toLowerCase()),
  )
  if (named !== undefined && more.length === 0) return named.id
  return able.length === 1 ? (able[0]?.id ?? '') : ''
}

const voiceInputs = z.object({
  whose: typed,
  said: z
    .string()
    .max(20_000)
    .transform((text) => text.trim())
    .catch(''),
  how: typed,
  when: typed,
  who: typed,
})

export async function keepVoice({
  context,
  workspace,
  key,
  data,
}: ReportPress): Promise<PrivateCard> {
  const given = voiceInputs.parse(typeof data === 'object' ? data : {})
  const child = childrenOf(workspace).find(
    ({ id }) => isIdText(given.whose) && id === childId(given.whose),
  )
  if (child === undefined)
    return voiceCard(workspace, given, 'Whose words are they? Please choose the child.')
  if (given.said === '')
    return voiceCard(workspace, given, 'Please write what the child says or shows.')
  const step = `child.${child.id}`
  const kept = await changeWorkspace(context, key, (now) => {
    const at = tick(now)
    const before = wordsIn(now.draft.entries, 'child-views', child.id)
    // A second tap adds nothing.
    const said = before.includes(given.said)
      ? before
      : [before, given.said].filter((text) => text !== '').join('\n')
    const more = (
      [
        ['child-views-how', given.how],
        ['child-views-when', given.when],
        ['child-views-by', given.who],
      ] as const
    ).filter(([, words]) => words !== '')
    const merged = merge(
      now.draft.entries,
      [
        { field: 'child-views', child: child.id, words: said },
        ...more.map(([field, words]) => ({ field, child: child.id, words })),
      ],
      { drawn: now.draft.at, at },
    )
    const draft = keptDraft(now, merged.entries, { step, at })
    return merged.changed
      ? commit({ family: now.family, audit: [], papers: [draft] }, undefined)
      : unchanged(undefined)
  })
  return kept.workspace === undefined
    ? goneCard(context, key)
    : reportCard(kept.workspace, { step, list: context.deps.wordList })
}
