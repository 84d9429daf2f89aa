// What is refused or not understood, whoever says it.
import type { WrittenExamples } from '../examples.ts'
import { notUnderstood } from './anyone/not-understood.ts'
import { refused } from './anyone/refused.ts'

export const anyonesExamples: readonly WrittenExamples[] = [...refused, ...notUnderstood]
