// A message that counts as sent stood in somebody's chat.
import type { Property } from './property.ts'

export const shown: Property = {
  name: 'shown',
  promise: 'A message counts as sent only when Teams said that it has it (docs/delivery.md).',
  async monthly({ families, messagesOf, world }) {
    for (const id of families.keys())
      for (const { notice, progress } of await messagesOf(id))
        if (progress.state === 'sent' && !world.stood(progress.activity))
          return `${notice.to} never had ${notice.id}, and it counts as sent`
    return undefined
  },
}
