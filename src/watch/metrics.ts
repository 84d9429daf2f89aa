// What is counted, in the words of Prometheus. Labels are fixed words: never an id of a person, a
// family or a message.
import { createHash, timingSafeEqual } from 'node:crypto'

import { Counter, Gauge, Histogram, Registry } from 'prom-client'

import type { Measures } from '../ports/measures.ts'
import type { Store } from '../ports/store.ts'

export type Scraped = {
  readonly status: number
  readonly contentType: string
  readonly body: string
}

export interface Metrics {
  readonly measures: Measures
  /**
   * Answers whoever brings the token; everybody where there is none, which is the practice room on
   * its own machine.
   */
  scrape(authorization: string): Promise<Scraped>
}

const seconds = (milliseconds: number) => milliseconds / 1_000

export function openMetrics(token?: string): Metrics {
  const registry = new Registry()
  const measures = measuresOn({ ...messageSeries(registry), ...serviceSeries(registry) })
  const memory = new Gauge({
    name: 'process_resident_memory_bytes',
    help: 'Resident memory',
    registers: [registry],
  })

  return {
    measures,
    async scrape(authorization) {
      // The same answer as for an address that is not there: a stranger learns nothing.
      if (token !== undefined && !isSame(authorization, `Bearer ${token}`))
        return {
          status: 404,
          contentType: 'application/json',
          body: JSON.stringify({ error: 'There is nothing here.' }),
        }
      memory.set(process.memoryUsage.rss())
      return { status: 200, contentType: registry.contentType, body: await registry.metrics() }
    },
  }
}

/**
 * What is counted of messages on their way; each series is known to the registry in which it is
 * scraped.
 */
function messageSeries(registry: Registry) {
  const registers = [registry]
  return {
    attempts: new Counter({
      name: 'roundtable_attempts_total',
      help: 'Attempts to send a message, change a card or write an e-mail, by how they ended',
      labelNames: ['what', 'outcome'],
      registers,
    }),
    retries: new Counter({
      name: 'roundtable_retries_total',
      help: 'Attempts after which the same is tried again',
      labelNames: ['what'],
      registers,
    }),
    ended: new Counter({
      name: 'roundtable_messages_ended_total',
      help: 'Messages by their final state',
      labelNames: ['state'],
      registers,
    }),
    waits: new Histogram({
      name: 'roundtable_rate_limit_wait_seconds',
      help: 'How long a message waited for its place under the limits',
      buckets: [0.05, 0.25, 1, 3, 10],
      registers,
    }),
    lag: new Gauge({
      name: 'roundtable_due_lag_seconds',
      help: 'How long the oldest thing that is due has been due',
      registers,
    }),
    failing: new Gauge({
      name: 'roundtable_families_failing',
      help: 'Families whose reminders could not be worked out at the last look',
      registers,
    }),
    succession: new Gauge({
      name: 'roundtable_family_failures_in_succession',
      help: 'The most failed looks in succession at any one family',
      registers,
    }),
  }
}

/** What is counted of the service itself. */
function serviceSeries(registry: Registry) {
  const registers = [registry]
  return {
    turns: new Histogram({
      name: 'roundtable_turn_seconds',
      help: 'From the arrival of a tap or a message to its answer',
      labelNames: ['kind'],
      buckets: [0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
      registers,
    }),
    commits: new Counter({
      name: 'roundtable_store_commits_total',
      help: 'Commits to the store by how they ended; a conflict is decided again',
      labelNames: ['outcome'],
      registers,
    }),
    corrections: new Counter({
      name: 'roundtable_readings_corrected_total',
      help: 'Messages whose writer pressed another reading than the first',
      registers,
    }),
    drops: new Counter({
      name: 'roundtable_connections_dropped_total',
      help: 'Connections dropped, because too many were open',
      registers,
    }),
  }
}

type Series = ReturnType<typeof messageSeries> & ReturnType<typeof serviceSeries>

/** How each thing that the service reports is series. */
function measuresOn(series: Series): Measures {
  return {
    attempted: (what, outcome) => {
      series.attempts.inc({ what, outcome })
      if (outcome === 'try-again' || outcome === 'unknown') series.retries.inc({ what })
    },
    ended: (state) => series.ended.inc({ state }),
    waited: (milliseconds) => series.waits.observe(seconds(milliseconds)),
    lag: (milliseconds) => series.lag.set(seconds(milliseconds)),
    failing: ({ families, inSuccession }) => {
      series.failing.set(families)
      series.succession.set(inSuccession)
    },
    turned: (kind, milliseconds) => series.turns.observe({ kind }, seconds(milliseconds)),
    corrected: () => series.corrections.inc(),
    dropped: () => series.drops.inc(),
    committed: (outcome) => series.commits.inc({ outcome }),
  }
}

/** Takes as long for a near miss as for anything else. */
const isSame = (given: string, wanted: string): boolean =>
  timingSafeEqual(digest(given), digest(wanted))
const digest = (text: string) => createHash('sha256').update(text).digest()

/** The same store, with each commit series. */
export const measuredStore = (store: Store, measures: Measures): Store => ({
  get: (pk, id) => store.get(pk, id),
  list: (pk, query) => store.list(pk, query),
  forPerson: (person, query) => store.forPerson(person, query),
  due: (now, limit, type) => store.due(now, limit, type),
  claim: (doc, until) => store.claim(doc, until),
  scrub: () => store.scrub(),
  close: () => store.close(),
  async commit(pk, ops) {
    const committed = await store.commit(pk, ops)
    measures.committed(committed.outcome)
    return committed
  },
})
