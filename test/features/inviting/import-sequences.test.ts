// No sequence of files, fresh, old or partly changed, undoes what somebody decided in chat; and a
// file that comes a second time changes nothing.
import fc from 'fast-check'
import { expect, it } from 'vitest'

import { parentsOf } from '../../../src/domain/report/parents.ts'
import { anyNumberOf } from '../../support/some.ts'
import { csv, type Imports, openImports, row } from './import-ground.ts'

const dates = ['2026-12-16', '2026-12-17', '2026-12-18', '2026-12-21'] as const
const places = ['Alder Lane Family Hub', 'Kestrel House', 'Town Hall'] as const
const chairs = ['chair', 'deputy'] as const
const parents = ['Mum', 'Mum; Dad', 'Mum; Nan'] as const
const guests = ['Ruth Adeyemi', 'Jo Tanner'] as const

type Row = {
  readonly date: string
  readonly place: string
  readonly chair: string
  readonly parents: string
  readonly guests: readonly string[]
}
type Step =
  | ({ readonly did: 'import' } & Row)
  | { readonly did: 'move'; readonly date: string }
  | { readonly did: 'place'; readonly place: string }
  | { readonly did: 'chair'; readonly chair: string }
  | { readonly did: 'parents'; readonly parents: string }
  | { readonly did: 'take off'; readonly guest: string }
  | { readonly did: 'cancel' }

const said = {
  date: fc.constantFrom(...dates),
  place: fc.constantFrom(...places),
  chair: fc.constantFrom(...chairs),
  parents: fc.constantFrom(...parents),
}
const did = <Did extends Step['did'], More>(name: Did, more: fc.Arbitrary<More>) =>
  more.map((fields) => ({ did: name, ...fields }))
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: did(
      'import',
      fc.record({ ...said, guests: fc.subarray([...guests], { minLength: 1 }) }),
    ),
  },
  { weight: 2, arbitrary: did('move', fc.record({ date: said.date })) },
  { weight: 1, arbitrary: did('place', fc.record({ place: said.place })) },
  { weight: 1, arbitrary: did('chair', fc.record({ chair: said.chair })) },
  { weight: 1, arbitrary: did('parents', fc.record({ parents: said.parents })) },
  {
    weight: 1,
    arbitrary: did('take off', fc.record({ guest: fc.constantFrom(...guests) })),
  },
  { weight: 1, arbitrary: fc.constant({ did: 'cancel' as const }) },
)

type Fields = Readonly<Record<string, string>>

const listed = (labels: readonly string[]): string => labels.toSorted().join('; ')

/** What can be decided about a meeting, as one word each. */
async function fieldsOf(here: Imports): Promise<Fields> {
  const [family, conference] = [await here.family(), await here.meeting()]
  const { date, time, place, chair, cancelled } = conference
  const off = await Promise.all(
    conference.invitations
      .filter(({ withdrawn }) => withdrawn !== undefined)
      .map(async ({ person }) => (await here.deps.directory.get(person))?.name ?? ''),
  )
  return {
    slot: `${date} ${time}`,
    place: place ?? '',
    chair: String(chair),
    parents: listed(parentsOf({ family, conference }).map(({ label }) => label)),
    cancelled: cancelled === undefined ? 'no' : 'yes',
    ...Object.fromEntries(guests.map((guest) => [guest, off.includes(guest) ? 'off' : ''])),
  }
}
const addressOf = (name: string): string => `${name.replace(' ', '.').toLowerCase()}@example.org`

const fileOf = ({ date, place, chair, parents, guests }: Row): string =>
  csv(
    ...guests.map((name) =>
      row({
        date,
        place,
        chair_email: `${chair}@example.org`,
        parents,
        name,
        email: addressOf(name),
      }),
    ),
  )
const firstFile = fileOf({
  date: '2026-12-18',
  place: 'Alder Lane Family Hub',
  chair: 'chair',
  parents: 'Mum; Dad',
  guests,
})

async function inChat(
  here: Imports,
  one: Exclude<Step, { readonly did: 'import' }>,
): Promise<void> {
  const { id: meetingId, chair, invitations } = await here.meeting()
  const ids = { caseId: (await here.family()).id, meetingId }
  switch (one.did) {
    case 'move':
      return void (await here.move({ date: one.date }))
    case 'place':
      return void (await here.move({ place: one.place }))
    case 'cancel':
      return void (await here.cancel())
    case 'chair':
      return void (await here.handOver(`chair ${one.chair} ${chair}`))
    case 'parents':
      return void (await here.press('admin', 'parents.keep', {
        ...ids,
        parents: one.parents.replaceAll('; ', '\n'),
      }))
    case 'take off': {
      const guest = await here.deps.directory.byEmail(addressOf(one.guest))
      const invitation = invitations.find(({ person }) => person === guest?.id)
      return void (await here.press('admin', 'meeting.remove', {
        ...ids,
        invitationId: invitation?.id,
        entry: '0',
      }))
    }
  }
}

it('what was decided in chat stands, whatever files come, until a person decides again', async () => {
  const everDecided = new Set<string>()
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
      const here = await openImports()
      await here.bringIn(firstFile)
      const decided = new Map<string, string>()
      for (const one of anyNumberOf(steps)) {
        here.clock.pass(60_000)
        const before = await fieldsOf(here)
        if (one.did !== 'import') {
          await inChat(here, one)
          const after = await fieldsOf(here)
          for (const [name, value] of Object.entries(after))
            if (value !== before[name]) {
              decided.set(name, value)
              everDecided.add(name)
            }
          continue
        }
        const file = fileOf(one)
        const outcome = await here.bringIn(file)
        const after = await fieldsOf(here)
        for (const [name, value] of anyNumberOf(decided))
          expect([name, after[name]]).toEqual([name, value])
        if (!outcome.ok) expect(after).toEqual(before)
        // A file that says the same as the chair agrees: its next word is news again.
        else
          forgetAgreed(decided, {
            slot: `${one.date} 10:00`,
            place: one.place,
            chair: one.chair,
            parents: listed(one.parents.split('; ')),
          })
        const family = await here.family()
        const again = await here.bringIn(file)
        expect(again.ok).toBe(outcome.ok)
        expect(again.ok ? again.counts.changed : 0).toBe(0)
        expect(await here.family()).toEqual(family)
      }
      await here.close()
    }),
    { numRuns: 60 },
  )
  expect([...everDecided].sort()).toEqual(
    [...guests, 'cancelled', 'chair', 'parents', 'place', 'slot'].sort(),
  )
}, 120_000)

function forgetAgreed(decided: Map<string, string>, said: Fields): void {
  for (const [name, value] of Object.entries(said))
    if (decided.get(name) === value) decided.delete(name)
}
