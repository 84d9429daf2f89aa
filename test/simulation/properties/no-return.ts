// What was decided stays decided: no file, restart or late tap undoes it.
import type { Conference } from '../../../src/domain/state/conference.ts'
import type { Property } from './property.ts'

export const noReturn: Property = {
  name: 'no-return',
  promise: 'A file never undoes what was decided here (docs/operate.md, the nightly file).',
  holds({ kind, steps }) {
    if (kind !== 'file') return undefined
    for (const { before, after } of steps)
      for (const conference of before?.conferences ?? []) {
        const now = after?.conferences.find(({ id }) => id === conference.id)
        const why = undone(conference, now)
        if (why !== undefined) return `the file ${why} ${conference.reference}`
      }
    return undefined
  },
}

function undone(before: Conference, after: Conference | undefined): string | undefined {
  if (after === undefined) return 'took away'
  if (before.cancelled !== undefined && after.cancelled === undefined) return 'called back'
  if (before.records.length > after.records.length) return 'forgot what was recorded of'
  // A day that the case system says for the first time is its news; one that the meeting was moved away from is not.
  const isBack =
    (before.date !== after.date || before.time !== after.time) &&
    before.moves.some(
      ({ by, from }) => by !== 'import' && from.date === after.date && from.time === after.time,
    )
  if (isBack) return 'moved back'
  const answered = (conference: Conference) =>
    conference.invitations.reduce((sum, { answers }) => sum + answers.length, 0)
  return answered(after) < answered(before) ? 'forgot answers to' : undefined
}
