// An invented council: who works in it, for which agency, and how each of them behaves.
import { type PersonId, personId } from '../../src/domain/ids.ts'
import type { Person, StaffRole, TeamsAccount } from '../../src/domain/state/person.ts'
import { type Chance, chanceOf } from '../support/chance.ts'

export const councilTenant = '11111111-2222-4333-8444-555555555555'

/** How somebody is with their messages. Every number is a probability unless it says otherwise. */
export type Habits = {
  /** In hours: how long a message lies before they look at it. */
  readonly slowness: number
  readonly answers: number
  readonly types: number
  readonly tapsTwice: number
  readonly tapsOldCards: number
  readonly explores: number
  readonly changesMind: number
  readonly handsOver: number
  /** Puts right what they have just written. */ readonly edits: number
  /** How many taps they make in one go. */
  readonly patience: number
}

export type Member = {
  readonly person: Person
  readonly habits: Habits
  /** In which month of the run they leave their job; undefined: they stay. */
  readonly leaves: number | undefined
  /**
   * Another name and address, from that month on in the council's list of staff; the case system
   * keeps the old ones.
   */
  readonly renamed:
    { readonly month: number; readonly name: string; readonly email: string } | undefined
  /** Another Teams account, from that month on: an administrator is told of it, the case system never. */
  readonly newAccount: { readonly month: number; readonly account: TeamsAccount } | undefined
}

export type Council = {
  readonly members: readonly Member[]
  readonly chairs: readonly Person[]
  readonly administrators: readonly Person[]
  readonly socialWorkers: readonly Person[]
  /** The professionals of every other agency, each agency with its colleagues. */
  readonly agencies: ReadonlyMap<string, readonly Person[]>
}

const forenames =
  'Ruth Amina Callum Shazia Owen Helen Femi Grace Anil Leah Tom Margaret Daniel Priya Jo Aoife Marek Bola Yusuf Carys Ines Dylan Harpreet Nia Kwame Ewa Liam Sofia Rhys Zainab'.split(
    ' ',
  )
const surnames =
  'Adeyemi Khan Pryce Malik Rees Marsh Balogun Lindqvist Bhatt Novak Ellery Osei Whitlock Nair Tanner Kearney Zielinski Okafor Demir Morgan Silva Hughes Gill Bevan Mensah Kowalska Byrne Rossi Parry Begum'.split(
    ' ',
  )

const services: readonly (readonly [name: string, role: string])[] = [
  ['Alder Lane Primary School', 'Designated safeguarding lead'],
  ['Harrowmere Community Health', 'Health visitor'],
  ['Mereshire Police', 'Child abuse investigation officer'],
  ['Larch Street Surgery', 'GP'],
  ['Harrowmere Homes', 'Housing officer'],
  ['Harrowmere Maternity Service', 'Midwife'],
  ['Kestrel House', 'Domestic abuse adviser'],
  ['Beech Road Academy', 'Head of year'],
]

export function inventCouncil(seed: number, families: number): Council {
  const chance = chanceOf(seed, 'council')
  let number = 0
  const hire = (agency: string, role: string, duties: readonly StaffRole[] = []): Person => {
    number += 1
    const name =
      `${forenames[number % forenames.length] ?? 'Ann'} ` +
      `${surnames[Math.floor(number * 7 + number / 30) % surnames.length] ?? 'Lee'}`
    const id = `p${number}`
    return {
      id: personId(id),
      name,
      agency,
      role,
      duties,
      email: `${name.toLowerCase().replace(' ', '.')}.${id}@example.org`,
      account: {
        tenantId: councilTenant,
        objectId: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
      },
    }
  }
  const some = (count: number, make: () => Person): Person[] => Array.from({ length: count }, make)
  const administrators = some(1 + Math.ceil(families / 40), () =>
    hire('Harrowmere Council', 'Conference administrator', ['administrator']),
  )
  const chairs = some(1 + Math.ceil(families / 20), () =>
    hire('Harrowmere Council', 'Conference chair', ['chair']),
  )
  const auditLead = hire('Harrowmere Council', 'Audit lead', ['audit-lead'])
  const socialWorkers = some(1 + Math.ceil(families / 8), () =>
    hire("Harrowmere Children's Social Care", 'Lead social worker'),
  )
  const agencies = new Map(
    services.map(([agency, role]) => [
      agency,
      some(2 + Math.ceil(families / 15), () => hire(agency, role)),
    ]),
  )
  const everybody = [
    ...administrators,
    ...chairs,
    auditLead,
    ...socialWorkers,
    ...[...agencies.values()].flat(),
  ]
  return {
    members: everybody.map((person) => ({
      person,
      habits: habitsOf(chanceOf(seed, `habits of ${person.id}`), person),
      leaves:
        person.duties.length === 0 && chance.happens(0.12) ? chance.between(3, 30) : undefined,
      renamed: renaming(chanceOf(seed, `name of ${person.id}`), person),
      newAccount: accountAfter(chanceOf(seed, `account of ${person.id}`), person),
    })),
    chairs,
    administrators,
    socialWorkers,
    agencies,
  }
}

function renaming(chance: Chance, { id, name }: Person): Member['renamed'] {
  if (!chance.happens(0.15)) return undefined
  const [forename = ''] = name.split(' ')
  const surname = chance.pick(surnames)
  return {
    month: chance.between(1, 12),
    name: `${forename} ${surname}`,
    email: `${forename}.${surname}.${id}@example.org`.toLowerCase(),
  }
}

function accountAfter(chance: Chance, { account }: Person): Member['newAccount'] {
  if (account === undefined || !chance.happens(0.1)) return undefined
  const objectId = account.objectId.replace(/^0{8}/, 'aaaaaaaa')
  return { month: chance.between(1, 12), account: { ...account, objectId } }
}

/** The council's list of staff in that month of the run: who works there, for import-people. */
export function staffFile({ members }: Council, month: number): string {
  const rows = members
    .filter(({ leaves }) => leaves === undefined || month <= leaves)
    .map(({ person, renamed, newAccount }) => {
      const now = renamed !== undefined && month >= renamed.month ? renamed : person
      const { agency, role, duties } = person
      // Another account is for an administrator to say in chat: a list that says one is refused.
      const account = newAccount === undefined ? person.account : undefined
      return [now.name, now.email ?? '', agency, role, account?.objectId ?? '', duties.join('; ')]
        .map((cell) => `"${cell}"`)
        .join(',')
    })
  return `${['name,email,agency,role,teams_id,duties', ...rows].join('\n')}\n`
}

/** Most people are sensible; some are slow, some sloppy, some do whatever can be done. */
function habitsOf(chance: Chance, { duties }: Person): Habits {
  const kind = chance.weighted(['prompt', 'slow', 'never', 'sloppy', 'curious'] as const, (each) =>
    each === 'prompt' ? 4 : each === 'never' ? (duties.length > 0 ? 0 : 0.7) : 2,
  )
  return {
    slowness: kind === 'prompt' ? 2 : kind === 'slow' ? 60 : kind === 'never' ? 400 : 12,
    answers: kind === 'never' ? 0.1 : kind === 'slow' ? 0.7 : 0.92,
    types: chance.next() * 0.5,
    tapsTwice: kind === 'sloppy' ? 0.25 : 0.03,
    tapsOldCards: kind === 'sloppy' ? 0.2 : 0.02,
    explores: kind === 'curious' ? 0.6 : 0.15,
    changesMind: kind === 'sloppy' ? 0.15 : 0.04,
    handsOver: chance.next() * 0.3,
    edits: kind === 'sloppy' ? 0.12 : 0.03,
    patience: chance.between(1, 4),
  }
}

export const memberNamed = (council: Council, id: PersonId): Member => {
  const found = council.members.find((member) => member.person.id === id)
  if (found === undefined) throw new Error(`Nobody in the council is ${id}`)
  return found
}
