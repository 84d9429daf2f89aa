// What the bot must not do, however kindly it is asked, and why.
import { misuse } from './refused/misuse.ts'
import { notForTheBot } from './refused/not-for-the-bot.ts'
import type { RefusedClues } from './refused/refused-clues.ts'

export const refusedClues: readonly RefusedClues[] = [...misuse, ...notForTheBot]
