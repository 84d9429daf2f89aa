// What a chair asks about this assistant itself.
import type { WrittenExamples } from '../../examples.ts'

export const help: readonly WrittenExamples[] = [
  {
    intent: 'help',
    sentences: `
      help
      what can i ask you
      how do i use this
      what do you do
    `,
  },
]
