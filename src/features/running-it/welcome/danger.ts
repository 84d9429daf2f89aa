// The two danger screens. They need no store: where none can be reached, the national words stand.
import { inLondon } from '../../../domain/dates/dates.ts'
import { practiceId } from '../../../domain/ids.ts'
import type { PrivateCard, PublicCard } from '../../../domain/messages/card.ts'
import type { Practice } from '../../../domain/rules/practice.ts'
import { hasConflict } from '../../../domain/state/conference.ts'
import type { Person } from '../../../domain/state/person.ts'
import type { Intent } from '../../../understanding/meaning/intents.ts'
import { inEachFamily } from '../../kernel/each-family.ts'
import { type Dependencies, practiceOf } from '../../kernel/request-context.ts'
import { concernCard, concernCardFor, emergencyCard } from './danger-view.ts'

type Screen = {
  readonly intent: 'emergency' | 'concern'
  /** What else it may have meant, the likeliest first. */
  readonly readings: readonly Intent[]
}

/** The screen for somebody whom the directory knows. */
export async function dangerScreen(
  deps: Dependencies,
  person: Person,
  { intent, readings }: Screen,
): Promise<PrivateCard | PublicCard> {
  const { practices, leads } = await known(deps, person)
  const theirs = practices.length > 0 ? practices : national(deps)
  return intent === 'emergency'
    ? emergencyCard(theirs, readings)
    : concernCardFor(person, theirs, { leads, readings })
}

/** The same where others read, or for somebody whom nobody has added: fixed words, and no name. */
export const publicDangerScreen = (deps: Dependencies, intent: Screen['intent']): PublicCard =>
  intent === 'emergency' ? emergencyCard(national(deps)) : concernCard(national(deps))

function national(deps: Dependencies): Practice[] {
  const practice = deps.practices.get(practiceId('statutory'))
  return practice === undefined ? [] : [practice]
}

/** Families are only looked up here, not listed: nobody need be told that one was left out. */
const inSilence = () => undefined

type Known = { readonly practices: readonly Practice[]; readonly leads: readonly string[] }

/**
 * The practices that this person works with, and the lead social workers of their meetings to come.
 */
async function known(deps: Dependencies, person: Person): Promise<Known> {
  try {
    const conferences = inEachFamily(
      { leaveOut: inSilence },
      await deps.cases.of(person.id, inSilence),
      (family) => family.conferences.filter((conference) => !hasConflict(conference, person.id)),
    )
    const today = inLondon(deps.clock.now()).date
    const ids = conferences
      .filter(({ cancelled, date }) => cancelled === undefined && date >= today)
      .map(({ leadSocialWorker }) => leadSocialWorker)
      .filter((lead) => lead !== person.id)
    const named = await deps.directory.named(new Set(ids))
    return {
      practices: conferences.map((conference) => practiceOf(deps, conference)),
      leads: [...named.values()].map(({ name }) => name),
    }
  } catch {
    return { practices: [], leads: [] }
  }
}
