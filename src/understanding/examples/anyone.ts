// What is refused or not understood, whoever says it.
import { notUnderstood } from './anyone/not-understood.ts'
import { refused } from './anyone/refused.ts'
import type { WrittenExamples } from '../examples.ts'

export const anyonesExamples: readonly WrittenExamples[] = [
  ...refused, ...notUnderstood,
]
