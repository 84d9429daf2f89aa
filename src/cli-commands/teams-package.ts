// The app's package for Teams: manifest and icons in one archive, the same bytes for the same
// input.
import JSZip from 'jszip'

import { ok, refuse, type Result } from '../domain/result.ts'

export type Parts = {
  readonly manifest: string
  readonly values: ReadonlyMap<string, string>
  readonly color: Uint8Array
  readonly outline: Uint8Array
}

/** What the manifest leaves open, each with what it means. */
export const placeholders: ReadonlyMap<string, string> = new Map([
  [
    'APP_MANIFEST_ID',
    'the app’s own id: a new id of 32 letters and digits; keep it for every later version',
  ],
  ['BOT_ID', 'the bot’s application id, MICROSOFT_APP_ID'],
  ['COUNCIL_NAME', 'the council’s name, as its people know it'],
  ['COUNCIL_WEBSITE', 'its website'],
  ['COUNCIL_PRIVACY_NOTICE', 'where its privacy notice for this product stands'],
  ['COUNCIL_TERMS', 'where its terms of use stand'],
])

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/**
 * Fills the manifest in, validates it against Microsoft's schema without a network, and makes the
 * archive. Refuses with every problem at once, a line each: what is left open, what is no id or no
 * address, an icon of the wrong size, what the schema finds.
 */
export async function teamsPackage({
  manifest,
  values,
  color,
  outline,
}: Parts): Promise<Result<Uint8Array>> {
  const problems = [
    ...valueProblems(values),
    ...iconProblems('color.png', color, 192),
    ...iconProblems('outline.png', outline, 32),
  ]
  const filled = manifest.replace(/\$\{\{([A-Z_]+)\}\}/g, (open, name: string) =>
    values.has(name) ? JSON.stringify(values.get(name)).slice(1, -1) : open,
  )
  if (problems.length === 0) problems.push(...(await manifestProblems(filled)))
  if (problems.length > 0)
    return refuse('package.problems', problems.map((problem) => `  - ${problem}`).join('\n'))
  const zip = new JSZip()
  for (const [name, content] of [
    ['manifest.json', filled],
    ['color.png', color],
    ['outline.png', outline],
  ] satisfies [string, string | Uint8Array][])
    zip.file(name, content, { date: sameDay, createFolders: false })
  return ok(
    await zip.generateAsync({
      type: 'uint8array',
      compression: 'DEFLATE',
      compressionOptions: { level: 9 },
      platform: 'UNIX',
    }),
  )
}

/**
 * An archive names a time for each file: always this one, so that it says nothing of when it was
 * made.
 */
const sameDay = new Date(Date.UTC(2026, 0, 1))

function valueProblems(values: ReadonlyMap<string, string>): string[] {
  return [...placeholders].flatMap(([name, meaning]) => {
    const value = values.get(name)?.trim() ?? ''
    if (value === '') return [`${name} is missing: ${meaning}`]
    if (value.includes('${{') || /example\.(?:org|com|net)\b/.test(value) || /^0{8}-/.test(value))
      return [`${name} is still ${value}, which is only an example: ${meaning}`]
    if (name.endsWith('_ID')) return guid.test(value) ? [] : [`${name} is no id: ${meaning}`]
    if (name === 'COUNCIL_NAME')
      return value.length <= 32 ? [] : [`${name} has more than 32 letters, which Teams refuses`]
    return URL.canParse(value) && new URL(value).protocol === 'https:'
      ? []
      : [`${name} is no address that begins with https://`]
  })
}

/** Width and height stand in a PNG's first chunk. */
function iconProblems(name: string, png: Uint8Array, size: number): string[] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const is =
    png.byteLength > 24 && view.getUint32(0) === 0x89504e47
      ? [view.getUint32(16), view.getUint32(20)]
      : []
  return is.join() === [size, size].join()
    ? []
    : [`${name} has to be a PNG of ${size} by ${size} pixels`]
}

async function manifestProblems(text: string): Promise<string[]> {
  // Loaded only here: it brings every version of the schema.
  const { AppManifestUtils, TeamsManifestConverter } = await import('@microsoft/app-manifest')
  try {
    return await AppManifestUtils.validateAgainstSchema(TeamsManifestConverter.jsonToManifest(text))
  } catch (problem) {
    return [problem instanceof Error ? problem.message : 'The manifest cannot be read']
  }
}
