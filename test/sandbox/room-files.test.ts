import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { wordDocuments } from '../../src/docx/documents.ts'
import { instant, localDate } from '../../src/domain/ids.ts'
import { document, documentName, typedWords } from '../../src/domain/record/document.ts'
import { wordType } from '../../src/ports/documents.ts'
import { type Files, type FileToHand, largestFile } from '../../src/ports/files.ts'
import { roomFiles } from '../../src/sandbox/room-files.ts'
import { person } from '../support/families.ts'
import { type OpenRoom, openRoom } from './open-room.ts'

let room: OpenRoom
let files: Files
beforeEach(async () => {
  room = await openRoom()
  files = roomFiles(room.store, () => new URL(room.serviceUrl).origin)
})
afterEach(() => room.close())

const lead = person('lead')
const paper = async (): Promise<FileToHand & { readonly bytes: Uint8Array }> => ({
  id: 'f-1',
  name: documentName(localDate('2026-12-01')),
  contentType: wordType,
  about: { kind: 'paper', ids: { caseId: 'c-1' } },
  bytes: await wordDocuments().write(
    document({
      title: 'A paper',
      madeAt: instant('2026-12-01T10:00:00Z'),
      blocks: [typedWords('Mum read it first.')],
    }),
  ),
})

describe('a file in the practice room', () => {
  it('is a link under which the Word document lies, byte for byte, to be saved', async () => {
    const file = await paper()
    const offered = await files.offer(lead, file)
    expect(offered.offered).toBe('link')
    const answer = await room.fetch('/sandbox/files/f-1')
    expect([
      answer.status,
      answer.headers.get('content-type'),
      answer.headers.get('content-disposition'),
    ]).toEqual([200, wordType, 'attachment; filename="document-2026-12-01.docx"'])
    expect(Buffer.from(await answer.arrayBuffer()).equals(Buffer.from(file.bytes))).toBe(true)
  })

  it('is not there any more for somebody who may no longer have it, as if it had never been', async () => {
    await files.offer(lead, await paper())
    room.mayHaveFile(false)
    const gone = await room.get('/sandbox/files/f-1')
    expect(gone.status).toBe(404)
    expect(gone).toEqual(await room.get('/sandbox/files/never-there'))
  })

  it('is neither offered nor kept when it is too large', async () => {
    expect(
      await files.offer(lead, { ...(await paper()), bytes: new Uint8Array(largestFile + 1) }),
    ).toEqual({ offered: 'too-large' })
    expect((await room.get('/sandbox/files/f-1')).status).toBe(404)
  })
})
