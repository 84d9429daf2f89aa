// npm run learn: learns from the examples what messages mean, and from the sentences of danger what danger is like.
import { trainScreen } from '../danger/train-screen.ts'
import { readExamples } from '../examples.ts'
import { seenIn } from '../understand.ts'
import { writeLearnt } from './model-file.ts'
import { trainIntents } from './train-intents.ts'

const examples = readExamples()
writeLearnt('intents', trainIntents(examples, seenIn))
writeLearnt('danger', trainScreen(examples))
