// The file that a chair reads and corrects: one line a saying, with an id before it.
import type { Chapter } from './sayings.ts'

const howTo = `# What Round the Table says

Every sentence, label and button, feature by feature. To correct one, change the words behind its number and leave the number.
What stands in {braces} is filled in when it is said, such as a name or a day: keep each of them, in whatever order reads well.
⏎ is a new line. Then give this file back: nothing changes until somebody runs \`words --apply\` with it and looks at the difference.
`

const newLine = '⏎'

export const wordsPage = (chapters: readonly Chapter[]): string =>
  [
    howTo.trimEnd(),
    ...chapters.map(({ title, parts }) =>
      [
        `## ${title}`,
        ...parts.map((part) =>
          [
            `### ${part.title}`,
            part.sayings
              .map(({ id, said }) => `- \`${id}\` ${said.replaceAll('\n', newLine)}`)
              .join('\n'),
          ].join('\n\n'),
        ),
      ].join('\n\n'),
    ),
  ]
    .join('\n\n')
    .concat('\n')

/** The words in such a file by their ids. A line that was wrapped by an editor is put together again. */
export function readWordsPage(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  let open: string | undefined
  for (const line of text.split(/\r?\n/)) {
    const [, id, said] = /^\s*[-*] +`([0-9a-f]{8})` ?(.*)$/.exec(line) ?? []
    if (id !== undefined && said !== undefined) {
      open = id
      found.set(id, said.trim())
    } else if (open !== undefined && /^ {2,}\S/.test(line))
      found.set(open, `${found.get(open) ?? ''} ${line.trim()}`)
    else open = undefined
  }
  return new Map([...found].map(([id, said]) => [id, said.replaceAll(newLine, '\n')]))
}
