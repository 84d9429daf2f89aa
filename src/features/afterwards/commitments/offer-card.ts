// An offer on one card: what was said of it in a line, and what is still to say as fields.
import { isVague } from '../../../domain/commitment/smart.ts'
import type { CommitmentId, MeetingId } from '../../../domain/ids.ts'
import type { Suggestion } from '../../../domain/language/language.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import {
  type Case,
  childrenKnownTo,
  type FamilyMeeting,
  sayChildren,
} from '../../../domain/state/case.ts'
import { kindWords } from '../../../domain/state/meeting-kind.ts'
import type { Person } from '../../../domain/state/person.ts'
import { sayWhen } from '../../kernel/meeting-card.ts'
import { gentle, outcomesToChoose } from './forms.ts'
import { daysOf, sayDays } from './offer-days.ts'
import { howOftenIn } from './typed-days.ts'

export type OfferInputs = {
  readonly promise: string
  readonly firstStepBy: string
  readonly finishBy: string
  readonly outcome: string
  readonly hope: string
  readonly childNotices: string
  readonly howFamilyKnows: string
}

/** Where it is for one family, that one; otherwise those from which one is chosen. */
export type OfferFor =
  | { readonly family: Case; readonly meeting: MeetingId }
  | { readonly places: readonly FamilyMeeting[] }

export type OfferToDraw = {
  readonly entry: CommitmentId
  readonly offerFor: OfferFor
  readonly inputs: OfferInputs
  readonly problems: readonly string[]
  readonly suggestion?: Suggestion | undefined
}

/** Whoever has more families than this names the meeting. */
const maxPlaces = 20

const placeData = (person: Person, offerFor: OfferFor) => {
  if ('family' in offerFor)
    return {
      caseId: offerFor.family.id,
      meetingId: offerFor.meeting,
      about: `For ${sayChildren(childrenKnownTo(offerFor.family, person.id))}`,
      hasAbout: true,
      hasWhere: false,
      families: [{ title: '', value: '' }],
    }
  return {
    caseId: '',
    meetingId: '',
    about: '',
    hasAbout: false,
    hasWhere: true,
    families: offerFor.places.slice(0, maxPlaces).map(({ family, conference }) => ({
      title: `${conference.reference}: ${kindWords[conference.kind]}, ${sayWhen(conference)}`,
      value: `${family.id}|${conference.id}`,
    })),
  }
}

/** Empty while a day is missing. */
function readDays({ promise, ...inputs }: OfferInputs): string {
  const days = daysOf({ ...inputs, checkInDate: '' })
  if (!days.ok || days.value.firstStepBy === undefined || days.value.finishBy === undefined)
    return ''
  return sayDays({ ...days.value, howOften: howOftenIn(promise) ?? '' })
}

/** `problems` stand at the button, all at once; with any, every field is open. */
export function offerCard(
  person: Person,
  { entry, offerFor, inputs, problems, suggestion }: OfferToDraw,
): PrivateCard {
  const days = readDays(inputs)
  const isSaid = inputs.promise !== '' && days !== '' && problems.length === 0
  const outcomes = 'family' in offerFor ? outcomesToChoose(person, offerFor.family) : []
  return {
    audience: 'one-person',
    to: person.id,
    template: 'commitment-offer',
    data: {
      ...placeData(person, offerFor),
      ...inputs,
      ...gentle(suggestion),
      where: '',
      entry,
      days,
      isSaid,
      asksDetails: !isSaid,
      asksNotice: isVague(inputs.promise),
      hasOutcomes: outcomes.length > 0,
      outcomes: (outcomes.length > 0 ? outcomes : [{ id: '', words: '' }]).map(({ id, words }) => ({
        title: words,
        value: id,
      })),
      asksHope: outcomes.length === 0 || inputs.hope !== '',
      hopeLabel: outcomes.length > 0 ? 'What else should get better' : 'What should get better',
      problems: problems.map((text) => ({ text })),
      hasProblem: problems.length > 0,
    },
  }
}
