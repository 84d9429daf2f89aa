import type { WrittenExamples } from '../../written-examples.ts'

// What an administrator asks about this assistant itself.
export const help: readonly WrittenExamples[] = [
  {
    intent: 'help',
    sentences: `
      what can you do
      help me
      how does this bot work
    `,
  },
]
