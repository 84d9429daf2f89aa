// A failure as a short story: who did what, when, and what came of it, in the order in which it
// happened; and how to keep it.
import type { Shrunk } from './shrink.ts'

const longest = 40

export function storyOf({ options, result, tries }: Shrunk): string {
  const violation = result.violations.at(-1)
  const lines = result.trace.lines
    .filter(({ who, saw }) => who !== 'delivery' && (who === 'property' || saw !== 'nothing'))
    .map(
      ({ at, who, does, saw }) =>
        `  ${at.slice(0, 16).replace('T', ' ')}  ${who} ` +
        `${does}${saw === undefined ? '' : ` → ${saw}`}`,
    )
  const left = lines.length > longest ? [`  … ${lines.length - longest} lines before this`] : []
  const { stopAt: _stop, progress: _progress, found: _found, ...kept } = options
  return [
    violation === undefined
      ? 'Everything held.'
      : `‘${violation.property}’ broke: ${violation.what}\n  It keeps: ${violation.promise}`,
    `It took ${tries} runs to make it this small.`,
    ...left,
    ...lines.slice(-longest),
    'To keep it, put this into the list of kept runs in test/simulation/simulation.test.ts:',
    `  ${JSON.stringify(kept)},`,
  ].join('\n')
}
