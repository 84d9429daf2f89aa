// Files in Teams: a person is asked in their own chat whether they want one; on yes it is put into
// their OneDrive. The content waits in the store for a day at most. Teams' shapes: FileConsentCard,
// FileConsentCardResponse, FileInfoCard.
import { type Activity, ActivityTypes } from 'botbuilder'
import { z } from 'zod'

import { addMilliseconds } from '../domain/dates/dates.ts'
import { type Instant, instant } from '../domain/ids.ts'
import { lockScreenSentence } from '../domain/messages/card.ts'
import type { Person } from '../domain/state/person.ts'
import { wordType } from '../ports/documents.ts'
import {
  contentOf,
  type Files,
  type FileToHand,
  largestFile,
  type MayHaveFile,
} from '../ports/files.ts'
import type { Store, StoredDoc } from '../ports/store.ts'
import { type DoorRules, isTrusted } from './arrival.ts'
import type { Giver } from './messenger.ts'

const consentCard = 'application/vnd.microsoft.teams.card.file.consent'
const infoCard = 'application/vnd.microsoft.teams.card.file.info'

const partition = 'files'
const oneDay = 86_400
const about = z.strictObject({ kind: z.string(), ids: z.record(z.string(), z.string()) })
/** An upload that was begun this long ago and never ended may be begun again. */
const uploadMs = 60_000
/** Teams waits ten to fifteen seconds for the answer to a tap. */
const patienceMs = 8_000

const placed = z.strictObject({
  contentUrl: z.string(),
  uniqueId: z.string(),
  fileType: z.string(),
})
const fileRecord = z.strictObject({
  for: z.string(),
  name: z.string(),
  contentType: z.string(),
  about,
  /** The content, as base64; '' once it is placed or declined. */ base64: z.string(),
  progress: z.discriminatedUnion('state', [
    z.strictObject({ state: z.literal('preparing') }),
    z.strictObject({ state: z.literal('offered') }),
    z.strictObject({
      state: z.literal('uploading'),
      until: z.string().transform((text) => instant(text)),
    }),
    z.strictObject({ state: z.literal('placed'), place: placed }),
    z.strictObject({ state: z.literal('declined') }),
  ]),
})
type FileRecord = z.infer<typeof fileRecord>

const consent = z.looseObject({
  action: z.enum(['accept', 'decline']),
  context: z.looseObject({ file: z.string().max(120) }),
  uploadInfo: z
    .looseObject({
      uploadUrl: z.string().max(4_000),
      contentUrl: z.string().max(4_000),
      uniqueId: z.string().max(500),
      fileType: z.string().max(20).catch(''),
    })
    .nullish(),
})

export interface FileConsents {
  /**
   * Answers the tap on an offered file: what is said in the chat, or nothing for a repeat. `value`
   * is untrusted.
   */
  answer(person: Person, value: unknown): Promise<Partial<Activity> | undefined>
}

export type FileParts = {
  readonly store: Store
  readonly giver: Giver
  readonly rules: DoorRules
  readonly now: () => Instant
  readonly mayHave: MayHaveFile
}

export function teamsFiles(parts: FileParts): Files & FileConsents {
  return {
    offer: (to, file) => offer(parts, to, file),
    answer: (person, value) => answer(parts, person, value),
  }
}

type Held = { readonly id: string; readonly doc: StoredDoc; readonly file: FileRecord }

async function read(store: Store, id: string): Promise<Held | undefined> {
  const doc = await store.get(partition, id)
  return doc === undefined ? undefined : { id, doc, file: fileRecord.parse(doc.body) }
}

/** False when somebody else was first. */
async function keep(
  store: Store,
  { id, doc: before }: { readonly id: string; readonly doc?: StoredDoc | undefined },
  file: FileRecord,
): Promise<boolean> {
  const doc = { pk: partition, id, type: 'file', ttl: oneDay, body: file }
  const { outcome } = await store.commit(partition, [
    before === undefined ? { op: 'create', doc } : { op: 'replace', doc, etag: before.etag },
  ])
  return outcome === 'ok'
}

async function offer(
  { store, giver }: FileParts,
  to: Person,
  file: FileToHand,
): ReturnType<Files['offer']> {
  const { id, name, contentType } = file
  const content = contentOf(file)
  if (content.length > largestFile) return { offered: 'too-large' }
  const before = await read(store, id)
  if (before?.file.progress.state === 'offered' || before?.file.progress.state === 'uploading')
    return { offered: 'in-chat' }
  const kept: FileRecord = {
    for: to.id,
    name,
    contentType,
    about: file.about,
    base64: Buffer.from(content).toString('base64'),
    progress: { state: 'preparing' },
  }
  if (!(await keep(store, { id, doc: before?.doc }, kept))) return { offered: 'in-chat' }
  const { outcome } = await giver.give(to, consentActivity(file, content.length))
  const after = await read(store, id)
  // An answer that was lost may have been an offer: one that is shown twice still gives one file.
  if (outcome === 'sent' && after !== undefined)
    await keep(store, after, { ...kept, progress: { state: 'offered' } })
  return { offered: outcome === 'sent' ? 'in-chat' : 'not-reached' }
}

async function answer(
  parts: FileParts,
  person: Person,
  value: unknown,
): Promise<Partial<Activity> | undefined> {
  const { store, now, mayHave } = parts
  const asked = consent.safeParse(value)
  const held = asked.success
    ? await read(store, asked.data.context.file).catch(() => undefined)
    : undefined
  // The same for one that was never there, that is gone, or that was made for somebody else.
  if (
    !asked.success ||
    held === undefined ||
    held.file.for !== person.id ||
    !(await mayHave(person.id, held.file.about))
  )
    return saying('This file is no longer here. Please ask me for it again.')
  const { progress } = held.file
  if (progress.state === 'placed' || progress.state === 'declined') return undefined
  if (asked.data.action === 'decline') {
    return (await keep(store, held, {
      ...held.file,
      base64: '',
      progress: { state: 'declined' },
    }))
      ? saying('All right. I have kept nothing of the file.')
      : undefined
  }
  if (progress.state === 'uploading' && now() < progress.until) return undefined
  return asked.data.uploadInfo === null || asked.data.uploadInfo === undefined
    ? saying('Teams did not say where the file should go. Please ask me for it again.')
    : upload(parts, held, asked.data.uploadInfo)
}

async function upload(
  { store, rules, now }: FileParts,
  held: Held,
  info: NonNullable<z.infer<typeof consent>['uploadInfo']>,
): Promise<Partial<Activity> | undefined> {
  if (!isTrustedUpload(info.uploadUrl, rules) || !isTrustedUpload(info.contentUrl, rules))
    return saying(
      'I may put files into the council’s own OneDrive only, and this place is not on my list. ' +
        'Nothing was sent. Please ask whoever runs Round the Table to add it.',
    )
  const begun: FileRecord = {
    ...held.file,
    progress: { state: 'uploading', until: addMilliseconds(now(), uploadMs) },
  }
  // Whoever writes this first uploads; a second tap at the same moment finds it begun.
  if (!(await keep(store, held, begun))) return undefined
  const sent = await put(info.uploadUrl, held.file)
  const after = await read(store, held.id)
  const place = { contentUrl: info.contentUrl, uniqueId: info.uniqueId, fileType: info.fileType }
  if (after !== undefined)
    await keep(
      store,
      after,
      sent
        ? { ...held.file, base64: '', progress: { state: 'placed', place } }
        : { ...held.file, progress: { state: 'offered' } },
    )
  return sent
    ? infoActivity(held.file.name, place)
    : saying(
        'The file did not arrive. Please tap Allow again in a moment, or ask me for it once more.',
      )
}

const saying = (text: string): Partial<Activity> => ({
  type: ActivityTypes.Message,
  text,
  summary: lockScreenSentence,
})

/** What it is, for somebody who decides whether to take it; nothing of what it says. */
const kindOf = (contentType: string): string =>
  contentType.startsWith('text/calendar')
    ? 'An entry for your calendar'
    : contentType.startsWith('text/csv')
      ? 'A table for Excel'
      : contentType === wordType
        ? 'A Word document'
        : 'A file'

const consentActivity = (
  { id, name, contentType }: FileToHand,
  bytes: number,
): Partial<Activity> => ({
  type: ActivityTypes.Message,
  summary: lockScreenSentence,
  attachments: [
    {
      contentType: consentCard,
      name,
      content: {
        description: `${kindOf(contentType)}. Keep it only as long as you need it.`,
        sizeInBytes: bytes,
        acceptContext: { file: id },
        declineContext: { file: id },
      },
    },
  ],
})

const infoActivity = (
  name: string,
  { contentUrl, uniqueId, fileType }: z.infer<typeof placed>,
): Partial<Activity> => ({
  type: ActivityTypes.Message,
  summary: lockScreenSentence,
  attachments: [{ contentType: infoCard, contentUrl, name, content: { uniqueId, fileType } }],
})

/**
 * Whether a file about families may be sent to this address: Teams names it in an activity, and is
 * believed for the council's own hosts alone.
 */
export const isTrustedUpload = (address: string, rules: DoorRules): boolean =>
  isTrusted(address, rules, (host) => rules.fileHosts?.includes(host) === true)

async function put(address: string, { base64, contentType }: FileRecord): Promise<boolean> {
  const bytes = Buffer.from(base64, 'base64')
  try {
    const answer = await fetch(address, {
      method: 'PUT',
      body: bytes,
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMs),
      headers: {
        'Content-Type': contentType,
        'Content-Range': `bytes 0-${bytes.length - 1}/${bytes.length}`,
      },
    })
    return answer.ok
  } catch {
    // Refused, broken off, too slow, or led elsewhere: for the person it is one thing.
    return false
  }
}
