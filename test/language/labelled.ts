// How the sets of sentences are written down: one sentence a line, then ' => ' and the words that
// should be pointed out, with ' | ' between them. '[harm] ' in front says that the sentence names
// harm.

export type Labelled = {
  readonly text: string
  readonly expected: readonly string[]
  readonly namesHarm: boolean
}

export const labelledSentences = (lines: string): Labelled[] =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const namesHarm = line.startsWith('[harm] ')
      const [text = '', words = ''] = (namesHarm ? line.slice('[harm] '.length) : line).split(
        ' => ',
      )
      return {
        text,
        namesHarm,
        expected: words
          .split(' | ')
          .map((one) => one.trim())
          .filter((one) => one !== ''),
      }
    })
