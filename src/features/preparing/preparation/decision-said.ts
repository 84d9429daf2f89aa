// 'We decided child protection plan for Mia, child in need for Leo, police disagreed': what the
// form for the outcome can hold of it is filled in, and what it cannot hold is said. Nothing is
// recorded before the button is pressed.
import { startsAt } from '../../../domain/dates/starts-at.ts'
import type { ChildId } from '../../../domain/ids.ts'
import { childrenToTellApart } from '../../../domain/meeting/outcome.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import { type Conference, outcomeOf } from '../../../domain/state/conference.ts'
import { inEachFamily } from '../../kernel/each-family.ts'
import type { UnderstoodText } from '../../kernel/feature.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { eachForm, standingEach } from './each-child-view.ts'
import { factsOf, standingInputs } from './facts.ts'
import { type DutyFacts, dutyForm } from './view.ts'

const tellsOfDeciding = new RegExp(
  String.raw`\b(?:decided|decision|decides|agreed|agreement|concluded|outcome|` +
    'unanimous(?:ly)?|voted|settled on|ended up|going (?:with|for)|' +
    String.raw`went (?:with|for)|plans? for (?:both|all|each|the \w+|[A-Z]\w+))\b`,
)
const protection = /\b(?:cpp?|cp plans?|child protection)\b/i
const noProtection =
  /\b(?:no|not|without|isn['’]?t|didn['’]?t|don['’]?t)\b[^.,;]{0,25}\b(?:cpp?\b|child protection)/i
const inNeed = /\b(?:cin|child in need|children in need|ch?in plans?)\b/i
const disagreed = new RegExp(
  String.raw`\b(?:disagree\w*|dissent\w*|object\w*|except|apart from|` +
    String.raw`did ?n['’]?t agree|did not agree|does ?n['’]?t agree)\b`,
  'i',
)
const categories = /\b(?:neglect|(?:emotional|physical|sexual)(?: abuse| harm)?)\b/i

/**
 * 'Both children on a plan under neglect', 'Mia neglect, Leo no plan': a category is one of a
 * protection plan.
 */
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
  if (only === undefined || others.length > 0) return []
  const each = answersForEach(only, text)
  if (each !== undefined)
    return [eachForm(only, { ...standingEach(only), answers: each }, sayNotHeld(text))]
  const answer = answerSaid(text, only.conference)
  return answer === undefined
    ? []
    : [dutyForm(only, { ...standingInputs(only), answer }, sayNotHeld(text))]
}

/**
 * What was said of each child, where that is not one answer for all: 'plan for Mia (neglect), child
 * in need for Leo'. A child of whom nothing was said is asked about. Undefined where one thing is
 * said of all of them, or of nobody by name.
 */
function answersForEach(
  { family, conference }: DutyFacts,
  text: string,
): ReadonlyMap<ChildId, string> | undefined {
  const children = childrenToTellApart({ family, conference })
  const said = new Map<ChildId, string>()
  const heard = new Set<string>()
  let before: string | undefined
  for (const clause of text.split(/[,;.]|\b(?:and|but|while|whereas)\b/i)) {
    const named = children.filter(({ label }) => names(clause, label))
    const own =
      answerSaid(clause, conference) ??
      // Beside a child's name a category is said of a plan.
      (named.length > 0 && conference.kind !== 'review' && categories.test(clause)
        ? 'plan'
        : undefined)
    const answer = own ?? (named.some(({ label }) => isOnly(clause, label)) ? before : undefined)
    if (answer !== undefined) {
      heard.add(answer)
      named.forEach(({ id }) => said.set(id, answer))
    }
    before = named.length > 0 ? answer : (own ?? before)
  }
  const isTheSame = said.size === children.length && new Set(said.values()).size === 1
  if (said.size === 0) return children.length > 0 && heard.size > 1 ? said : undefined
  return isTheSame ? undefined : said
}

const nameOf = (label: string): string =>
  `(?<![\\p{L}\\d])${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\d])`

const names = (clause: string, label: string): boolean =>
  new RegExp(nameOf(label), 'iu').test(clause)

/** 'A plan for Mia and Leo': no more than the name, which belongs to what was said before. */
const isOnly = (clause: string, label: string): boolean =>
  new RegExp(`^\\s*(?:for\\s+)?${nameOf(label)}\\W*$`, 'iu').test(clause)

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
function sayNotHeld(text: string): string {
  return [
    'Nothing is recorded yet. Please check this, and press ‘Record it’.',
    ...(categories.test(text) ? ['I do not keep the category: that stands in the minutes.'] : []),
    ...(disagreed.test(text)
      ? ['Who did not agree is written down after this: type ‘police disagreed’, for example.']
      : []),
  ].join(' ')
}
