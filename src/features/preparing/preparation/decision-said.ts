// 'We decided child protection plan for Mia, child in need for Leo, police disagreed': what the form for the outcome can
// hold of it is filled in, and what it cannot hold is said. Nothing is recorded before the button is pressed.
import { startsAt } from '../../../domain/dates/starts-at.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import { type Conference, outcomeOf } from '../../../domain/state/conference.ts'
import { inEachFamily } from '../../kernel/each-family.ts'
import type { UnderstoodText } from '../../kernel/feature.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { factsOf, standingInputs } from './facts.ts'
import { type DutyFacts, dutyForm } from './view.ts'

const tellsOfDeciding =
  /\b(?:decided|decision|decides|agreed|agreement|concluded|outcome|unanimous(?:ly)?|voted|settled on|ended up|going (?:with|for)|went (?:with|for)|plans? for (?:both|all|each|the \w+|[A-Z]\w+))\b/
const protection = /\b(?:cpp?|cp plans?|child protection)\b/i
const noProtection =
  /\b(?:no|not|without|isn['’]?t|didn['’]?t|don['’]?t)\b[^.,;]{0,25}\b(?:cpp?\b|child protection)/i
const inNeed = /\b(?:cin|child in need|children in need|ch?in plans?)\b/i
const disagreed =
  /\b(?:disagree\w*|dissent\w*|object\w*|except|apart from|did ?n['’]?t agree|did not agree|does ?n['’]?t agree)\b/i
const categories = /\b(?:neglect|(?:emotional|physical|sexual)(?: abuse| harm)?)\b/i

/** 'Both children on a plan under neglect', 'Mia neglect, Leo no plan': a category is one of a protection plan. */
const saysCategory = (text: string): boolean =>
  categories.test(text) && /\b(?:plans?|under|cpp?|cin)\b/i.test(text)

/** The answer of the form that these words mean for a conference of this kind, if any. */
function answerSaid(text: string, { kind }: Pick<Conference, 'kind'>): string | undefined {
  const isPlan = (protection.test(text) || saysCategory(text)) && !noProtection.test(text)
  if (kind !== 'review') {
    if (isPlan) return 'plan'
    return noProtection.test(text) || inNeed.test(text) || /\bno plan\b/i.test(text)
      ? 'no-plan'
      : undefined
  }
  if (/\b(?:continu\w+|stays?|remains?|goes on|carr(?:y|ies) on|keep\w*)\b/i.test(text))
    return 'plan-continues'
  if (inNeed.test(text) || /\bstep\w*[ -]down\b/i.test(text)) return 'stepped-down'
  return /\b(?:ends?|ended|off (?:the|a) plan|comes? off|closed?)\b/i.test(text)
    ? 'ended'
    : undefined
}

/** The form of the one conference whose outcome this person has to record, or nothing. */
export async function decisionSaid(
  context: RequestContext,
  { text, slots, stated }: Pick<UnderstoodText, 'text' | 'slots' | 'stated'>,
): Promise<PrivateCard[]> {
  const isTold = tellsOfDeciding.test(text) || saysCategory(text)
  if (!isTold || ('unstated' in stated && stated.unstated === 'question')) return []
  const families = await context.deps.cases.of(context.actor.id, context.leaveOut)
  const owed = inEachFamily(context, families, (family) =>
    family.conferences
      .filter((conference) => isUndecided(conference, context, slots))
      .flatMap(
        (conference) =>
          factsOf(context, family, {
            meetingId: conference.id,
            duty: 'hold-conference',
            child: undefined,
          }) ?? [],
      ),
  )
  const [only, ...others] = owed
  const answer = only === undefined ? undefined : answerSaid(text, only.conference)
  if (only === undefined || others.length > 0 || answer === undefined) return []
  const inputs = { ...standingInputs(only), answer }
  return [dutyForm(only, inputs, sayNotHeld(only, text))]
}

/** It has begun, this person oversees it, and nothing is recorded of what it decided. */
const isUndecided = (
  conference: Conference,
  { actor, now }: RequestContext,
  { reference }: UnderstoodText['slots'],
): boolean =>
  conference.kind !== 'core-group' &&
  conference.cancelled === undefined &&
  outcomeOf(conference) === undefined &&
  startsAt(conference) <= now &&
  may(actor, { act: 'see-status', conference }) &&
  (reference === undefined || conference.reference === reference)

/** What was said and has no place in the form. */
function sayNotHeld({ conference }: DutyFacts, text: string): string {
  const differs = answerSaid(text, conference) === 'plan' && inNeed.test(text)
  const left = [
    ...(differs ? ['which child has which plan'] : []),
    ...(categories.test(text) ? ['the category'] : []),
  ]
  return [
    'Nothing is recorded yet. Please check this, and press ‘Record it’.',
    ...(left.length === 0
      ? []
      : [
          `I keep one answer for the conference, and not ${left.join(' or ')}: that stands in the minutes.`,
        ]),
    ...(disagreed.test(text)
      ? ['Who did not agree is written down after this: type ‘police disagreed’, for example.']
      : []),
  ].join(' ')
}
