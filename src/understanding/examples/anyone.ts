// What is refused or not understood, whoever says it.
import type { WrittenExamples } from '../written-examples.ts'
import { notUnderstood } from './anyone/not-understood.ts'
import { refused } from './anyone/refused.ts'

export const anyonesExamples: readonly WrittenExamples[] = [...refused, ...notUnderstood]
