// What people type about the report that they write: start, carry on, submit, change, a child's own
// words, and whether one is needed.
import { owingReport } from '../../../domain/core-group/core-group.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { reportRuleFor } from '../../../domain/obligations/report-rule.ts'
import type { Slots } from '../../../understanding/meaning/slots.ts'
import { nothingCard } from '../../kernel/cards.ts'
import type { TextHandler, Verb } from '../../kernel/feature.ts'
import { linesCard } from '../../kernel/lines-card.ts'
import { invitationMine } from '../../kernel/linked-verbs.ts'
import { pickMeeting, whichMeetingCard } from '../../kernel/pick-meeting.ts'
import { obligationsIn, practiceOf, type RequestContext } from '../../kernel/request-context.ts'
import { saysTheyCanCome } from '../../kernel/says-they-come.ts'
import { keepVoice, voice } from './child-voice.ts'
import { inWriting, isInWriting, openReport, showStep } from './flow.ts'
import { onWorkspace } from './press.ts'
import { typedBehind, withTyped } from './typed-behind.ts'
import {
  reportAmend,
  reportMine,
  reportRule,
  reportSubmit,
  reportVoice,
  reportWrite,
} from './verbs.ts'
import { submittedCard } from './view.ts'
import { sayWhoseReport } from './whose-report.ts'
import { type Workspace, workspaceAt } from './workspace.ts'
import { isIn, reportKeyOf, reportsMeant, withSlot, writableReports } from './writable-reports.ts'

export const textVerbs: readonly Verb[] = [
  {
    verb: reportMine,
    press: async (context) =>
      (await begin(context, {}, reportWrite))[0] ?? nothingToWriteCard(context),
  },
  { verb: reportVoice, press: onWorkspace(keepVoice) },
  {
    verb: reportRule,
    press: onWorkspace(({ context, workspace }) => ruleCard(context, workspace)),
  },
]

export const texts: readonly TextHandler[] = [
  {
    intents: ['reportStart', 'reportResume'],
    say: (context, { slots, text }) => begin(context, { ...slots, text }, reportWrite),
  },
  {
    intents: ['reportSubmit'],
    say: async (context, { slots, text }) => {
      const cards = await begin(context, slots, reportSubmit)
      // 'Done' alone may as well be about something that they promised.
      return isOnlyDone(text) ? cards.map((card) => ({ ...card, isNothing: true })) : cards
    },
  },
  {
    intents: ['reportAmend', 'changeUpdate'],
    say: (context, { slots }) => begin(context, slots, reportAmend),
  },
  { intents: ['childVoice'], say: voice },
  {
    intents: ['reportRule'],
    say: (context, { slots, text }) => begin(context, { ...slots, text }, reportRule),
  },
  {
    intents: ['absentReport'],
    say: (context, { slots, text }) =>
      saysTheyCanCome(text) || somebodyGoes.test(text)
        ? Promise.resolve([])
        : absent(context, slots),
  },
]

/** 'Callum will do the one on the 17th' says who goes, and of no absence. */
const somebodyGoes = new RegExp(
  String.raw`^\W*[\w'’-]+(?: [\w'’-]+)?(?:['’]ll| will| is going to|` +
    `['’]s going to) (?:do|cover|take|go to|attend|be at) (?:it|` +
    'the one|that one|this one|the meeting|the conference|' +
    String.raw`the core group)\b(?!.*\b(?:note|report|write|send)\b)`,
  'i',
)

const isOnlyDone = (text: string): boolean =>
  /^\W*(?:it'?s |i'?m |all |thats |that'?s |now )?(?:done|finished|completed?)(?: it| that| now)?\W*$/i.test(
    text,
  )

type ReportRequest = 'report.write' | 'report.submit' | 'report.amend' | 'report.rule'

async function begin(
  context: RequestContext,
  slots: Pick<Slots, 'reference' | 'date'> & { readonly text?: string },
  request: ReportRequest,
): Promise<PrivateCard[]> {
  const told = request === reportWrite ? typedBehind(slots.text ?? '') : undefined
  const found = await reportsMeant(context, slots, (writable) =>
    request === reportAmend
      ? isIn(writable)
      : request === reportRule
        ? true
        : writable.owed !== undefined && !isIn(writable),
  )
  // Somebody who writes no report may still ask about the rule: other features answer with the
  // dates.
  if (found.length === 0 && request === reportRule) return []
  return [
    await pickMeeting(context, found.map(withSlot), {
      none: () => nothingToWriteCard(context),
      one: async (only) => {
        const workspace = await workspaceAt(context, reportKeyOf(only))
        return workspace === undefined
          ? nothingToWriteCard(context)
          : request === reportRule
            ? ruleCard(context, workspace, slots.text)
            : request === reportWrite && told !== undefined
              ? withTyped(context, workspace, told)
              : show(context, workspace, request)
      },
      several:
        told === undefined
          ? request === reportSubmit
            ? reportWrite
            : request
          : (all) =>
              whichMeetingCard(context.actor, reportWrite, all, {
                asks:
                  'Which report? What you typed behind ' +
                  'that is not in it: please type it there.',
              }),
    }),
  ]
}

function show(context: RequestContext, workspace: Workspace, request: ReportRequest): PrivateCard {
  switch (request) {
    case reportWrite:
      return openReport(context, workspace)
    // Typing never submits a report unseen: it shows the report with its button.
    case reportSubmit:
      return workspace.submitted !== undefined && !workspace.isKept
        ? submittedCard(workspace)
        : workspace.submitted === undefined && workspace.draft.entries.length === 0
          ? openReport(
              context,
              workspace,
              'Nothing is written in it yet, so nothing can be submitted.',
            )
          : isInWriting(workspace)
            ? openReport(context, workspace)
            : showStep(context, workspace, workspace.draft.step === 'short' ? 'short' : 'read-over')
    case reportAmend:
      return workspace.submitted === undefined
        ? openReport(
            context,
            workspace,
            'It is not submitted yet, so you can simply change it here.',
          )
        : showStep(
            context,
            workspace,
            'read-over',
            'Choose the part to change. What you change becomes ' +
              'a new version; the first one stays beside it.',
          )
    case reportRule:
      return ruleCard(context, workspace)
  }
}

function ruleCard(context: RequestContext, workspace: Workspace, text = ''): PrivateCard {
  const { actor, deps } = context
  const { family, conference, invitation } = workspace
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
  const whose = sayWhoseReport(invitation, { text, asker: actor.id })
  return linesCard(actor, workspace, {
    heading: whose === undefined ? heading : 'Whose report it is',
    lines: whose === undefined ? lines : [whose, ...lines.slice(0, 2)],
    offers: [
      isInWriting(workspace)
        ? { title: 'I cannot come: write now', verb: inWriting, style: 'positive' }
        : {
            title: workspace.submitted === undefined ? 'Write my report' : 'Open my report',
            verb: reportWrite,
            style: 'positive',
            invitationId: invitation.id,
          },
    ],
  })
}

/** 'Can't make core group, can send note': somebody who cannot come sends word beforehand (S1). */
async function absent(context: RequestContext, slots: Slots): Promise<PrivateCard[]> {
  const all = await writableReports(context)
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
    owingReport(conference).some(({ id }) => id === invitation.id)
  return [
    linesCard(context.actor, next, {
      heading: 'Yes: send word before the meeting',
      lines: [
        conference.kind === 'core-group'
          ? 'Whoever cannot come to a core group sends a colleague, or a few words before it ' +
            '(Portsmouth one minute guide).'
          : 'Whoever cannot come still submits a report; it ' +
            'informs the meeting and does not count as being there.',
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

const nothingToWriteCard = ({ actor }: RequestContext): PrivateCard =>
  nothingCard(
    actor,
    'I find no meeting for which you write a report. Type ' +
      '‘my invitations’ to see what you have been asked to.',
  )
