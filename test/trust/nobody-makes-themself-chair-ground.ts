// The council in which nobody makes themself chair, and how it is pressed.
import { afterEach, beforeEach, expect } from 'vitest'

import { importCsv } from '../../src/features/inviting/import-conferences/flow.ts'
import { familyId } from '../../src/features/inviting/import-conferences/identifiers.ts'
import { person } from '../support/families.ts'
import { openStaffed, type Staffed } from '../support/staffed.ts'

export let council: Staffed

/** Before and after each test of the files that share this. */
export function withACouncil(): void {
  beforeEach(async () => {
    council = await openStaffed([
      person('admin', { duties: ['administrator'] }),
      person('other-admin', { duties: ['administrator', 'chair'] }),
      person('tom', { name: 'Tom Ellery', duties: ['chair'] }),
      person('margaret', { name: 'Margaret Osei', duties: ['chair'] }),
      person('social-worker', { role: 'Social worker' }),
      person('shazia', { name: 'Shazia Malik', role: 'Social worker' }),
      person('school'),
    ])
    expect(await bringIn()).toMatchObject({ ok: true })
  })
  afterEach(() => council.close())
}

const heading =
  'family,conference,kind,practice,date,time,place,chair_email,social_worker_email,administrator_email,children,name,email,agency,role'
const file = ({ chair = 'tom', lead = 'social-worker', number = '4471', admin = 'admin' } = {}) =>
  `${heading}\nHC-1,${number},initial,statutory,2026-12-10,10:00,Room ` +
  `1,${chair}@example.org,${lead}@example.org,${admin}@example.org,Child ` +
  'A:7,school,school@example.org,Agency of school,Health visitor'
export const bringIn = (named: Parameters<typeof file>[0] = {}) =>
  importCsv(council.deps, file(named), 'import')
export const caseId = familyId('HC-1')
export const conference = async () => {
  const found = (await council.deps.cases.load(caseId))?.conferences[0]
  if (found === undefined) throw new Error('The conference is gone')
  return found
}
export const runs = async () => {
  const { chair, leadSocialWorker } = await conference()
  return [chair, leadSocialWorker]
}
export const ids = async () => ({ caseId, meetingId: (await conference()).id })
export const press = async (
  who: string,
  verb: string,
  data: Readonly<Record<string, unknown>> = {},
) => council.press(who, verb, { ...(await ids()), ...data })
export const trail = async () =>
  (await council.deps.cases.audit(caseId)).filter(({ event }) => event.endsWith('.changed'))
export const told = async () =>
  (await council.deps.cases.load(caseId)) === undefined
    ? []
    : (await council.outbox.messages(caseId))
        .filter(({ notice }) => notice.kind === 'office-changed')
        .map(({ notice }) => `${notice.step} ${notice.tell} ${notice.to}`)
        .sort()
