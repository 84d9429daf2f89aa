// Nobody is asked for what is not theirs: a reminder goes to whoever has the place when it goes out.
import { isAnnouncement } from '../../../src/domain/state/notice.ts'
import type { Property } from './property.ts'

export const stillOwed: Property = {
  name: 'still-owed',
  promise:
    'Whoever comes instead owes what the place owes; whoever handed over is asked no more (S1).',
  async monthly({ families, messagesOf, world, council }) {
    const month = world.now().slice(0, 7)
    for (const family of families.values())
      for (const { notice, progress } of await messagesOf(family.id)) {
        if (progress.state !== 'sent' || notice.tell !== 'owner' || isAnnouncement(notice)) continue
        if (!progress.at.startsWith(month) || notice.kind !== 'submit-report') continue
        const conference = family.conferences.find(({ id }) => id === notice.meeting)
        const theirs = conference?.invitations.some(({ person, answers }) => {
          // As it stood when the message went out, and not as it stands now.
          const then = answers.filter((answer) => !('at' in answer) || answer.at <= progress.at)
          const last = then.at(-1)
          const taken = last?.status === 'represented' && last.confirmation.status === 'confirmed'
          return taken ? last.person === notice.to : person === notice.to
        })
        const isKnown = council.members.some((member) => member.person.id === notice.to)
        if (theirs === false && isKnown)
          return `${notice.to} was asked for the report to ${conference?.reference ?? ''} that is not theirs`
      }
    return undefined
  },
}
