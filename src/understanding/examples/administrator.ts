// What administrators say.
import { help } from './administrator/help.ts'
import { inviting } from './administrator/inviting.ts'
import { keepingTrack } from './administrator/keeping-track.ts'
import type { WrittenExamples } from '../examples.ts'

export const administratorExamples: readonly WrittenExamples[] = [
  ...inviting, ...keepingTrack, ...help,
]
