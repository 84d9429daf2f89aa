// What is left of a case after it was deleted, looked at in the raw store: the bytes of the SQLite
// file and of what lies beside it, and the items of Cosmos DB, emulated.
import { readdirSync, readFileSync } from 'node:fs'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { instant, messageId, paperId, personId } from '../../src/domain/ids.ts'
import type { AuditEntry } from '../../src/domain/state/audit-entry.ts'
import type { Case } from '../../src/domain/state/case.ts'
import type { Paper } from '../../src/domain/state/paper.ts'
import type { CaseStore } from '../../src/ports/case-store.ts'
import { verifyTrails } from '../../src/store/audit/check.ts'
import { caseStore } from '../../src/store/case-store.ts'
import { openStore } from '../../src/store/open-store.ts'
import { canaries, canary, closedCase } from '../support/closed-case.ts'
import { type EmulatedAccount, openAccount } from '../support/cosmos/emulated-account.ts'
import { setClock } from '../support/families.ts'
import { ownFolder } from '../support/folders.ts'
import { some } from '../support/some.ts'
import { nothing, PowerCut, type UnluckyStore, unluckyStore } from '../support/unlucky-store.ts'

const clock = setClock('2027-03-10T10:00:00.000Z')
const folder = ownFolder()
afterAll(() => folder.remove())
let account: EmulatedAccount
beforeAll(async () => void (account = await openAccount({ now: () => Date.parse(clock.now()) })))
afterAll(() => account.close())

type Place = {
  readonly name: string
  readonly open: () => Promise<UnluckyStore>
  /** Everything that lies there, whoever may read it. */ readonly raw: () => string
}
let made = 0
function place(engine: string): Place {
  made += 1
  if (engine === 'Cosmos DB, emulated') {
    const cosmos = account.container()
    return {
      name: engine,
      open: async () =>
        unluckyStore(await openStore({ databaseFile: ':memory:', cosmos }, () => clock.now())),
      raw: () => JSON.stringify(account.held(cosmos)),
    }
  }
  const file = `store-${made}.sqlite`
  const whole = folder.file(file)
  return {
    name: engine,
    open: async () => unluckyStore(await openStore({ databaseFile: whole }, () => clock.now())),
    raw: () =>
      readdirSync(folder.file(''))
        .filter((one) => one.startsWith(file))
        .map((one) => readFileSync(folder.file(one)).toString('latin1'))
        .join(''),
  }
}

const paper = (family: Case, number: number): Paper => ({
  kind: 'feedback',
  id: paperId(`feedback:${number}`),
  meeting: family.conferences[0]?.id ?? expect.fail('no conference'),
  from: { who: 'parent', label: canary('parent-label') },
  by: personId('admin'),
  at: clock.now(),
  answers: [],
  words: `${canary('paper')} ${'how it was '.repeat(900)}`,
})
const entry = (family: Case, event: 'conference.brought-in' | 'case.erased'): AuditEntry => ({
  event,
  meeting: family.conferences[0]?.id ?? expect.fail('no conference'),
  by: 'service',
  at: clock.now(),
})

/**
 * A closed case with more papers and messages than one batch takes away, a file that waits, and
 * earlier versions of everything.
 */
async function fill(store: UnluckyStore, family: Case): Promise<CaseStore> {
  const cases = caseStore({ store, clock, committed: () => undefined, pause: nothing })
  for (let at = 0; at < 3; at += 1) {
    await cases.change(
      family.id,
      (before): ReturnType<Parameters<typeof cases.change<undefined>>[1]> => ({
        change: 'commit',
        family: {
          ...family,
          children: family.children.map((child) => ({ ...child, label: `${child.label} ${at}` })),
        },
        audit: [entry(before ?? family, 'conference.brought-in')],
        answer: undefined,
        papers: Array.from({ length: 25 }, (_each, n) => paper(family, at * 25 + n)),
        notices: Array.from({ length: 20 }, (_each, n) => ({
          id: messageId(`notice:${at}:${n}`),
          caseId: family.id,
          meeting: paper(family, 0).meeting,
          kind: 'moved',
          step: 'moved',
          tell: 'owner',
          to: personId('school'),
          about: [],
          at: clock.now(),
        })),
      }),
    )
  }
  await store.commit('files', [
    {
      op: 'create',
      doc: { pk: 'files', id: 'one', type: 'file', ttl: 86_400, body: { text: canary('file') } },
    },
  ])
  await store.commit('room-files', [
    {
      op: 'create',
      doc: {
        pk: 'room-files',
        id: 'one',
        type: 'room-file',
        ttl: 86_400,
        body: { text: canary('file') },
      },
    },
  ])
  return cases
}
const erase = (cases: CaseStore, family: Case) =>
  cases.erase(family.id, (standing) => entry(standing, 'case.erased'))
const left = async (store: UnluckyStore, family: Case) =>
  (await store.list(family.id, { limit: 1000 })).map(({ id, type }) => `${id} ${type}`)

describe.each(['a SQLite file', 'Cosmos DB, emulated'])(
  'a case that was deleted, on %s',
  (engine) => {
    it('leaves its audit trail and nothing that anybody typed: no name, no word, in no byte of the store', async () => {
      const { open, raw } = place(engine)
      const store = await open()
      const family = closedCase()
      const cases = await fill(store, family)
      for (const word of some(canaries(family))) expect(raw(), word).toContain(word)
      expect(raw()).toContain(canary('paper'))
      expect(await erase(cases, family)).toBe(true)
      // The store is still open: nothing waits for its end.
      const after = raw()
      for (const word of [
        ...canaries(family),
        canary('paper'),
        canary('parent-label'),
        canary('file'),
        'reference:4471',
      ])
        expect(after.includes(word), word).toBe(false)
      expect(await left(store, family)).toEqual([
        'audit:000000001 audit',
        'audit:000000002 audit',
        'audit:000000003 audit',
        'audit:000000004 audit',
        'case erased',
      ])
      expect(await store.list('files')).toEqual([])
      expect(await cases.load(family.id)).toBeUndefined()
      expect(await cases.of('administrators')).toEqual([])
      expect(await cases.of(personId('school'))).toEqual([])
      expect(await store.forPerson('school')).toEqual([])
      expect(await verifyTrails(store)).toMatchObject({ cases: 1, entries: 4, damages: [] })
      await store.close()
      for (const word of [...canaries(family), canary('paper')])
        expect(raw().includes(word), word).toBe(false)
    })

    it('is deleted to the end after a power cut between any two steps, whichever process goes on', async () => {
      const steps = async () => {
        const { open } = place(engine)
        const store = await open()
        const family = closedCase()
        const cases = await fill(store, family)
        const before = store.asked.length
        await erase(cases, family)
        await store.close()
        return store.asked.length - before
      }
      const many = await steps()
      expect(many).toBeGreaterThan(4)
      for (let at = 0; at < many; at += 1)
        for (const luck of ['the power fails before', 'the power fails after'] as const) {
          const { open, raw } = place(engine)
          const store = await open()
          const family = closedCase()
          const cases = await fill(store, family)
          store.arrange(...Array.from({ length: at }, () => 'good' as const), luck)
          await expect(erase(cases, family), `step ${at}`).rejects.toThrow(PowerCut)
          await store.close()

          const next = await open()
          const again = caseStore({
            store: next,
            clock,
            committed: () => undefined,
            pause: nothing,
          })
          // Before its first step nothing has happened, and it is decided anew; after that it goes on by itself.
          if ((await again.load(family.id)) !== undefined) await erase(again, family)
          else await again.finishErasing(family.id)
          expect(await left(next, family), `step ${at}, ${luck}`).toEqual([
            'audit:000000001 audit',
            'audit:000000002 audit',
            'audit:000000003 audit',
            'audit:000000004 audit',
            'case erased',
          ])
          for (const word of [...canaries(family), canary('paper'), canary('file')])
            expect(raw().includes(word), word).toBe(false)
          expect((await verifyTrails(next)).damages).toEqual([])
          await next.close()
        }
    })

    it('is deleted once however often it is asked for, and the family may come back with its trail going on', async () => {
      const store = await place(engine).open()
      const family = closedCase()
      const cases = await fill(store, family)
      const other = caseStore({ store, clock, committed: () => undefined, pause: nothing })
      await Promise.all([erase(cases, family), erase(other, family), erase(cases, family)])
      await cases.finishErasing(family.id)
      expect(
        (await cases.audit(family.id)).filter(
          (chainedEntry) => chainedEntry.event === 'case.erased',
        ),
      ).toHaveLength(1)
      await cases.change(family.id, (before) => {
        expect(before).toBeUndefined()
        return {
          change: 'commit',
          family,
          audit: [entry(family, 'conference.brought-in')],
          answer: undefined,
        }
      })
      await cases.finishErasing(family.id)
      expect(await cases.load(family.id)).toEqual(family)
      expect(await verifyTrails(store)).toMatchObject({ cases: 1, entries: 5, damages: [] })
      await store.close()
    })

    it('stays when somebody changed it meanwhile and the reason to delete it is gone', async () => {
      const store = await place(engine).open()
      const family = closedCase()
      const cases = await fill(store, family)
      store.arrange({
        conflict: async () =>
          void (await caseStore({ store, clock, committed: () => undefined }).change(
            family.id,
            (before) => ({
              change: 'commit',
              family: { ...(before ?? family), parents: [] },
              audit: [],
              answer: undefined,
            }),
          )),
      })
      expect(
        await cases.erase(family.id, (standing) =>
          standing.parents?.length === 0 ? undefined : entry(standing, 'case.erased'),
        ),
      ).toBe(false)
      expect(await cases.load(family.id)).toBeDefined()
      expect(instant(clock.now())).toBe(clock.now())
      await store.close()
    })
  },
)
