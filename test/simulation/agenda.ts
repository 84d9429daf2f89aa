// What is to happen, in order of time; what falls on one moment happens in the order in which it was planned.
import type { Instant } from '../../src/domain/ids.ts'

export interface Agenda<Entry> {
  add(at: Instant, entry: Entry): void
  /** The moment of the next one. */
  readonly next: Instant | undefined
  take(): { readonly at: Instant; readonly entry: Entry } | undefined
}

type Planned<Entry> = { readonly at: Instant; readonly number: number; readonly entry: Entry }

export function openAgenda<Entry>(): Agenda<Entry> {
  const heap: Planned<Entry>[] = []
  let number = 0
  const isSooner = (one: Planned<Entry> | undefined, other: Planned<Entry> | undefined): boolean =>
    one !== undefined &&
    (other === undefined || one.at < other.at || (one.at === other.at && one.number < other.number))
  const swap = (one: number, other: number) => {
    const [first, second] = [heap[one], heap[other]]
    if (first === undefined || second === undefined) return
    heap[one] = second
    heap[other] = first
  }
  const rise = (from: number) => {
    for (let at = from; at > 0;) {
      const parent = (at - 1) >> 1
      if (!isSooner(heap[at], heap[parent])) return
      swap(at, parent)
      at = parent
    }
  }
  const sink = () => {
    for (let at = 0; ;) {
      const left = 2 * at + 1
      const sooner = isSooner(heap[left + 1], heap[left]) ? left + 1 : left
      if (!isSooner(heap[sooner], heap[at])) return
      swap(at, sooner)
      at = sooner
    }
  }
  return {
    add(at, entry) {
      heap.push({ at, number: number++, entry })
      rise(heap.length - 1)
    },
    get next() {
      return heap[0]?.at
    },
    take() {
      const first = heap[0]
      const last = heap.pop()
      if (first === undefined || last === undefined) return undefined
      if (heap.length > 0) {
        heap[0] = last
        sink()
      }
      return { at: first.at, entry: first.entry }
    },
  }
}
