// An attacker who can write to the store, and what a check of the trails then says. The same on a
// file and on Cosmos DB, emulated.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { caseId } from '../../../src/domain/ids.ts'
import type { AuditEntry } from '../../../src/domain/state/audit-entry.ts'
import type { CaseStore } from '../../../src/ports/case-store.ts'
import type { Store, StoredDoc } from '../../../src/ports/store.ts'
import { chain, hashOf, startOfTrail } from '../../../src/store/audit/chain.ts'
import { verifyTrails } from '../../../src/store/audit/check.ts'
import { caseStore } from '../../../src/store/case-store.ts'
import { openStore } from '../../../src/store/open-store.ts'
import { type EmulatedAccount, openAccount } from '../../support/cosmos/emulated-account.ts'
import { oneFamily, setClock } from '../../support/families.ts'

const clock = setClock('2026-11-23T10:00:00.000Z')
const [alder, birch] = [oneFamily(), oneFamily({ id: 'f-birch', number: '4472' })]
let account: EmulatedAccount
beforeAll(async () => void (account = await openAccount()))
afterAll(() => account.close())

const bodyOf = ({ body }: Pick<StoredDoc, 'body'>): Record<string, unknown> =>
  z.record(z.string(), z.unknown()).parse(body)
const key = (number: number) => `audit:${String(number).padStart(9, '0')}`

describe.each(['a SQLite file', 'Cosmos DB, emulated'])(
  'the check of the audit trails, on %s',
  (engine) => {
    let store: Store
    let cases: CaseStore
    const read = async (number: number, id = 'f-alder'): Promise<StoredDoc> => {
      const doc = await store.get(id, key(number))
      if (doc === undefined) throw new Error(`There is no entry ${number}`)
      return doc
    }
    const write = async ({ etag, ...doc }: StoredDoc, changes: Record<string, unknown>) =>
      expect(
        await store.commit(doc.pk, [
          { op: 'replace', doc: { ...doc, body: { ...bodyOf(doc), ...changes } }, etag },
        ]),
      ).toEqual({ outcome: 'ok' })
    const verify = async (against: Parameters<typeof verifyTrails>[1] = {}) =>
      verifyTrails(store, against)
    const damages = async () => (await verify()).damages

    beforeEach(async () => {
      store = await openStore(
        {
          databaseFile: ':memory:',
          ...(engine === 'a SQLite file' ? {} : { cosmos: account.container() }),
        },
        () => clock.now(),
      )
      cases = caseStore({ store, clock, committed: () => undefined })
      for (const family of [alder, birch]) {
        const entry: AuditEntry = {
          event: 'conference.brought-in',
          meeting: family.conferences[0]?.id ?? expect.fail('no conference'),
          by: 'import',
          at: clock.now(),
        }
        for (let times = 1; times <= 5; times += 1)
          await cases.change(family.id, () => ({
            change: 'commit',
            family,
            audit: [entry],
            answer: undefined,
          }))
      }
      return async () => store.close()
    })

    it('finds every trail whole, and says how many there are', async () => {
      expect(await verify()).toMatchObject({ cases: 2, entries: 10, damages: [] })
      expect(await verify({ only: alder.id })).toMatchObject({ cases: 1, entries: 5, damages: [] })
    })

    it('names the entry that was changed', async () => {
      await write(await read(3), { by: 'somebody-else' })
      expect(await damages()).toEqual([{ caseId: 'f-alder', number: 3, what: 'changed' }])
    })

    it('names it too when whoever changed it worked its hash out anew', async () => {
      const doc = await read(3)
      const changed = { ...bodyOf(doc), by: 'somebody-else' }
      await write(doc, { ...changed, hash: hashOf(changed) })
      expect(await damages()).toEqual([{ caseId: 'f-alder', number: 3, what: 'changed' }])
    })

    it('names the last entry, changed with its hash', async () => {
      const doc = await read(5)
      const changed = { ...bodyOf(doc), by: 'somebody-else' }
      await write(doc, { ...changed, hash: hashOf(changed) })
      expect(await damages()).toEqual([{ caseId: 'f-alder', number: 5, what: 'changed' }])
    })

    it('names the entry that was deleted, and the first of those that were cut off', async () => {
      const doc = await read(2)
      await store.commit('f-alder', [{ op: 'delete', id: doc.id, etag: doc.etag }])
      const last = await read(5, 'f-birch')
      const before = await read(4, 'f-birch')
      await store.commit('f-birch', [
        { op: 'delete', id: last.id, etag: last.etag },
        { op: 'delete', id: before.id, etag: before.etag },
      ])
      expect(await damages()).toEqual(
        expect.arrayContaining([
          { caseId: 'f-alder', number: 2, what: 'missing' },
          { caseId: 'f-birch', number: 4, what: 'cut-off' },
        ]),
      )
    })

    it('names the first of two that changed places, and one that was brought from another family', async () => {
      const [two, three] = [await read(2), await read(3)]
      await write(two, bodyOf(three))
      await write(three, bodyOf(two))
      await write(await read(4, 'f-birch'), bodyOf(await read(4)))
      expect(await damages()).toEqual(
        expect.arrayContaining([
          { caseId: 'f-alder', number: 2, what: 'out-of-place' },
          { caseId: 'f-birch', number: 4, what: 'out-of-place' },
        ]),
      )
    })

    it('names an entry that was added behind the end', async () => {
      const { etag: _, ...doc } = await read(5)
      await store.commit('f-alder', [{ op: 'create', doc: { ...doc, id: key(6) } }])
      expect(await damages()).toEqual([{ caseId: 'f-alder', number: 6, what: 'added' }])
    })

    it('cannot tell a trail that was rewritten as a whole from a true one, but by its head of another day', async () => {
      const { heads } = await verify()
      const entries: AuditEntry[] = [1, 2, 3, 4, 5].map(() => ({
        event: 'case.erased',
        meeting: alder.conferences[0]?.id ?? expect.fail('no conference'),
        by: 'service',
        at: clock.now(),
      }))
      const forged = chain(startOfTrail, caseId('f-alder'), entries)
      for (const entry of forged.entries) {
        const { etag, ...doc } = await read(entry.number)
        await store.commit('f-alder', [{ op: 'replace', doc: { ...doc, body: entry }, etag }])
      }
      const kept = await store.get('f-alder', 'case')
      if (kept === undefined) throw new Error('The case is gone')
      await write(kept, { trail: forged.trail })
      expect(await damages()).toEqual([])
      expect((await verify({ against: heads })).damages).toEqual([
        { caseId: 'f-alder', number: 5, what: 'rewritten' },
      ])
    })

    it('knows from the heads of another day which family is gone, or was put back as it stood before; what was added since is no damage', async () => {
      const { heads } = await verify()
      await cases.change(alder.id, (family) => ({
        change: 'commit',
        family: family ?? alder,
        audit: [
          {
            event: 'read',
            meeting: alder.conferences[0]?.id ?? expect.fail('no conference'),
            what: 'report',
            by: 'terminal',
            at: clock.now(),
          },
        ],
        answer: undefined,
      }))
      expect((await verify({ against: heads })).damages).toEqual([])
      const later = (await verify()).heads
      const [six, kept] = [await read(6), await store.get('f-alder', 'case')]
      if (kept === undefined) throw new Error('The case is gone')
      await store.commit('f-alder', [{ op: 'delete', id: six.id, etag: six.etag }])
      await write(kept, {
        trail: { length: 5, hash: heads.find((head) => head.caseId === 'f-alder')?.hash },
      })
      expect(await damages()).toEqual([])
      expect((await verify({ against: later })).damages).toEqual([
        { caseId: 'f-alder', number: 6, what: 'cut-off' },
      ])
      const doc = await store.get('f-birch', 'case')
      await store.commit('f-birch', [{ op: 'delete', id: 'case', etag: doc?.etag ?? '' }])
      expect((await verify({ against: heads })).damages).toEqual([
        { caseId: 'f-birch', number: 1, what: 'gone' },
      ])
    })

    it('a read leaves its entry and nothing else: the family is as it was, and its reminders are not worked out anew', async () => {
      const wake = await store.get('f-alder', 'wake')
      await cases.change(alder.id, (family) => ({
        change: 'commit',
        family: family ?? alder,
        audit: [
          {
            event: 'read',
            meeting: alder.conferences[0]?.id ?? expect.fail('no conference'),
            what: 'report',
            by: 'terminal',
            at: clock.now(),
          },
        ],
        answer: undefined,
      }))
      expect((await store.get('f-alder', 'wake'))?.etag).toBe(wake?.etag)
      expect(await cases.load(alder.id)).toEqual(alder)
      expect((await cases.audit(alder.id)).at(-1)).toMatchObject({
        number: 6,
        event: 'read',
        what: 'report',
        by: 'terminal',
      })
      expect(await damages()).toEqual([])
    })
  },
)
