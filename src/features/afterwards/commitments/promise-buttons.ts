// What whoever keeps a promise may do about it, as it stands.
import type { PersonId } from '../../../domain/ids.ts'
import { never } from '../../../domain/result.ts'
import type { Commitment } from '../../../domain/state/commitment.ts'
import {
  commitmentAgreedForm,
  commitmentBegin,
  commitmentChange,
  commitmentCheckForm,
  commitmentDoneForm,
  commitmentResume,
  commitmentStuckForm,
  commitmentWithdrawForm,
} from './verbs.ts'

type Offer = {
  readonly title: string
  readonly verb: string
  readonly style: 'default' | 'positive'
}

const button = (title: string, verb: string, style: Offer['style'] = 'default'): Offer => ({
  title,
  verb,
  style,
})

/** Only its owner words it: the chair and the lead social worker do the rest for them. */
const forOwnerAlone: ReadonlySet<string> = new Set([commitmentResume, commitmentChange])

export const offersFor = (commitment: Commitment, reader: PersonId): Offer[] =>
  offersAt(commitment).filter(({ verb }) => commitment.owner === reader || !forOwnerAlone.has(verb))

function offersAt(commitment: Commitment): Offer[] {
  switch (commitment.status) {
    case 'offered':
      return [
        button('Go on', commitmentResume, 'positive'),
        button('Take it back', commitmentWithdrawForm),
      ]
    case 'smart':
      return [
        button('The family agreed', commitmentAgreedForm, 'positive'),
        button('Change it', commitmentChange),
        button('Take it back', commitmentWithdrawForm),
      ]
    case 'agreed':
      return [
        button('Change it', commitmentChange),
        button('Correct who agreed', commitmentAgreedForm),
        button('Take it back', commitmentWithdrawForm),
      ]
    case 'in-plan':
      return [
        button('It is done', commitmentDoneForm, 'positive'),
        button('I have begun', commitmentBegin),
        button('It is stuck', commitmentStuckForm),
        button('How it goes', commitmentCheckForm),
        button('Take it back', commitmentWithdrawForm),
      ]
    case 'in-progress':
      return [
        button('It is done', commitmentDoneForm, 'positive'),
        button('It is stuck', commitmentStuckForm),
        button('How it goes', commitmentCheckForm),
        button('Take it back', commitmentWithdrawForm),
      ]
    case 'stuck':
      return [
        button('It goes on again', commitmentBegin, 'positive'),
        button('It is done', commitmentDoneForm),
        button('Say more', commitmentStuckForm),
        button('Take it back', commitmentWithdrawForm),
      ]
    case 'done':
      return [button('Not done after all', commitmentBegin)]
    case 'withdrawn':
      return []
    default:
      return never(commitment)
  }
}
