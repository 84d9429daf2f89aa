// What people type about the report that they write: start, carry on, submit, change, a child's own words, and whether one is needed.
import { z } from 'zod'

import { owingReport } from '../../../domain/core-group/core-group.ts'
import { addDays, inLondon } from '../../../domain/dates/dates.ts'
import { childId, type InvitationId, isIdText } from '../../../domain/ids.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { isOpen, type Obligation } from '../../../domain/obligations/obligation.ts'
import { reportRuleFor } from '../../../domain/obligations/report-rule.ts'
import { ownReportDuties } from '../../../domain/obligations/report-status.ts'
import { may } from '../../../domain/permissions.ts'
import { merge } from '../../../domain/report/merging.ts'
import { isSubmitted, reportOf } from '../../../domain/report/report.ts'
import type { Case } from '../../../domain/state/case.ts'
import type { Conference } from '../../../domain/state/conference.ts'
import type { Invitation } from '../../../domain/state/invitation.ts'
import { wordsIn } from '../../../domain/state/report-words.ts'
import type { Slots } from '../../../understanding/slots.ts'
import { invitationMine } from '../../inviting/answer-invitation/verbs.ts'
import { typed } from '../../kernel/card-fields.ts'
import { sentenceCard } from '../../kernel/cards.ts'
import { commit, unchanged } from '../../kernel/change.ts'
import { inEachFamily } from '../../kernel/each-family.ts'
import type { TextHandler, Verb } from '../../kernel/feature.ts'
import { linesCard } from '../../kernel/lines-card.ts'
import { soonestFirst } from '../../kernel/meeting-access.ts'
import { pickMeeting, whichMeetingCard } from '../../kernel/pick-meeting.ts'
import { obligationsIn, practiceOf, type RequestContext } from '../../kernel/request-context.ts'
import { type Asking, inWriting, isInWriting, openDesk, showStep, withDesk } from './flow.ts'
import { goneCard } from './part-ended-card.ts'
import { changeDesk, type Desk, deskAt, keptDraft, tick, type Whose } from './report-draft.ts'
import {
  reportAmend,
  reportMine,
  reportRule,
  reportSubmit,
  reportVoice,
  reportWrite,
} from './verbs.ts'
import { deskCard, submittedCard, voiceCard } from './view.ts'

export const textVerbs: readonly Verb[] = [
  {
    verb: reportMine,
    press: async (context) =>
      (await begin(context, {}, reportWrite))[0] ?? nothingToWriteCard(context),
  },
  { verb: reportVoice, press: withDesk(keepVoice) },
  { verb: reportRule, press: withDesk(({ context, desk }) => ruleCard(context, desk)) },
]

export const texts: readonly TextHandler[] = [
  {
    intents: ['reportStart', 'reportResume'],
    commands: [
      'start my report',
      'my report',
      'write my report',
      'carry on',
      'carry on where i left off',
      'continue my report',
      'open my report',
      'finish my report',
      'what is missing in my report',
      'whats missing in my report',
      'did you get my report',
      'is my report in',
    ],
    say: (context, { slots }) => begin(context, slots, reportWrite),
  },
  {
    intents: ['reportSubmit'],
    commands: ['submit my report'],
    say: (context, { slots }) => begin(context, slots, reportSubmit),
  },
  {
    intents: ['reportAmend'],
    commands: ['change my report', 'amend my report'],
    say: (context, { slots }) => begin(context, slots, reportAmend),
  },
  { intents: ['childVoice'], say: voice },
  { intents: ['reportRule'], say: (context, { slots }) => begin(context, slots, reportRule) },
  { intents: ['absentReport'], say: (context, { slots }) => absent(context, slots) },
]

type Writable = {
  readonly family: Case
  readonly conference: Conference
  readonly invitation: Invitation
  readonly owed: Obligation | undefined
}

/** For so long after a meeting a report that is still owed can be found by typing. */
const daysAfter = 28

/** Where this person writes: meetings from today on, and those just past to which a report is still owed; the soonest first. */
async function writable(context: RequestContext): Promise<Writable[]> {
  const { actor, deps, now, leaveOut } = context
  const today = inLondon(now).date
  return inEachFamily(context, await deps.cases.of(actor.id, leaveOut), (family) => {
    const all = obligationsIn(context, family)
    return family.conferences
      .filter(
        (conference) =>
          conference.cancelled === undefined && conference.date >= addDays(today, -daysAfter),
      )
      .flatMap((conference) =>
        conference.invitations
          .filter((invitation) => may(actor, { act: 'write-report', conference, invitation }))
          .flatMap((invitation): Writable[] => {
            const owed = all.find(
              (obligation) =>
                obligation.meeting === conference.id &&
                obligation.invitation === invitation.id &&
                ownReportDuties.includes(obligation.kind),
            )
            return conference.date < today && (owed === undefined || !isOpen(owed))
              ? []
              : [{ family, conference, invitation, owed }]
          }),
      )
  }).sort(soonestFirst)
}

const isIn = ({ conference, invitation }: Writable): boolean =>
  isSubmitted(reportOf(conference, invitation.id))

/** Which of them a message may mean: what it names, else conferences before core groups, and what is still open before what is done. */
async function meant(
  context: RequestContext,
  slots: Pick<Slots, 'reference' | 'date'>,
  wanted: (one: Writable) => boolean,
): Promise<Writable[]> {
  const all = await writable(context)
  const named = all.filter(
    ({ conference }) =>
      (slots.reference === undefined || conference.reference === slots.reference) &&
      (slots.date === undefined || conference.date === slots.date),
  )
  if (slots.reference !== undefined) return named
  const some = named.length > 0 ? named : all
  const conferences = some.filter(({ conference }) => conference.kind !== 'core-group')
  const among = conferences.length > 0 ? conferences : some
  const best = among.filter(wanted)
  return best.length > 0 ? best : among
}

type Doing = 'report.write' | 'report.submit' | 'report.amend' | 'report.rule'

async function begin(
  context: RequestContext,
  slots: Pick<Slots, 'reference' | 'date'>,
  doing: Doing,
): Promise<PrivateCard[]> {
  const found = await meant(context, slots, (writable) =>
    doing === reportAmend
      ? isIn(writable)
      : doing === reportRule
        ? true
        : writable.owed !== undefined && !isIn(writable),
  )
  // The rule alone may be asked about by somebody who writes nothing here: other features know the dates.
  if (found.length === 0 && doing === reportRule) return []
  return [
    await pickMeeting(context, found.map(withSlot), {
      none: () => nothingToWriteCard(context),
      one: async (only) => {
        const desk = await deskAt(context, whoseOf(only))
        return desk === undefined ? nothingToWriteCard(context) : show(context, desk, doing)
      },
      several: doing === reportSubmit ? reportWrite : doing,
    }),
  ]
}

const whoseOf = ({ family, invitation }: Writable): Whose => ({
  caseId: family.id,
  invitationId: invitation.id,
})

function show(context: RequestContext, desk: Desk, doing: Doing): PrivateCard {
  switch (doing) {
    case reportWrite:
      return openDesk(context, desk)
    // By text nothing is submitted unseen: the report is shown, with its button.
    case reportSubmit:
      return desk.submitted !== undefined && !desk.isKept
        ? submittedCard(desk)
        : isInWriting(desk)
          ? openDesk(context, desk)
          : showStep(context, desk, desk.draft.step === 'short' ? 'short' : 'read-over')
    case reportAmend:
      return desk.submitted === undefined
        ? openDesk(context, desk, 'It is not submitted yet, so you can simply change it here.')
        : showStep(
            context,
            desk,
            'read-over',
            'Choose the part to change. What you change becomes a new version; the first one stays beside it.',
          )
    case reportRule:
      return ruleCard(context, desk)
  }
}

function ruleCard(context: RequestContext, desk: Desk): PrivateCard {
  const { actor, deps } = context
  const { family, conference, invitation } = desk
  const owed = obligationsIn(context, family).filter(
    (obligation) => obligation.meeting === conference.id,
  )
  const { heading, lines } = reportRuleFor({
    family,
    conference,
    invitation,
    practice: practiceOf(deps, conference),
    owed,
  })
  return linesCard(actor, desk, {
    heading,
    lines,
    offers: [
      isInWriting(desk)
        ? { title: 'I cannot come: write now', verb: inWriting, style: 'positive' }
        : {
            title: desk.submitted === undefined ? 'Write my report' : 'Open my report',
            verb: reportWrite,
            style: 'positive',
            invitationId: invitation.id,
          },
    ],
  })
}

/** 'Can't make core group, can send note': whoever cannot come sends word before it (S1). */
async function absent(context: RequestContext, slots: Slots): Promise<PrivateCard[]> {
  const all = await writable(context)
  const named = all.filter(
    ({ conference }) => slots.reference === undefined || conference.reference === slots.reference,
  )
  const [next] = [
    ...named.filter(({ conference }) => conference.kind === 'core-group'),
    ...named.filter(({ owed }) => owed !== undefined),
  ]
  if (next === undefined) return []
  const { conference, invitation } = next
  const isOwing =
    conference.kind !== 'core-group' ||
    owingReport(conference).some((one) => one.id === invitation.id)
  return [
    linesCard(context.actor, next, {
      heading: 'Yes: send word before the meeting',
      lines: [
        conference.kind === 'core-group'
          ? 'Whoever cannot come to a core group sends a colleague, or a few words before it (Portsmouth one minute guide).'
          : 'Whoever cannot come still submits a report; it informs the meeting and does not count as being there.',
        ...(isOwing
          ? []
          : ['Please answer the invitation too, so that the others know that you cannot come.']),
      ],
      offers: [
        {
          title: 'Write it now',
          verb: conference.kind === 'core-group' ? inWriting : reportWrite,
          style: 'positive',
          invitationId: invitation.id,
        },
        { title: 'My invitations', verb: invitationMine },
      ],
    }),
  ]
}

/** What a child says is shown in a form first: nothing is kept of it until its author presses the button. */
async function voice(
  context: RequestContext,
  { slots, text }: { readonly slots: Slots; readonly text: string },
): Promise<PrivateCard[]> {
  const found = (await meant(context, slots, (writable) => !isIn(writable))).filter(({ family }) =>
    family.children.some(({ age }) => age !== 'unborn'),
  )
  const [only, ...others] = found
  if (only === undefined) return []
  if (others.length > 0) return [whichMeetingCard(context.actor, reportWrite, found.map(withSlot))]
  const desk = await deskAt(context, whoseOf(only))
  return desk === undefined
    ? []
    : [voiceCard(desk, { whose: childIn(desk, text), said: text, how: '', when: '', who: '' })]
}

function childIn({ family }: Desk, text: string): string {
  const able = family.children.filter(({ age }) => age !== 'unborn')
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

async function keepVoice({ context, desk, whose, data }: Asking): Promise<PrivateCard> {
  const given = voiceInputs.parse(typeof data === 'object' ? data : {})
  const child = desk.family.children.find(
    ({ id }) => isIdText(given.whose) && id === childId(given.whose),
  )
  if (child === undefined)
    return voiceCard(desk, given, 'Whose words are they? Please choose the child.')
  if (given.said === '') return voiceCard(desk, given, 'Please write what the child says or shows.')
  const step = `child.${child.id}`
  const kept = await changeDesk(context, whose, (now) => {
    const at = tick(now)
    const before = wordsIn(now.draft.entries, 'child-views', child.id)
    // A second tap adds nothing.
    const said = before.includes(given.said)
      ? before
      : [before, given.said].filter((one) => one !== '').join('\n')
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
  return kept.desk === undefined
    ? goneCard(context, whose)
    : deskCard(kept.desk, { step, list: context.deps.wordList })
}

/** Whose report it is goes with the meeting that is chosen. */
const withSlot = <One extends { readonly invitation: { readonly id: InvitationId } }>(
  one: One,
): One & { readonly slot: string } => ({ ...one, slot: one.invitation.id })

const nothingToWriteCard = ({ actor }: RequestContext): PrivateCard =>
  sentenceCard(
    actor,
    'I find no meeting for which you write a report. Type ‘my invitations’ to see what you have been asked to.',
  )
