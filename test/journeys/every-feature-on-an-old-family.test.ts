// A family of five years, and the buttons of every feature pressed on it by somebody who may:
// nothing fails for its age.
import { describe, expect, it } from 'vitest'

import { addDays } from '../../src/domain/dates/dates.ts'
import { instant, type LocalDate } from '../../src/domain/ids.ts'
import { type Case, childrenOf, replaceConference } from '../../src/domain/state/case.ts'
import type { Conference } from '../../src/domain/state/conference.ts'
import type { Represented } from '../../src/domain/state/invitation.ts'
import type { Person } from '../../src/domain/state/person.ts'
import { type SubmittedReport, versionId } from '../../src/domain/state/report-words.ts'
import { features } from '../../src/features/index.ts'
import { notFoundCard } from '../../src/features/kernel/cards.ts'
import { renderCard } from '../../src/turns/render-card.ts'
import { openTurns, type Turns } from '../../src/turns/turns.ts'
import { samplePeople } from '../samples/sample-family.ts'
import { openInstance } from '../support/delivery-ground.ts'
import { type SetClock, setClock } from '../support/families.ts'
import { practice } from '../support/ground.ts'
import { dayOfTests, oldFamily } from '../support/old-family.ts'
import { some } from '../support/some.ts'
import { pressData, type Role } from '../support/whole-roster.ts'
import { lineOf, type WholeLine } from '../trust/who-may-do-what.ts'

const { chair, admin, socialWorker, police, school, deputy } = samplePeople
const named: Represented = {
  status: 'represented',
  name: deputy.name,
  role: deputy.role,
  person: deputy.id,
  confirmation: { status: 'awaited' },
  by: school.id,
  at: instant('2026-11-20T10:00:00.000Z'),
}
/** Who has the part in this family that a role has in the table of who may press what. */
const whoIs: Partial<Record<Role, Person>> = {
  chair,
  administrator: admin,
  conflicted: admin,
  lead: socialWorker,
  core: police,
  invited: police,
  awaited: deputy,
}
/** What answers for a place is pressed by the deputy of the school; their own is everybody else's. */
const isColleagues = ({ who }: WholeLine): boolean => who.includes('awaited')
const whoMay = ({ who, everybody }: WholeLine): Person | undefined =>
  everybody ? police : who.flatMap((role) => whoIs[role] ?? [])[0]

const at = instant('2026-11-20T10:00:00.000Z')
const plain: Case = oldFamily(60, dayOfTests)
/** At its next review the police have a report, and the school has named its deputy, who has not said yes. */
const review = toCome(plain, 'review')
const place = review.invitations.find(({ person }) => person === police.id)?.id
if (place === undefined) throw new Error('The police are not invited')
const whose = { meeting: review.id, invitation: place, by: police.id, at }
const family = replaceConference(plain, {
  ...review,
  reports: [
    {
      kind: 'individual',
      invitation: place,
      versions: [{ number: 1, by: police.id, at, late: false }],
      shared: [],
    },
  ],
  invitations: review.invitations.map((invitation) =>
    invitation.person === school.id ? { ...invitation, answers: [named] } : invitation,
  ),
})
const report: SubmittedReport = {
  ...whose,
  kind: 'report-version',
  id: versionId(whose, 1),
  number: 1,
  entries: [{ field: 'strengths', words: 'Robin is at school every day.', at }],
  agency: police.agency,
  role: police.role,
  late: false,
  changed: [],
}

function toCome(family: Case, kind: Conference['kind']): Conference {
  const found = family.conferences.find((one) => one.kind === kind && one.date >= dayOfTests)
  if (found === undefined) throw new Error(`No ${kind} is to come`)
  return found
}

/**
 * The same press as in the table, on this family: at its next core group where it is about one,
 * else at its next review.
 */
function pressOf(line: WholeLine): {
  readonly data: Record<string, unknown>
  readonly date: LocalDate
} {
  const wanted = line.data?.('4471') ?? {}
  const isCoreGroup = String(wanted['meetingId']).endsWith('-cg')
  const conference = toCome(family, isCoreGroup ? 'core-group' : 'review')
  const theirs = isColleagues(line) ? school : police
  const about = {
    caseId: family.id,
    meetingId: conference.id,
    invitationId: conference.invitations.find(({ person }) => person === theirs.id)?.id,
    outcomeId: family.plan?.agreed?.[0]?.outcomes[0]?.id,
    child: childrenOf({ family, conference })[0]?.id,
    reference: conference.reference,
  }
  return { data: pressData('4471', { ...wanted, ...about }), date: conference.date }
}

function passTo(clock: SetClock, on: WholeLine['on'], date: LocalDate): void {
  const day =
    on === undefined
      ? dayOfTests
      : on === 'the day'
        ? date
        : addDays(date, on === 'the day after' ? 1 : 3)
  clock.set(`${day}T10:30:00.000Z`)
}

async function pressed(turns: Turns, clock: SetClock, verb: string): Promise<string | undefined> {
  const line = lineOf(verb)
  const person = whoMay(line)
  if (person === undefined) return undefined
  const { data, date } = pressOf(line)
  passTo(clock, line.on, date)
  return JSON.stringify(renderCard(await turns.press({ person }, { verb, data })))
}

const nothing = (person: Person): string => JSON.stringify(renderCard(notFoundCard(person)))
const isNothing = (card: string): boolean =>
  [chair, admin, socialWorker, police, deputy].some((person) => nothing(person) === card)

/**
 * Its buttons are for whoever was asked to come instead, and nobody here is:
 * test/journeys/asked-instead.test.ts presses them.
 */
const askedOnly = 'come-instead'

describe('a family of five years', () => {
  it.each(
    some(
      features
        .filter(({ name, verbs }) => verbs.length > 0 && name !== askedOnly)
        .map((feature) => [feature.name, feature]),
    ),
  )('has every button of ‘%s’ answered', async (_name, { verbs }) => {
    const clock = setClock(`${dayOfTests}T10:00:00.000Z`)
    const house = openInstance(':memory:', clock, practice('statutory'))
    await house.deps.directory.keep(Object.values(samplePeople))
    await house.bringIn(family)
    await house.deps.cases.change(family.id, () => ({
      change: 'commit',
      family,
      audit: [],
      papers: [report],
      answer: undefined,
    }))
    const turns = openTurns(house.parts)
    const cards: string[] = []
    for (const { verb } of verbs) cards.push(...[(await pressed(turns, clock, verb)) ?? []].flat())
    expect(cards.filter((card) => !isNothing(card)).length).toBeGreaterThan(0)
    expect(cards.join('\n')).not.toMatch(/That did not work|could not be worked out/)
    expect(house.log.lines.filter(({ level }) => level === 'error')).toEqual([])
    await house.close()
  })
})
