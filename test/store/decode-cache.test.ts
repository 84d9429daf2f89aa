import { describe, expect, it } from 'vitest'

import type { StoredDoc } from '../../src/ports/store.ts'
import { decodeCache } from '../../src/store/decode-cache.ts'

const doc = (id: string, etag: string, body: unknown = {}): StoredDoc => ({
  pk: 'case-1',
  id,
  type: 'note',
  etag,
  body,
})

describe('a document that is read again', () => {
  const opened = () => {
    const seen: string[] = []
    return {
      seen,
      decode: decodeCache(({ id, etag }) => {
        seen.push(`${id} ${etag}`)
        return { id, etag }
      }),
    }
  }

  it('is decoded once as long as nobody wrote it, and again after that', () => {
    const { seen, decode } = opened()
    const first = decode(doc('case', 'a'))
    expect(decode(doc('case', 'a'))).toBe(first)
    expect(decode(doc('case', 'b'))).toEqual({ id: 'case', etag: 'b' })
    expect(decode(doc('other', 'a'))).toEqual({ id: 'other', etag: 'a' })
    expect(seen).toEqual(['case a', 'case b', 'other a'])
  })

  it('leaves room for others: what nobody has read for longest is let go, and what is read stays', () => {
    const { seen, decode } = opened()
    decode(doc('old', 'a'))
    decode(doc('kept', 'a'))
    for (let at = 0; at < 2_000; at += 1) {
      decode(doc(`case-${at}`, 'a'))
      decode(doc('kept', 'a'))
    }
    decode(doc('old', 'a'))
    expect(seen.filter((one) => one === 'old a')).toHaveLength(2)
    expect(seen.filter((one) => one === 'kept a')).toHaveLength(1)
  })

  it('that cannot be decoded fails each time', () => {
    const decode = decodeCache(() => {
      throw new Error('It does not fit')
    })
    for (const _again of [1, 2]) expect(() => decode(doc('case', 'a'))).toThrow('It does not fit')
  })
})
