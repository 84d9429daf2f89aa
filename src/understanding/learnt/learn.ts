// npm run learn: learns from the examples what messages mean, and keeps the weights.
import { readExamples } from '../examples.ts'
import { seenIn } from '../understand.ts'
import { writeModel } from './model-file.ts'
import { trainIntents } from './train-intents.ts'

writeModel(trainIntents(readExamples(), seenIn))
