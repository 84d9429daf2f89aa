// What administrators say.
import type { WrittenExamples } from '../written-examples.ts'
import { help } from './administrator/help.ts'
import { inviting } from './administrator/inviting.ts'
import { keepingTrack } from './administrator/keeping-track.ts'

export const administratorExamples: readonly WrittenExamples[] = [
  ...inviting,
  ...keepingTrack,
  ...help,
]
