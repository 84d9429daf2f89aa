// Files in the practice room: instead of Teams' question and OneDrive there is a link, for a day.
import { z } from 'zod'

import { personId } from '../domain/ids.ts'
import { contentOf, type Files, largestFile, type MayHaveFile } from '../ports/files.ts'
import type { Store } from '../ports/store.ts'
import { byMethod, problem, type RoomAnswer, type RoomRequest } from './exchange.ts'

const partition = 'room-files'
const oneDay = 86_400
const fileRecord = z.strictObject({
  name: z.string(),
  contentType: z.string(),
  about: z.strictObject({ kind: z.string(), ids: z.record(z.string(), z.string()) }),
  for: z.string().transform((text) => personId(text)),
  base64: z.string(),
})

/** `base` is the room's own address, once it listens. */
export const roomFiles = (store: Store, base: () => string): Files => ({
  async offer(to, file) {
    const content = contentOf(file)
    if (content.length > largestFile) return { offered: 'too-large' }
    const { id, name, contentType, about } = file
    const { outcome } = await store.commit(partition, [
      {
        op: 'upsert',
        doc: {
          pk: partition,
          id,
          type: 'room-file',
          ttl: oneDay,
          body: {
            name,
            contentType,
            about,
            for: to.id,
            base64: Buffer.from(content).toString('base64'),
          },
        },
      },
    ])
    return outcome === 'ok'
      ? { offered: 'link', url: `${base()}/sandbox/files/${id}` }
      : { offered: 'not-reached' }
  },
})

type FileDoor = { readonly store: Store; readonly mayHaveFile: MayHaveFile }

/** GET /sandbox/files/{id}: the file, to be saved and not shown. */
export async function answerFile(
  { store, mayHaveFile }: FileDoor,
  request: RoomRequest,
  [id, ...more]: readonly string[],
): Promise<RoomAnswer> {
  return byMethod(request.method, {
    GET: async () => {
      const doc = id === undefined || more.length > 0 ? undefined : await store.get(partition, id)
      const file = doc === undefined ? undefined : fileRecord.safeParse(doc.body).data
      // The right is asked again, as Teams' 'Allow' does it.
      if (file === undefined || !(await mayHaveFile(file.for, file.about)))
        return problem(404, 'There is no such file here any more.')
      const { name, contentType, base64 } = file
      return {
        status: 200,
        contentType,
        body: Buffer.from(base64, 'base64'),
        headers: {
          'Content-Disposition': `attachment; filename="${name.replace(/[^A-Za-z0-9._-]/g, '_')}"`,
          'Cache-Control': 'no-store',
          'X-Content-Type-Options': 'nosniff',
        },
      }
    },
  })
}
