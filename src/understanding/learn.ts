// npm run learn: learns from the examples what messages mean, and from the sentences of danger what
// danger is like.
import { trainScreen } from './danger/train-screen.ts'
import { trainIntents } from './learnt/train-intents.ts'
import { contradictions, readExamples } from './training/examples.ts'
import { writeLearnt } from './training/model-file.ts'
import { seenIn } from './understand.ts'

function learn(): void {
  const examples = readExamples()
  const twice = contradictions(examples)
  if (twice.length > 0) throw new TypeError(twice.join('\n'))
  writeLearnt('intents', trainIntents(examples, seenIn))
  writeLearnt('danger', trainScreen(examples))
  const intents = new Set(examples.map(({ intent }) => intent))
  process.stdout.write(
    [
      `Learnt ${String(intents.size)} meanings from ` +
        `${String(examples.length)} sentences, and what danger is like.`,
      'A service that runs reads them when it is started ' +
        'again. Commit both files of learnt/ with the sentences.',
      'Next: npx vitest run test/understanding',
      '',
    ].join('\n'),
  )
}

try {
  learn()
} catch (error) {
  if (!(error instanceof TypeError || error instanceof SyntaxError)) throw error
  process.stderr.write(`Nothing was learnt. ${error.message}\n`)
  process.exitCode = 1
}
