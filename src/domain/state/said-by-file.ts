// What the file from the case system last said, kept beside what stands here: only so can an import
// tell a file that says something new from an old one that repeats what has been decided otherwise
// since.

/**
 * Of a meeting, field by field as plain text. A field of which no file has said anything is absent.
 */
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
  /**
   * What a person has decided since the file last agreed: to move a meeting and back again is a
   * decision too.
   */
  readonly decidedHere?: readonly FileField[]
  /**
   * What a person has decided against: a file that comes back to it is older than the decision,
   * whatever it said since.
   */
  readonly turnedDown?: readonly TurnedDown[]
}

export type TurnedDown = { readonly field: FileField; readonly text: string }

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

type Standing = {
  readonly date: string
  readonly time: string
  readonly place?: string
  readonly onlineLink?: string
  readonly chair: string
  readonly leadSocialWorker: string
  readonly administrator: string
  readonly fromFile?: MeetingSaidByFile
}

/**
 * The meeting as it stands before a person changes these fields, with both written down; older
 * records do not keep it.
 */
export function markDecided<Marked extends Standing>(
  standing: Marked,
  fields: readonly FileField[],
): Marked {
  const { fromFile } = standing
  if (fromFile === undefined || fields.length === 0) return standing
  const marked = new Set([...(fromFile.decidedHere ?? []), ...fields])
  const decidedHere = fileFields.filter((field) => marked.has(field))
  const before = fromFile.turnedDown ?? []
  const fresh = fields.flatMap((field): TurnedDown[] => {
    const text = textOf(standing, field)
    return text === undefined || isTurnedDown(fromFile, field, text) ? [] : [{ field, text }]
  })
  const turnedDown = [...before, ...fresh]
  return {
    ...standing,
    fromFile: { ...fromFile, decidedHere, ...(turnedDown.length === 0 ? {} : { turnedDown }) },
  }
}

export const isTurnedDown = (
  { turnedDown = [] }: MeetingSaidByFile,
  field: FileField,
  text: string,
): boolean => turnedDown.some((one) => one.field === field && one.text === text)

/** As a file says it; undefined for what is no plain text. */
function textOf(standing: Standing, field: FileField): string | undefined {
  switch (field) {
    case 'slot':
      return `${standing.date} ${standing.time}`
    case 'place':
    case 'onlineLink':
      return standing[field] ?? ''
    case 'chair':
    case 'leadSocialWorker':
    case 'administrator':
      return standing[field]
    default:
      return undefined
  }
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
