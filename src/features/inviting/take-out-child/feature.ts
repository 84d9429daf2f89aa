import type { Feature } from '../../kernel/feature.ts'
import { texts, verbs } from './flow.ts'
import { notices } from './view.ts'

export const takeOutChild: Feature = { name: 'take-out-child', verbs, texts, notices }
