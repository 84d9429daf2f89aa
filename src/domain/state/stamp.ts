// Who did something, and when.
import type { Instant, PersonId } from '../ids.ts'

export type Stamp = { readonly by: PersonId; readonly at: Instant }
