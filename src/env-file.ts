// The file .env: its lines as they were meant, or in words what is wrong with it.
import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'

export type EnvFile = {
  readonly values: Readonly<Record<string, string>>
  readonly problems: readonly string[]
}

/**
 * Reads it; a file that is not there is an empty one. Quotation marks, spaces and Windows' line
 * ends are no part of a value. A name that is nearly one of `known` is a problem: a misspelt
 * MICROSOFT_APP_ID would open the practice room without a word.
 */
export function readEnvFile(file: string, known: readonly string[]): EnvFile {
  let bytes: Buffer
  try {
    bytes = readFileSync(file)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT') return { values: {}, problems: [] }
    return {
      values: {},
      problems: [
        code === 'EISDIR'
          ? `${file} is a folder. It must be a text file, like .env.example`
          : `${file} may not be read by this account. Let it read the file`,
      ],
    }
  }
  const text = asText(bytes)
  if (text === undefined)
    return { values: {}, problems: [`${file} is not in UTF-8. Save it as ‘UTF-8’`] }
  const values = Object.fromEntries(
    Object.entries(parseEnv(text)).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  )
  return { values, problems: Object.keys(values).flatMap((name) => misspelt(name, known, file)) }
}

/** Notepad writes a mark before the first name, which would be read as a part of it. */
function asText(bytes: Buffer): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? undefined : text
  } catch {
    return undefined
  }
}

function misspelt(name: string, known: readonly string[], file: string): string[] {
  if (known.includes(name)) return []
  const meant = known.find((one) => slips(name.toUpperCase(), one) <= (one.length < 6 ? 1 : 2))
  return meant === undefined ? [] : [`${name} in ${file} is not known. Did you mean ${meant}?`]
}

/** How many letters are wrong, missing, too many, or exchanged with their neighbour. */
function slips(from: string, to: string): number {
  const rows = [Array.from({ length: to.length + 1 }, (_, at) => at)]
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= to.length; j += 1) {
      const cost = from[i - 1] === to[j - 1] ? 0 : 1
      const swapped =
        i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]
          ? (rows[i - 2]?.[j - 2] ?? i + j) + 1
          : i + j
      row.push(
        Math.min(
          (rows[i - 1]?.[j] ?? i + j) + 1,
          (row[j - 1] ?? i + j) + 1,
          (rows[i - 1]?.[j - 1] ?? i + j) + cost,
          swapped,
        ),
      )
    }
    rows.push(row)
  }
  return rows[from.length]?.[to.length] ?? to.length
}
