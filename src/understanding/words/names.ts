// First names, surnames and places that are heard in Britain: never taken for a slip in a word of
// ours, so that Dean is not dead and Mrs Patel no panel. Facts alone, gathered for this list. Only
// names of four letters and more: shorter words are never mended.
import { readFileSync } from 'node:fs'

const written = readFileSync(new URL('./names.txt', import.meta.url), 'utf8')

export const knownNames: ReadonlySet<string> = new Set(
  written
    .replace(/^#.*$/gm, '')
    .split(/\s+/)
    .filter((name) => name !== ''),
)
