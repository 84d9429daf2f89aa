import type { WrittenExamples } from '../../written-examples.ts'

// What a chair asks about this assistant itself.
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
