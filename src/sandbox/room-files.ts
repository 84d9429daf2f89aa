// Files in the practice room: instead of Teams' question and OneDrive there is a link, for a day.
import { z } from 'zod'
import { byMethod, problem, type RoomAnswer, type RoomRequest } from './exchange.ts'
import type { Files } from '../ports/files.ts'
import type { Store } from '../ports/store.ts'

const partition = 'room-files'
const oneDay = 86_400
const fileRecord = z.strictObject({ name: z.string(), contentType: z.string(), text: z.string() })

/** `base` is the room's own address, once it listens. */
export const roomFiles = (store: Store, base: () => string): Files => ({
  async offer(_to, { id, name, contentType, text }) {
    const { outcome } = await store.commit(partition, [{ op: 'upsert', doc: { pk: partition, id, type: 'room-file', ttl: oneDay, body: { name, contentType, text } } }])
    return outcome === 'ok' ? { offered: 'link', url: `${base()}/sandbox/files/${id}` } : { offered: 'not-reached' }
  },
})

/** GET /sandbox/files/{id}: the file, to be saved and not shown. */
export async function answerFile(store: Store, request: RoomRequest, [id, ...more]: readonly string[]): Promise<RoomAnswer> {
  return byMethod(request.method, {
    GET: async () => {
      const doc = id === undefined || more.length > 0 ? undefined : await store.get(partition, id)
      if (doc === undefined) return problem(404, 'There is no such file here any more.')
      const { name, contentType, text } = fileRecord.parse(doc.body)
      return { status: 200, contentType, body: text, headers: { 'Content-Disposition': `attachment; filename="${name.replace(/[^A-Za-z0-9._-]/g, '_')}"`, 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' } }
    },
  })
}
