// The samples of cards.
import { readdirSync } from 'node:fs'

export const templates = readdirSync(new URL('../cards/', import.meta.url)).map((file) =>
  file.replace(/\.json$/, ''),
)

/** What there is less of than a check needs to mean anything: a loop over an empty list holds whatever is wrong. */
export const scarce = (counts: Readonly<Record<string, number>>, least: number): string[] =>
  Object.entries(counts)
    .filter(([, count]) => count < least)
    .map(([what, count]) => `${what}: only ${count}`)
