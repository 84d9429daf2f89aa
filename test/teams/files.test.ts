import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { wordDocuments } from '../../src/docx/documents.ts'
import { instant, localDate } from '../../src/domain/ids.ts'
import { document, documentName, typedWords } from '../../src/domain/record/document.ts'
import { wordType } from '../../src/ports/documents.ts'
import { largestFile } from '../../src/ports/files.ts'
import { person } from '../support/families.ts'
import {
  accept,
  answerWith,
  asked,
  clock,
  drive,
  file,
  files,
  given,
  lead,
  setMayHave,
  store,
  text,
  withADrive,
} from './files-ground.ts'

withADrive()

const other = person('other')

const offered = z.object({
  summary: z.string(),
  attachments: z.tuple([
    z.object({
      contentType: z.string(),
      name: z.string(),
      content: z.object({
        description: z.string(),
        sizeInBytes: z.number(),
        acceptContext: z.object({ file: z.string() }),
        declineContext: z.object({ file: z.string() }),
      }),
    }),
  ]),
})
const said = async (value: unknown, to = lead) =>
  JSON.stringify((await files.answer(to, value)) ?? null)

describe('a file that is offered', () => {
  it('is asked about in that person’s own chat, with nothing of its content on the card or the lock screen', async () => {
    expect(await files.offer(lead, file)).toEqual({ offered: 'in-chat' })
    expect(given.map((one) => one.to)).toEqual(['lead'])
    const activity = offered.parse(given[0]?.activity)
    expect(activity.summary).toBe('You have one item to open.')
    expect(activity.attachments[0]).toMatchObject({
      contentType: 'application/vnd.microsoft.teams.card.file.consent',
      name: file.name,
      content: { sizeInBytes: Buffer.byteLength(text), acceptContext: { file: 'f-1' } },
    })
    expect(JSON.stringify(activity)).not.toMatch(/4471|Beech/)
  })

  it('is not offered twice while it waits, and is offered again when it did not reach anybody', async () => {
    answerWith({ outcome: 'try-again' })
    expect(await files.offer(lead, file)).toEqual({ offered: 'not-reached' })
    answerWith({ outcome: 'sent', activity: 'a-2' })
    expect(await files.offer(lead, file)).toEqual({ offered: 'in-chat' })
    expect(await files.offer(lead, file)).toEqual({ offered: 'in-chat' })
    expect(given).toHaveLength(2)
  })

  it('goes whole to the place that Teams named, and the chat then shows where it is', async () => {
    await files.offer(lead, file)
    const shown = await said(accept())
    expect(shown).toContain('application/vnd.microsoft.teams.card.file.info')
    expect(shown).toContain('drive-item-7')
    expect(drive.calls).toEqual([{ method: 'PUT', path: '/teams/upload/session', body: text }])
  })

  it('is uploaded once, however often and however fast Allow is tapped', async () => {
    await files.offer(lead, file)
    const all = await Promise.all([said(accept()), said(accept()), said(accept())])
    expect(all.filter((one) => one.includes('file.info'))).toHaveLength(1)
    expect(await said(accept())).toBe('null')
    expect(drive.calls).toHaveLength(1)
  })

  it('that did not arrive can be allowed again; so can one whose upload was cut off', async () => {
    await files.offer(lead, file)
    drive.answer({ status: 503 }, 'reset', { status: 201, body: {} })
    expect(await said(accept())).toContain('The file did not arrive.')
    expect(await said(accept())).toContain('The file did not arrive.')
    expect(await said(accept())).toContain('file.info')
  })

  it('whose upload never ended can be allowed again after a minute', async () => {
    await files.offer(lead, file)
    const doc = await store.get('files', 'f-1')
    if (doc === undefined) throw new Error('There is no file')
    const body = z.looseObject({}).parse(doc.body)
    await store.commit('files', [
      {
        op: 'replace',
        etag: doc.etag,
        doc: {
          pk: 'files',
          id: 'f-1',
          type: 'file',
          body: {
            ...body,
            progress: { state: 'uploading', until: instant('2026-12-01T10:01:00Z') },
          },
        },
      },
    ])
    expect(await said(accept())).toBe('null')
    clock.set('2026-12-01T10:01:00.000Z')
    expect(await said(accept())).toContain('file.info')
  })

  it('is named for what it is: a Word document goes byte for byte, and its kind and ids are what the right is asked of', async () => {
    const bytes = await wordDocuments().write(
      document({
        title: 'For Robin’s family',
        madeAt: clock.now(),
        blocks: [typedWords('Mum: “I read it first.”')],
      }),
    )
    expect(
      await files.offer(lead, {
        id: 'f-1',
        name: documentName(localDate('2026-12-01')),
        contentType: wordType,
        about: { kind: 'paper', ids: { caseId: 'c-1', report: 'r-2' } },
        bytes,
      }),
    ).toEqual({ offered: 'in-chat' })
    const activity = offered.parse(given[0]?.activity)
    expect(activity.attachments[0]).toMatchObject({
      name: 'document-2026-12-01.docx',
      content: {
        description: 'A Word document. Keep it only as long as you need it.',
        sizeInBytes: bytes.length,
      },
    })
    expect(JSON.stringify(activity)).not.toMatch(/Robin|Mum|c-1|r-2/)
    expect(await said(accept())).toContain('file.info')
    expect(drive.lastBytes().equals(Buffer.from(bytes))).toBe(true)
    expect(asked).toEqual([
      { to: 'lead', about: { kind: 'paper', ids: { caseId: 'c-1', report: 'r-2' } } },
    ])
    expect(JSON.stringify((await store.get('files', 'f-1'))?.body)).not.toContain(
      Buffer.from(bytes).toString('base64').slice(0, 40),
    )
  })

  it('that is larger than the store takes in one piece is not offered, and not kept', async () => {
    const bytes = new Uint8Array(largestFile + 1)
    expect(
      await files.offer(lead, {
        id: 'f-1',
        name: file.name,
        contentType: wordType,
        about: file.about,
        bytes: bytes.subarray(1),
      }),
    ).toEqual({ offered: 'in-chat' })
    expect(
      await files.offer(lead, {
        id: 'f-2',
        name: file.name,
        contentType: wordType,
        about: file.about,
        bytes,
      }),
    ).toEqual({ offered: 'too-large' })
    expect(await store.get('files', 'f-2')).toBeUndefined()
    expect(given).toHaveLength(1)
  })

  it('that is declined is forgotten, and a later Allow brings nothing', async () => {
    await files.offer(lead, file)
    expect(await said({ action: 'decline', context: { file: 'f-1' } })).toContain(
      'I have kept nothing',
    )
    expect(JSON.stringify((await store.get('files', 'f-1'))?.body)).not.toMatch(
      new RegExp(`Beech|${Buffer.from(text).toString('base64').slice(0, 20)}`),
    )
    expect(await said(accept())).toBe('null')
    expect(drive.calls).toHaveLength(0)
  })

  it('is nobody else’s, nor theirs any more once the right has gone, nor there after a day', async () => {
    await files.offer(lead, file)
    expect(await said(accept(), other)).toContain('no longer here')
    setMayHave(false)
    expect(await said(accept())).toContain('no longer here')
    setMayHave(true)
    clock.set('2026-12-02T10:00:01.000Z')
    expect(await said(accept())).toContain('no longer here')
    expect(drive.calls).toHaveLength(0)
  })

  it.each([
    ['nothing', undefined],
    ['a list', []],
    ['no context', { action: 'accept' }],
    ['another action', { action: 'burn', context: { file: 'f-1' } }],
    ['an unknown file', { action: 'accept', context: { file: '../x' } }],
  ])('a malformed answer (%s) is answered calmly', async (_what, value) => {
    await files.offer(lead, file)
    expect(await said(value)).toContain('no longer here')
    expect(await said(accept({ uploadInfo: null }))).toContain('Teams did not say where')
    expect(drive.calls).toHaveLength(0)
  })
})
