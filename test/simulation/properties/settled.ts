// What is settled costs nothing: it calls for no message any more.
import { addMonths, inLondon } from '../../../src/domain/dates/dates.ts'
import type { Property } from './property.ts'

export const settled: Property = {
  name: 'settled',
  promise: 'A case stays within what a store can keep, whatever its age (docs/cosmos.md).',
  async monthly({ families, world }) {
    for (const family of families.values()) {
      const doc = await world.kept.store.get(family.id, 'case')
      const bytes = Buffer.byteLength(JSON.stringify(doc?.body ?? ''))
      if (bytes > 1_500_000) return `${family.id} has ${bytes} bytes`
    }
    return undefined
  },
  async atTheEnd({ families, world, messagesOf }) {
    const longAgo = addMonths(inLondon(world.now()).date, -13)
    for (const family of families.values()) {
      if (family.conferences.some(({ date }) => date >= longAgo)) continue
      const late = (await messagesOf(family.id)).find(
        ({ notice }) =>
          notice.at > `${longAgo}T00:00:00.000Z` &&
          notice.tell === 'owner' &&
          notice.kind === 'answer-invitation',
      )
      if (late !== undefined) return `${family.id} still asks for answers: ${late.notice.id}`
    }
    return undefined
  },
}
