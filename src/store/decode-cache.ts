// A document is decoded when it is read. As long as its etag stays the same it is the same
// document, whoever wrote it, so its value is kept: most of what a tap reads was read a moment
// before. The values are shared, and read-only by their types.
import type { StoredDoc } from '../ports/store.ts'

/** About as many as a council's running cases and its people. */
const maxKept = 2_000

/**
 * Returns a decoder that decodes each document once as long as it stays as it is. Throws whatever
 * `decode` throws, each time.
 */
export function decodeCache<Value>(decode: (doc: StoredDoc) => Value): (doc: StoredDoc) => Value {
  const kept = new Map<string, { readonly etag: string; readonly value: Value }>()
  return (doc) => {
    const key = `${doc.pk}/${doc.id}`
    const known = kept.get(key)
    // Written again, it moves to the end: those that nobody has read for longest are let go first.
    if (known !== undefined) kept.delete(key)
    const value = known?.etag === doc.etag ? known.value : decode(doc)
    kept.set(key, { etag: doc.etag, value })
    const [oldest] = kept.size > maxKept ? kept.keys() : []
    if (oldest !== undefined) kept.delete(oldest)
    return value
  }
}
