// What the file from the case system last said, kept beside what stands here: only so can an import tell a file that says
// something new from an old one that repeats what has been decided otherwise since.

/** Of a meeting, field by field as plain text. A field of which no file has said anything is absent. */
export type MeetingSaidByFile = {
  /** Day and time. */
  readonly slot?: string
  readonly place?: string
  readonly onlineLink?: string
  readonly chair?: string
  readonly leadSocialWorker?: string
  readonly administrator?: string
  readonly kind?: string
  readonly practice?: string
  readonly countedFrom?: string
  readonly fromPractice?: string
  readonly previousKind?: string
  /** Each child's id with the age that the file gives. */
  readonly children?: string
  readonly parents?: string
  /** What a person has decided since the file last agreed: to move a meeting and back again is a decision too. */
  readonly decidedHere?: readonly FileField[]
}

export const fileFields = [
  'slot',
  'place',
  'onlineLink',
  'chair',
  'leadSocialWorker',
  'administrator',
  'kind',
  'practice',
  'countedFrom',
  'fromPractice',
  'previousKind',
  'children',
  'parents',
] as const
export type FileField = (typeof fileFields)[number]

/** The same with these fields as decided here; older records do not keep it. */
export function markDecided<Marked extends { readonly fromFile?: MeetingSaidByFile }>(
  conference: Marked,
  fields: readonly FileField[],
): Marked {
  const { fromFile } = conference
  if (fromFile === undefined || fields.length === 0) return conference
  const marked = new Set([...(fromFile.decidedHere ?? []), ...fields])
  const decidedHere = fileFields.filter((field) => marked.has(field))
  return { ...conference, fromFile: { ...fromFile, decidedHere } }
}

/** Of somebody in the directory, by a file of people. */
export type PersonSaidByFile = {
  readonly name: string
  readonly agency: string
  readonly role: string
  /** Absent where no file has had that column. */
  readonly duties?: string
}

/** Of an invited person, in the row of one meeting. */
export type InviteeSaidByFile = {
  readonly name?: string
  readonly agency?: string
  readonly role?: string
  readonly why?: string
  readonly knows?: string
  readonly coreGroup?: string
}
