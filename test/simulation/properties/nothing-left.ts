// At the end everything is exported, then erased, and nothing is left: every word that anybody
// typed is looked for in all that was ever written.
import { allDocs } from '../../../src/store/documents/paginate.ts'
import { canaryWords } from '../filling.ts'
import { familyOfWord, type Ground, type Property } from './property.ts'

export const nothingLeft: Property = {
  name: 'nothing-left',
  promise: 'After the erasure of a case nothing is left but its audit trail (decision 0017).',
  async atTheEnd(ground) {
    const { world, families, closed } = ground
    for (const id of closed)
      if (families.has(id)) return `${id} was filed when it was closed, and is still there`
    for (const partition of world.partitions())
      for (const doc of await allDocs(world.kept.store, partition, { limit: 1_000 }))
        for (const word of wordsIn(JSON.stringify(doc)))
          if (isOfErased(word, ground)) return `‘${word}’ is left in ${partition}/${doc.id}`
    return undefined
  },
}

const wordsIn = (text: string): Set<string> =>
  new Set(text.match(canaryWords)?.map((each) => each.toLowerCase()))

function isOfErased(word: string, ground: Ground): boolean {
  const { gone, families } = ground
  const family = familyOfWord(word, ground)
  return family !== undefined && gone.has(family) && !families.has(family)
}
