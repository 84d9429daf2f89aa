// Cosmos DB when no other try would mend it, when it reads, and through every kind of failure.
import { describe, expect, it } from 'vitest'

import { StoreBusy } from '../../../src/ports/case-store.ts'
import { caseStore } from '../../../src/store/case-store.ts'
import { openCosmos } from '../../../src/store/cosmos/cosmos.ts'
import { faultOf, readFault } from '../../../src/store/cosmos/faults.ts'
import type { Fault } from '../../support/cosmos/faults.ts'
import { oneFamily, setClock } from '../../support/families.ts'
import { some } from '../../support/some.ts'
import {
  account,
  create,
  doc,
  morning,
  must,
  often,
  place,
  store,
  withAnAccount,
} from './faults-ground.ts'

withAnAccount()

const slow = 60_000

describe('what no other try would mend', () => {
  it.each([
    [{ status: 401 }, 'it did not accept this program’s identity'],
    [{ status: 403, substatus: 5300 }, 'Give the identity the role'],
    [{ status: 404, substatus: 1003 }, 'the container is not there'],
    [{ status: 400 }, 'it refused a request'],
    [{ inBatch: 400 }, 'it refused a request'],
  ] satisfies [Fault, string][])(
    'is thrown in words for whoever runs the service: %o',
    async (fault, words) => {
      account.arrange('batch', fault)
      const problem: unknown = await store
        .commit('case-1', [create('a', 'what mum said')])
        .catch((error: unknown) => error)
      if (!(problem instanceof Error)) throw new Error('It was not refused')
      expect(problem).not.toBeInstanceOf(StoreBusy)
      expect(problem.message).toContain(words)
      expect(`${problem.message} ${JSON.stringify(problem)} ${String(problem.cause)}`).not.toMatch(
        /mum|By arrangement/,
      )
    },
  )

  it('is said when the machine has no identity that the account knows', () => {
    const noIdentity = Object.assign(new Error('tried everything'), {
      name: 'AggregateAuthenticationError',
    })
    expect(() => faultOf(new Error('Batch request error', { cause: noIdentity }))).toThrow(
      'this machine has no identity for it. Run it with ' +
        'a managed identity, or sign in with ‘az login’.',
    )
    expect(readFault(noIdentity).message).toContain('no identity')
  })

  it('is handed on as it is when it is a mistake of this program', () => {
    const mistake = new RangeError('a mistake')
    expect(() => faultOf(mistake)).toThrow(mistake)
    expect(readFault(mistake)).toBe(mistake)
  })

  it('is not taken for an empty store when the container has gone', async () => {
    const gone = { status: 404, substatus: 1003 }
    account.arrange('read', gone)
    await expect(store.get('case-1', 'a')).rejects.toThrow('the container is not there')
    account.arrange('query', gone)
    await expect(store.list('case-1')).rejects.toThrow('the container is not there')
  })
})

describe('a read', () => {
  it(
    'that breaks once is asked again by the SDK',
    async () => {
      const patient = await openCosmos(place, () => morning)
      await patient.commit('case-1', [create('a')])
      account.arrange('read', 'broken before', { status: 503 })
      expect((await patient.get('case-1', 'a'))?.body).toBe('a')
      await patient.close()
    },
    slow,
  )

  it(
    'that nobody answers ends in time, with StoreBusy',
    async () => {
      account.arrange('read', ...often('silent before'))
      const from = performance.now()
      await expect(store.get('case-1', 'a')).rejects.toThrow(StoreBusy)
      expect(performance.now() - from).toBeLessThan(5_000)
    },
    slow,
  )
})

describe('through every kind of failure', () => {
  const every: Fault[] = [
    'broken before',
    { status: 503 },
    'broken after',
    { status: 429, retryAfterMs: 1 },
    { doneThenStatus: 503 },
    { inBatch: 449 },
    'half an answer',
    { inBatch: 429, retryAfterMs: 1 },
    { doneThenStatus: 408 },
    { status: 449 },
    'silent after',
    { status: 408 },
  ]

  it(
    'three writers who follow the port’s rules write each of 60 entries exactly once',
    async () => {
      await store.commit('case-1', [create('counter', 0)])
      account.arrange(
        'batch',
        ...Array.from({ length: 48 }, (_each, n) => every[n % every.length] ?? 'none'),
      )
      const write = async (entry: string) => {
        for (;;) {
          // Reading before every try: after 'unknown' the entry may be there.
          if ((await store.get('case-1', entry)) !== undefined) return
          const counter = await must('counter')
          const { outcome } = await store.commit('case-1', [
            create(entry),
            { op: 'replace', doc: doc('counter', Number(counter.body) + 1), etag: counter.etag },
          ])
          if (outcome === 'ok') return
        }
      }
      await Promise.all(
        ['x', 'y', 'z'].map(async (writer) => {
          for (let n = 0; n < 20; n += 1) await write(`entry-${writer}-${n}`)
        }),
      )
      expect((await must('counter')).body).toBe(60)
      expect(await store.list('case-1')).toHaveLength(61)
    },
    slow,
  )

  it(
    'a case keeps every answer once, in one unbroken chain',
    async () => {
      const clock = setClock(morning)
      const cases = caseStore({
        store,
        clock,
        committed: () => undefined,
        pause: () => Promise.resolve(),
      })
      const family = oneFamily()
      const [conference] = family.conferences
      if (conference === undefined) throw new Error('No conference')
      account.arrange('batch', ...every, ...every)
      for (let n = 0; n < 20; n += 1) {
        await cases.change(family.id, () => ({
          change: 'commit',
          family,
          answer: n,
          audit: [
            { event: 'conference.updated', meeting: conference.id, by: 'import', at: morning },
          ],
        }))
      }
      const audit = await cases.audit(family.id)
      expect(audit.map(({ number }) => number)).toEqual(
        Array.from({ length: 20 }, (_each, n) => n + 1),
      )
      for (const [at, entry] of some(audit.entries()))
        expect(entry.previous).toBe(audit[at - 1]?.hash ?? '')
    },
    slow,
  )
})
