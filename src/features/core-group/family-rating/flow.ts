// Families do not use the bot: a member of the core group writes down how a parent or a child sees
// an outcome, in their words.
import { z } from 'zod'

import { placeOf, ratingId } from '../../../domain/core-group/rating.ts'
import { inLondon, parseLocalDate, sayDay } from '../../../domain/dates/dates.ts'
import type { MeetingId } from '../../../domain/ids.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { outcomesOf } from '../../../domain/plan/plan.ts'
import { ok, refuse, type Result } from '../../../domain/result.ts'
import type { AuditEvent } from '../../../domain/state/audit-entry.ts'
import { type Case } from '../../../domain/state/case.ts'
import { isCoreGroup } from '../../../domain/state/conference.ts'
import { familyAt } from '../../../domain/state/family-about.ts'
import { type Paper, papersOf } from '../../../domain/state/paper.ts'
import type { Person } from '../../../domain/state/person.ts'
import { colours, type FamilyRating, type Rating } from '../../../domain/state/rating.ts'
import type { Understanding } from '../../../understanding/understand.ts'
import { typed } from '../../kernel/card-fields.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import { changeCase, commit, refused, unchanged } from '../../kernel/change.ts'
import type { TextHandler, Verb } from '../../kernel/feature.ts'
import type { Meeting } from '../../kernel/meeting-access.ts'
import { pressOn } from '../../kernel/press.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { finderFrom, liveIn } from '../shared/meeting-finder.ts'
import { isClosed, membershipsMeant, updateClosed } from '../shared/membership.ts'
import { ofTheFamily, typedWords } from './typed-words.ts'
import { familyRatingForm as familyRatingFormVerb, familyRatingRecord } from './verbs.ts'
import {
  type FamilyPlace,
  familyPlaces,
  familyRatingForm,
  type FamilyRatingInputs,
  nothingSaid,
} from './view.ts'

const saysHowItGoes = new RegExp(
  '^((?:the |a )?[a-z]+) (?:says?|said|thinks?|rates?|feels?) (?:that )?(?:it|' +
    `this|things|the plan)(?:['’]?s| is| are| as)? (?:going |getting |` +
    'doing )?(?:well|better|worse|the same|' +
    String.raw`fine|ok|good|bad|green|amber|red|not)\b`,
)
const takesDown = new RegExp(
  '^(?:can i |i want to |i need to |let me )?(?:write|take|put|' +
    'note) down what ((?:the |a )?[a-z]+) (?:says?|said|thinks?)$',
)

export const verbs: readonly Verb[] = [
  pressOn(familyRatingFormVerb, finderFrom(coreGroupIn), ({ actor, now }, meeting) =>
    familyRatingForm(actor, meeting, { inputs: nothingSaid(now) }),
  ),
  pressOn(familyRatingRecord, finderFrom(coreGroupIn), record),
]

export const texts: readonly TextHandler[] = [
  {
    intents: ['familyRating'],
    say: fromText,
  },
]

/**
 * 'I'd say amber', 'green from me': the writer's own rating, whoever else the sentence tells of.
 */
const isOwnRating = new RegExp(
  String.raw`\bi(?:['’]?d| would| will|['’]?ll)? (?:say|rate|give|put|` +
    String.raw`call|go)\b[^.?]{0,25}\b(?:red|amber|green)\b|\b(?:red|` +
    String.raw`amber|green) from (?:me|us)\b|\bmy (?:rating|colour|rag)\b`,
  'i',
)

/**
 * 'Mum says it is going well': the form for what they say, with who said it. Whom the family does
 * not know is left to others.
 */
async function fromText(
  context: RequestContext,
  { slots, text }: Understanding & { readonly text: string },
): Promise<PrivateCard[]> {
  if (isOwnRating.test(text)) return []
  const low = text.toLowerCase()
  const who = (saysHowItGoes.exec(low) ?? takesDown.exec(low))?.[1]
  const cards = (await membershipsMeant(context, slots)).flatMap((membership) => {
    const said = typedWords(membership, text)
    const place = familyPlaces(membership).find(
      (familyPlace) => familyPlace.label.toLowerCase() === who,
    )
    const isTheirs =
      who === undefined || place !== undefined || said.words !== '' || ofTheFamily.test(who)
    return isTheirs
      ? [
          familyRatingForm(context.actor, membership, {
            inputs: {
              ...nothingSaid(context.now),
              ...said,
              whose: place?.place ?? said.whose,
            },
          }),
        ]
      : []
  })
  // Of several families nobody is guessed: their update's card asks which.
  return cards.length === 1 ? cards : []
}

/** A core group of a family whose words this person may take down. */
function coreGroupIn(
  context: RequestContext,
  family: Case | undefined,
  id: MeetingId,
): Meeting | undefined {
  const found = liveIn(context, family, { id, act: 'take-down-family-rating' })
  return found !== undefined && isCoreGroup(found.conference) ? found : undefined
}

const inputs: z.ZodType<FamilyRatingInputs> = z.object({
  whose: typed,
  about: typed,
  colour: typed,
  words: typed,
  on: typed,
})

type CheckedRating = Pick<FamilyRating, 'colour' | 'outcome' | 'words' | 'askedOn'> &
  Pick<FamilyPlace, 'place' | 'voice'>

function checked(
  meeting: Meeting,
  form: FamilyRatingInputs,
  now: RequestContext['now'],
): Result<CheckedRating> {
  const who = familyPlaces(meeting).find(({ place }) => place === form.whose)
  if (who === undefined)
    return refuse(
      'family-rating.whose',
      'Please choose who said it. If a parent is missing, the lead social worker can add them.',
    )
  const outcome = outcomesOf(familyAt(meeting.family, meeting.conference)).find(
    (outcome) => outcome.id === form.about,
  )
  if (outcome === undefined) return refuse('family-rating.outcome', 'Please choose an outcome.')
  const colour = colours.find((colour) => colour === form.colour)
  if (colour === undefined) return refuse('family-rating.colour', 'Please choose how they see it.')
  if (form.words === '')
    return refuse('family-rating.words', 'Please write down what they said, in their own words.')
  const on = parseLocalDate(form.on)
  if (!on.ok) return on
  if (on.value > inLondon(now).date)
    return refuse(
      'family-rating.day',
      `${sayDay(on.value)} is still to come. Please give the day on which you asked.`,
    )
  return ok({
    place: who.place,
    voice: who.voice,
    outcome: outcome.id,
    colour,
    words: form.words,
    askedOn: on.value,
  })
}

/** Appends what was said; the same again changes nothing. */
async function record(
  context: RequestContext,
  meeting: Meeting,
  data: unknown,
): Promise<PrivateCard> {
  const form = inputs.parse(data)
  const first = checked(meeting, form, context.now)
  if (!first.ok)
    return familyRatingForm(context.actor, meeting, { inputs: form, problem: first.refusal.words })
  const done = await changeCase<Meeting, Meeting | { readonly problem: string }>(
    context,
    meeting.family.id,
    {
      find: (family) => coreGroupIn(context, family, meeting.conference.id),
      decide: (now, papers) => {
        const said = checked(now, form, context.now)
        if (!said.ok) return refused(said.refusal, { problem: said.refusal.words })
        if (isClosed(now, context.now))
          return refused(updateClosed, { problem: updateClosed.words })
        const before = lastRating(now, said.value, papers)
        if (before !== undefined && isSame(before, said.value, context.actor)) return unchanged(now)
        const paper = entry(context, now, said.value, (before?.number ?? 0) + 1)
        const event: AuditEvent = {
          event: 'family-rating.taken',
          meeting: now.conference.id,
          status: before === undefined ? 'given' : 'corrected',
        }
        return commit(
          {
            family: now.family,
            papers: [before === undefined ? paper : { ...paper, corrects: before.id }],
            audit: [event],
          },
          now,
        )
      },
      reading: { kinds: ['rating'] },
    },
  )
  if (done === undefined) return notFoundCard(context.actor)
  if ('problem' in done)
    return familyRatingForm(context.actor, meeting, { inputs: form, problem: done.problem })
  return familyRatingForm(context.actor, done, {
    inputs: { ...nothingSaid(context.now), whose: form.whose },
    kept: true,
  })
}

/** What was last taken down from this person about this outcome, at this core group. */
const lastRating = (
  { conference }: Meeting,
  { outcome, place }: CheckedRating,
  papers: readonly Paper[],
): Rating | undefined =>
  papersOf(papers, 'rating')
    .filter(
      (rating) =>
        rating.meeting === conference.id && rating.outcome === outcome && placeOf(rating) === place,
    )
    .sort((a, b) => a.number - b.number)
    .at(-1)

const isSame = (before: Rating, said: CheckedRating, actor: Person): boolean =>
  before.voice !== 'member' &&
  before.by === actor.id &&
  before.colour === said.colour &&
  before.words === said.words &&
  before.askedOn === said.askedOn

const entry = (
  { actor, now }: RequestContext,
  { conference }: Meeting,
  { place, voice, ...said }: CheckedRating,
  number: number,
): FamilyRating => ({
  kind: 'rating',
  id: ratingId({ meeting: conference.id, place, outcome: said.outcome, number }),
  meeting: conference.id,
  number,
  by: actor.id,
  at: now,
  ...said,
  ...voice,
})
