// Whether a request carries a token that the Bot Framework service signed for this bot and this
// serviceUrl. The SDK looks as well, but it would also take an emulator's or another bot's token,
// answers a forged signature with a fault of ours, and writes to the console. So this comes first,
// and only what passes here reaches the SDK.
import {
  createRemoteJWKSet,
  decodeProtectedHeader,
  errors,
  type JWTPayload,
  jwtVerify,
  type JWTVerifyGetKey,
  type ProtectedHeaderParameters,
} from 'jose'
import { z } from 'zod'

import { ttlCache } from './ttl-cache.ts'

/**
 * Where the service publishes its keys. Another place is a test's own: no variable of the
 * configuration leads here.
 */
const teamsOpenIdMetadata = 'https://login.botframework.com/v1/.well-known/openidconfiguration'
const issuer = 'https://api.botframework.com'
const algorithms = ['RS256', 'RS384', 'RS512']
/** Clocks differ: the SDK's own allowance. */
const toleranceSeconds = 300
const patienceMs = 5_000
/**
 * How long a token whose signature held is believed: so long after the service has withdrawn a key
 * nobody gets in with it any more.
 */
export const believedForMs = 60_000
/** Tokens that are in use at once. */
export const maxTokens = 200

export type TokenVerdict =
  | { readonly verdict: 'good' }
  /** `why` is a code for the log: never a word of the token. */
  | { readonly verdict: 'refused'; readonly why: string }
  /** The service's keys cannot be had: nobody can be let in, and it is nobody's fault who asks. */
  | { readonly verdict: 'no keys' }

export type TokenCheck = (authorization: string, serviceUrl: string) => Promise<TokenVerdict>

type CheckParts = {
  readonly appId: string
  readonly openIdMetadata?: string
  /** Milliseconds since 1970. */
  readonly now?: () => number
}

/**
 * The service uses each of its tokens for many requests: a signature is checked once a minute, its
 * times and its serviceUrl always.
 */
export function tokenCheck({
  appId,
  openIdMetadata = teamsOpenIdMetadata,
  now = Date.now,
}: CheckParts): TokenCheck {
  const keys = keysOf(openIdMetadata)
  const held = ttlCache<JWTPayload>({ forMs: believedForMs, max: maxTokens, now })
  return async (authorization, serviceUrl) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]*)$/.exec(authorization)?.[1]
    if (token === undefined) return { verdict: 'refused', why: 'no-token' }
    const known = held.get(token)
    if (known?.exp !== undefined && known.exp + toleranceSeconds > now() / 1_000)
      return whetherFor(serviceUrl, known)
    // A token that names no key would fit any key that is alone.
    if (typeof headerOf(token)?.kid !== 'string') return { verdict: 'refused', why: 'no-key-named' }
    try {
      const { payload } = await jwtVerify(token, keys, {
        algorithms,
        issuer,
        audience: appId,
        clockTolerance: toleranceSeconds,
        currentDate: new Date(now()),
        requiredClaims: ['exp', 'aud', 'iss', 'serviceurl'],
      })
      held.keep(token, payload)
      return whetherFor(serviceUrl, payload)
    } catch (error) {
      const why = whyRefused(error)
      return why === undefined ? { verdict: 'no keys' } : { verdict: 'refused', why }
    }
  }
}

/** With a serviceUrl of somebody else's, the answer and our own token would go there. */
const whetherFor = (serviceUrl: string, payload: JWTPayload): TokenVerdict =>
  payload['serviceurl'] === serviceUrl
    ? { verdict: 'good' }
    : { verdict: 'refused', why: 'other-service' }

/** Codes of jose's that speak of the token; what is left speaks of the keys or of the network. */
const ofTheToken = new RegExp(
  '^ERR_(JWS|JWT|JOSE_ALG_NOT_ALLOWED|JOSE_NOT_SUPPORTED|' +
    'JWKS_NO_MATCHING_KEY|JWKS_MULTIPLE_MATCHING_KEYS)',
)

const whyRefused = (error: unknown): string | undefined =>
  error instanceof errors.JOSEError && ofTheToken.test(error.code)
    ? error.code.toLowerCase().replaceAll('_', '-')
    : undefined

function headerOf(token: string): ProtectedHeaderParameters | undefined {
  try {
    return decodeProtectedHeader(token)
  } catch {
    return undefined
  }
}

const metadata = z.object({ jwks_uri: z.url() })

/**
 * The service's keys, found through its metadata once and then kept and renewed by jose: unknown
 * ones at most every half minute.
 */
function keysOf(openIdMetadata: string): JWTVerifyGetKey {
  let found: Promise<JWTVerifyGetKey> | undefined
  return async (header, token) => {
    found ??= findKeys(openIdMetadata)
    try {
      return await (
        await found
      )(header, token)
    } catch (error) {
      if (error instanceof KeysMissing) found = undefined
      throw error
    }
  }
}

class KeysMissing extends Error {}

async function findKeys(openIdMetadata: string): Promise<JWTVerifyGetKey> {
  try {
    const answer = await fetch(openIdMetadata, {
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMs),
    })
    const { jwks_uri: place } = metadata.parse(await answer.json())
    // Keys that came over an open line would be anybody's; a test's metadata is on loopback, and so
    // are its keys.
    if (new URL(place).protocol !== 'https:' && new URL(openIdMetadata).protocol === 'https:')
      throw new KeysMissing()
    return createRemoteJWKSet(new URL(place), { timeoutDuration: patienceMs })
  } catch {
    throw new KeysMissing()
  }
}
