// What an administrator asks about this assistant itself.
import type { WrittenExamples } from '../../examples.ts'

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
