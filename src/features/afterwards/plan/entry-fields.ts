// What every entry of the draft needs: an id of its own, and words that fit on a card.
import type { RequestContext } from '../../kernel/request-context.ts'
import { stableId } from '../../kernel/stable-id.ts'

export const fresh = (context: RequestContext, kind: 'o' | 'a' | 'w' | 'f'): string =>
  stableId(kind, context.deps.newId())

export const tooLong = (parts: Readonly<Record<string, string>>, max: number): string => {
  const found = Object.entries(parts).find(([, text]) => text.length > max)
  return found === undefined
    ? ''
    : `‘${found[0]}’ has ${found[1].length} letters. Please say it in ${max} at the most.`
}
