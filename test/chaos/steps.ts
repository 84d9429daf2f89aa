// The steps between which a sender can die, those first that a run comes to seldom. They are where
// the delivery touches the world, so the delivery itself knows of none.
import type { CaseStore } from '../../src/ports/case-store.ts'
import type { Messenger } from '../../src/ports/messenger.ts'
import type { Outbox } from '../../src/ports/outbox.ts'
import type { TenantLeases } from '../../src/ports/tenant-leases.ts'

export const steps = [
  'case claimed',
  'messages about to be written',
  'messages written',
  'somebody about to be told',
  'somebody told',
  'failure about to be recorded',
  'failure recorded',
  'retry about to be recorded',
  'retry recorded',
  'tenant held',
  'start about to be recorded',
  'start recorded',
  'about to be sent',
  'sent',
  'success about to be recorded',
  'success recorded',
] as const
export type Step = (typeof steps)[number]

/** Called at each step, and may never return. */
export type Reached = (step: Step) => void

const kept: Readonly<Record<string, 'start' | 'success' | 'retry' | 'failure'>> = {
  started: 'start',
  sent: 'success',
  queued: 'retry',
  failed: 'failure',
  unresolved: 'failure',
}

export function watchedParts<
  Parts extends {
    readonly outbox: Outbox
    readonly messenger: Messenger
    readonly leases: TenantLeases
    readonly cases: CaseStore
  },
>(parts: Parts, reached: Reached): Parts {
  const { outbox, messenger, leases, cases } = parts
  return {
    ...parts,
    outbox: {
      ...outbox,
      wakes: async (...asked) => {
        const wakes = await outbox.wakes(...asked)
        if (wakes.length > 0) reached('case claimed')
        return wakes
      },
      record: async (...asked) => {
        reached('messages about to be written')
        const recorded = await outbox.record(...asked)
        reached('messages written')
        return recorded
      },
      keep: async (taken, message, again) => {
        const what = kept[message.progress.state]
        if (what !== undefined) reached(`${what} about to be recorded`)
        const done = await outbox.keep(taken, message, again)
        if (what !== undefined) reached(`${what} recorded`)
        return done
      },
    },
    messenger: {
      ...messenger,
      send: async (to, card) => {
        reached('about to be sent')
        const outcome = await messenger.send(to, card)
        reached('sent')
        return outcome
      },
    },
    leases: {
      ...leases,
      hold: async (tenant) => {
        const lease = await leases.hold(tenant)
        if (lease !== 'others') reached('tenant held')
        return lease
      },
    },
    cases: {
      ...cases,
      change: async (...asked) => {
        reached('somebody about to be told')
        const answer = await cases.change(...asked)
        reached('somebody told')
        return answer
      },
    },
  }
}
