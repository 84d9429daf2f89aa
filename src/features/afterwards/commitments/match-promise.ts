// Which promise a message is about, by the words that it shares with it.
import type { Commitment } from '../../../domain/state/commitment.ts'

const small = new Set([
  'that',
  'this',
  'with',
  'done',
  'stuck',
  'have',
  'will',
  'been',
  'them',
  'they',
  'from',
  'week',
  'every',
  'each',
  'help',
  'cant',
  'sent',
  'made',
  'started',
  'finished',
  'completed',
  'sorted',
  'what',
  'said',
  'would',
  'promise',
  'promised',
  'promises',
  'action',
  'actions',
  'task',
  'thing',
  'part',
  'mine',
  'after',
  'again',
  'still',
  'just',
  'finally',
  'now',
  'today',
  'yesterday',
  'problem',
  'blocked',
  'getting',
  'anywhere',
  'going',
  'nowhere',
  'moving',
  'reopen',
  'open',
  'back',
  'isnt',
  'hasnt',
  'wasnt',
  'didnt',
  'really',
  'please',
  'bit',
])

const tellingWords = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[^a-z\s]/g, '')
    .split(/\s+/)
    .filter((word) => word.length > 3 && !small.has(word))
    .map((word) => word.replace(/(?:s|ed|ing)$/, ''))

/** How many words what was typed shares with the promise: 'the referral', 'breakfast club'. */
const shared = (text: string, promise: string): number => {
  const words = new Set(tellingWords(promise))
  return new Set(tellingWords(text).filter((word) => words.has(word))).size
}

/**
 * What comes before the reason: 'stuck with the referral' of 'stuck with the referral because
 * nobody rings back'.
 */
const beforeReason = (text: string): string =>
  text.split(/[,;.]|\b(?:because|becos|cos|cause|as|since|due to)\b/i)[0] ?? ''

export type Matching<Of> = {
  /** Those that the words fit best; all of them where the words name nothing. */
  readonly fitting: readonly Of[]
  /** Whether the words name something that is in none of them. */
  readonly namesAnother: boolean
}

/** The promises that a message may be about. */
export function matching<Of extends { readonly commitment: Commitment }>(
  text: string,
  all: readonly Of[],
): Matching<Of> {
  const scored = all.map((one) => ({ one, score: shared(text, one.commitment.words.promise) }))
  const best = Math.max(0, ...scored.map(({ score }) => score))
  return best === 0
    ? { fitting: all, namesAnother: tellingWords(beforeReason(text)).length > 0 }
    : {
        fitting: scored.filter(({ score }) => score === best).map(({ one }) => one),
        namesAnother: false,
      }
}
