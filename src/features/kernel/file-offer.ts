// Where a file is, in the same words whichever feature made it.
import type { CardData } from '../../domain/messages/card.ts'
import { never } from '../../domain/result.ts'
import type { FileOffer } from '../../ports/files.ts'

/** For a card with a sentence and, when there is a link, a button for it. */
export function fileWords(
  offered: FileOffer,
): CardData & { readonly sentence: string; readonly link: string; readonly hasLink: boolean } {
  const link = offered.offered === 'link' ? offered.url : ''
  return { sentence: sentenceFor(offered), link, hasLink: link !== '' }
}

function sentenceFor({ offered }: FileOffer): string {
  switch (offered) {
    case 'in-chat':
      return (
        'I have offered you the file in this chat. Choose there whether you want it; it then ' +
        'lies in your OneDrive.'
      )
    case 'link':
      return 'The file is ready. You can get it for one day.'
    case 'too-large':
      return (
        'This file is larger than I can hand over ' +
        'here. Please ask me for a smaller part of it.'
      )
    case 'not-reached':
      return 'I could not offer you the file just now. Please try again in a moment.'
    default:
      return never(offered)
  }
}
