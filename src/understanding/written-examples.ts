// How the sentences of an intent are written down.
import type { Intent } from './intents.ts'

export type WrittenExamples = { readonly intent: Intent; readonly sentences: string }
