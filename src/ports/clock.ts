import type { Instant } from '../domain/ids.ts'

/**
 * The only way to learn the time outside the composition root. The practice room moves it; tests
 * set it.
 */
export interface Clock {
  now(): Instant
}
