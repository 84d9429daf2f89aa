// A family whose case is closed, with a word of its own in every place where a person can write one.
import { childId, instant, localDate, parentId, personId } from '../../src/domain/ids.ts'
import type { Case } from '../../src/domain/state/case.ts'
import type { Conference } from '../../src/domain/state/conference.ts'
import { oneFamily, onlyConference } from './families.ts'

export const canary = (where: string): string => `zqx-${where}-canary`

const at = instant('2026-12-11T10:00:00.000Z')
const by = personId('admin')

/** Held on 10 December 2026 without a plan; the outcome was confirmed on the 11th. */
export function closedCase(): Case {
  const family = oneFamily()
  const conference = onlyConference(family)
  const full: Conference = {
    ...conference,
    place: canary('place'),
    onlineLink: canary('link'),
    invitations: conference.invitations.map((invitation) => ({
      ...invitation,
      agency: canary('agency'),
      role: canary('role'),
      why: canary('why'),
      answers: [
        { status: 'declined', reason: canary('reason'), askInstead: canary('ask-instead'), by, at },
        {
          status: 'represented',
          name: canary('name'),
          role: canary('their-role'),
          email: canary('e-mail'),
          confirmation: { status: 'refused', reason: canary('refused'), at },
          by,
          at,
        },
      ],
    })),
    records: [
      {
        duty: 'contact-family',
        answer: 'done',
        on: localDate('2026-12-08'),
        note: canary('note'),
        by,
        at,
      },
      { duty: 'hold-conference', answer: 'no-plan', on: localDate('2026-12-10'), note: '', by, at },
    ],
    moves: [
      {
        by,
        at: instant('2026-11-30T10:00:00.000Z'),
        from: { date: conference.date, time: conference.time },
        to: { date: conference.date, time: conference.time },
        reason: canary('move'),
      },
    ],
    override: {
      grounds: ['delay-would-harm'],
      reason: canary('override'),
      interimPlan: canary('interim-plan'),
      newDate: localDate('2026-12-22'),
      by,
      at,
    },
    exclusions: [
      {
        id: 'e-1',
        who: canary('who'),
        grounds: canary('grounds'),
        by,
        at,
        decision: { allowed: true, reason: canary('decision'), by, at },
      },
    ],
  }
  return {
    ...family,
    children: [{ id: childId('f-alder.a'), label: canary('child'), age: 7 }],
    parents: [{ id: parentId('p-1'), label: canary('parent') }],
    conferences: [full],
    retention: {
      holds: [{ reason: canary('hold'), by, at, lifted: { by, at } }],
      settled: { how: 'not-needed', by, at },
    },
  }
}

/** Every canary that stands in a family. */
export const canaries = (family: Case): string[] => [
  ...new Set(JSON.stringify(family).match(/zqx-[a-z-]+-canary/g)),
]
