// A failure as a short story: who did what, when, and what came of it, in the order in which it happened.
import type { Shrunk } from './shrink.ts'

const longest = 40

export function storyOf({ options, result, tries }: Shrunk): string {
  const violation = result.violations[0]
  const lines = result.trace.lines
    .filter(
      ({ who, act }) =>
        who !== 'delivery' && (act === undefined || options.skip?.has(act) !== true),
    )
    .filter(({ saw, who }) => who === 'property' || saw !== 'nothing')
    .map(
      ({ at, who, does, saw }) =>
        `  ${at.slice(0, 16).replace('T', ' ')}  ${who} ${does}${saw === undefined ? '' : ` → ${saw}`}`,
    )
  const left = lines.length > longest ? [`  … ${lines.length - longest} lines before this`] : []
  return [
    violation === undefined
      ? 'Everything held.'
      : `‘${violation.property}’ broke: ${violation.what}\n  It keeps: ${violation.promise}`,
    `Seed ${options.seed}, ${options.families} families${options.without === undefined ? '' : `, without ${options.without.join(', ')}`}, ${options.months} months (${tries} runs to make it this small).`,
    ...left,
    ...lines.slice(-longest),
  ].join('\n')
}
