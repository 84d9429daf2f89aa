// What a failed request to Cosmos DB means: was nothing written, may it have been, or is something
// set up wrongly.
import { StoreBusy } from '../../ports/case-store.ts'

export type Fault =
  /** Nothing was written; the SDK has waited and tried again for as long as it may. */
  | { readonly fault: 'throttled'; readonly retryAfterMs: number }
  /** A timeout, a lost connection or a server in trouble: a write may have happened. */
  | { readonly fault: 'doubtful' }
  /** A condition was not met: nothing was written by this request. */
  | { readonly fault: 'refused' }

const usualRetryMs = 500
/**
 * 449 asks for another try; 410 is a partition on the move; the others are timeouts and servers in
 * trouble.
 */
const troubled = new Set([408, 410, 449, 500, 502, 503, 504])
/**
 * Of the SDK and its HTTP client, in the order: no answer, too late, given up by us, half an
 * answer.
 */
const brokenOff = new Set(['RestError', 'TimeoutError', 'AbortError', 'SyntaxError'])
const ownerMissing = 1003

type Facts = {
  readonly code: unknown
  readonly substatus: unknown
  readonly retryAfterInMs: unknown
  readonly activityId: unknown
  readonly name: string
}

/** The error itself, or the one that a batch wraps in an error without a code. */
function factsOf(error: unknown): Facts | undefined {
  if (!(error instanceof Error)) return undefined
  if (error.cause instanceof Error && !('code' in error)) return factsOf(error.cause)
  return {
    name: error.name,
    code: 'code' in error ? error.code : undefined,
    substatus: 'substatus' in error ? error.substatus : undefined,
    retryAfterInMs: 'retryAfterInMs' in error ? error.retryAfterInMs : undefined,
    activityId: 'activityId' in error ? error.activityId : undefined,
  }
}

/**
 * Takes what the SDK threw. Throws, in words for whoever runs the service, what no other try would
 * mend.
 */
export function faultOf(error: unknown): Fault {
  const facts = factsOf(error)
  if (facts === undefined) throw error
  const { code, substatus, retryAfterInMs, name } = facts
  if (code === 429)
    return {
      fault: 'throttled',
      retryAfterMs:
        typeof retryAfterInMs === 'number' && retryAfterInMs > 0 ? retryAfterInMs : usualRetryMs,
    }
  if (code === 409 || code === 412 || (code === 404 && substatus !== ownerMissing))
    return { fault: 'refused' }
  if (typeof code === 'number' ? troubled.has(code) : brokenOff.has(name))
    return { fault: 'doubtful' }
  throw spoken(error, facts)
}

/**
 * What to throw when a read failed: StoreBusy for what passes, else an Error in words for whoever
 * runs the service.
 */
export function readFault(error: unknown): Error {
  try {
    return faultOf(error).fault === 'refused' ? spoken(error, factsOf(error)) : new StoreBusy()
  } catch (said) {
    return said instanceof Error ? said : new Error('Cosmos DB could not be read')
  }
}

const advice: ReadonlyMap<unknown, string> = new Map([
  [
    401,
    'it did not accept this program’s identity. With ' +
      'a key: look whether COSMOS_KEY is the emulator’s.',
  ],
  [
    403,
    'this program’s identity may not do this, or the account’s firewall keeps it out. Give the ' +
      'identity the role ‘Cosmos DB Built-in Data Contributor’ on the database, and let the ' +
      'service’s network in.',
  ],
  [
    404,
    'the database or the container is not there. Create them with the infrastructure files, ' +
      'and look at COSMOS_DATABASE and COSMOS_CONTAINER.',
  ],
])

/** Without Cosmos DB's own words and without a cause: either could quote what was written. */
function spoken(error: unknown, facts: Facts | undefined): Error {
  if (
    facts === undefined ||
    (typeof facts.code !== 'number' && !/credential|authentication/i.test(facts.name))
  )
    return error instanceof Error ? error : new Error('Cosmos DB could not be used')
  if (typeof facts.code !== 'number')
    return new Error(
      'Cosmos DB cannot be used: this machine has no identity for it. Run it with a managed ' +
        'identity, or sign in with ‘az login’.',
    )
  const activity = typeof facts.activityId === 'string' ? `, activity ${facts.activityId}` : ''
  return new Error(
    `Cosmos DB cannot be used: ${advice.get(facts.code) ?? 'it refused a request.'} ` +
      '(status ' +
      `${facts.code}${typeof facts.substatus === 'number' ? `/${facts.substatus}` : ''}${activity})`,
  )
}
