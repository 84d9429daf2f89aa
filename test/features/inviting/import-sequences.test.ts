// No sequence of files, fresh, old or partly changed, undoes what somebody decided in chat; and a file that comes a second
// time changes nothing.
import fc from 'fast-check'
import { expect, it } from 'vitest'

import type { Conference } from '../../../src/domain/state/conference.ts'
import { type Cells, csv, type Imports, openImports, row } from './import-ground.ts'

const dates = ['2026-12-16', '2026-12-17', '2026-12-18', '2026-12-21'] as const
const places = ['Alder Lane Family Hub', 'Kestrel House', 'Town Hall'] as const
const chairs = ['chair', 'deputy'] as const

type Step =
  | {
      readonly did: 'import'
      readonly date: string
      readonly place: string
      readonly chair: string
    }
  | { readonly did: 'move'; readonly date: string }
  | { readonly did: 'place'; readonly place: string }
  | { readonly did: 'chair'; readonly chair: string }
  | { readonly did: 'cancel' }

const date = fc.constantFrom(...dates)
const place = fc.constantFrom(...places)
const chair = fc.constantFrom(...chairs)
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ did: fc.constant('import' as const), date, place, chair }) },
  { weight: 2, arbitrary: fc.record({ did: fc.constant('move' as const), date }) },
  { weight: 1, arbitrary: fc.record({ did: fc.constant('place' as const), place }) },
  { weight: 1, arbitrary: fc.record({ did: fc.constant('chair' as const), chair }) },
  { weight: 1, arbitrary: fc.constant({ did: 'cancel' as const }) },
)

/** What can be decided about a meeting, as one word each. */
const fieldsOf = ({ date, time, place, chair, cancelled }: Conference) => ({
  slot: `${date} ${time}`,
  place: place ?? '',
  chair: String(chair),
  cancelled: cancelled === undefined ? 'no' : 'yes',
})
type Fields = ReturnType<typeof fieldsOf>
const names = ['slot', 'place', 'chair', 'cancelled'] as const

const fileOf = (said: {
  readonly date: string
  readonly place: string
  readonly chair: string
}): string =>
  csv(row({ date: said.date, place: said.place, chair_email: `${said.chair}@example.org` }))

async function inChat(
  here: Imports,
  one: Exclude<Step, { readonly did: 'import' }>,
): Promise<void> {
  switch (one.did) {
    case 'move':
      return void (await here.move({ date: one.date }))
    case 'place':
      return void (await here.move({ place: one.place }))
    case 'cancel':
      return void (await here.cancel())
    case 'chair': {
      const { date, time, place = '' } = await here.meeting()
      return void (await here.press('admin', 'conference.bring-in', {
        ...row({ date, time, place }),
        chair: one.chair,
        social_worker: 'social-worker',
        invited: 'Ruth Adeyemi',
      } satisfies Cells))
    }
  }
}

it(
  'what was decided in chat stands, whatever files come, until a person decides again',
  () =>
    fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
        const here = await openImports()
        await here.bringIn(csv(row()))
        const decided = new Map<(typeof names)[number], string>()
        for (const one of steps) {
          here.clock.pass(60_000)
          const before = fieldsOf(await here.meeting())
          if (one.did !== 'import') {
            await inChat(here, one)
            const after = fieldsOf(await here.meeting())
            for (const name of names)
              if (after[name] !== before[name]) decided.set(name, after[name])
            continue
          }
          const file = fileOf(one)
          const outcome = await here.bringIn(file)
          const after = fieldsOf(await here.meeting())
          for (const [name, value] of decided) expect([name, after[name]]).toEqual([name, value])
          if (!outcome.ok) expect(after).toEqual(before)
          // A file that says the same as the chair agrees: its next word is news again.
          else
            forgetAgreed(decided, { slot: `${one.date} 10:00`, place: one.place, chair: one.chair })
          const family = await here.family()
          const again = await here.bringIn(file)
          expect(again.ok).toBe(outcome.ok)
          expect(again.ok ? again.counts.changed : 0).toBe(0)
          expect(await here.family()).toEqual(family)
        }
        await here.close()
      }),
      { numRuns: 60 },
    ),
  120_000,
)

function forgetAgreed(
  decided: Map<(typeof names)[number], string>,
  said: Omit<Fields, 'cancelled'>,
): void {
  for (const name of ['slot', 'place', 'chair'] as const)
    if (decided.get(name) === said[name]) decided.delete(name)
}
