// Whether a request carries a token that the Bot Framework service signed for this bot and this serviceUrl. The SDK looks as
// well, but it would also take an emulator's or another bot's token, answers a forged signature with a fault of ours, and
// writes to the console. So this comes first, and only what passes here reaches the SDK.
import { createRemoteJWKSet, decodeProtectedHeader, errors, jwtVerify, type JWTVerifyGetKey, type ProtectedHeaderParameters } from 'jose'
import { z } from 'zod'

/** Where the service publishes its keys. Another place is a test's own: no variable of the configuration leads here. */
const teamsOpenIdMetadata = 'https://login.botframework.com/v1/.well-known/openidconfiguration'
const issuer = 'https://api.botframework.com'
const algorithms = ['RS256', 'RS384', 'RS512']
/** Clocks differ: the SDK's own allowance. */
const toleranceSeconds = 300
const patienceMs = 5_000

export type TokenVerdict =
  | { readonly verdict: 'good' }
  /** `why` is a code for the log: never a word of the token. */
  | { readonly verdict: 'refused'; readonly why: string }
  /** The service's keys cannot be had: nobody can be let in, and it is nobody's fault who asks. */
  | { readonly verdict: 'no keys' }

export type TokenCheck = (authorization: string, serviceUrl: string) => Promise<TokenVerdict>

export function tokenCheck({ appId, openIdMetadata = teamsOpenIdMetadata }: { readonly appId: string; readonly openIdMetadata?: string }): TokenCheck {
  const keys = keysOf(openIdMetadata)
  return async (authorization, serviceUrl) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]*)$/.exec(authorization)?.[1]
    if (token === undefined) return { verdict: 'refused', why: 'no-token' }
    // A token that names no key would fit any key that is alone.
    if (typeof headerOf(token)?.kid !== 'string') return { verdict: 'refused', why: 'no-key-named' }
    try {
      const { payload } = await jwtVerify(token, keys, { algorithms, issuer, audience: appId, clockTolerance: toleranceSeconds, requiredClaims: ['exp', 'aud', 'iss', 'serviceurl'] })
      // With a serviceUrl of somebody else's, the answer and our own token would go there.
      return payload['serviceurl'] === serviceUrl ? { verdict: 'good' } : { verdict: 'refused', why: 'other-service' }
    } catch (error) {
      const why = whyRefused(error)
      return why === undefined ? { verdict: 'no keys' } : { verdict: 'refused', why }
    }
  }
}

/** Codes of jose's that speak of the token; what is left speaks of the keys or of the network. */
const ofTheToken = /^ERR_(JWS|JWT|JOSE_ALG_NOT_ALLOWED|JOSE_NOT_SUPPORTED|JWKS_NO_MATCHING_KEY|JWKS_MULTIPLE_MATCHING_KEYS)/

const whyRefused = (error: unknown): string | undefined =>
  error instanceof errors.JOSEError && ofTheToken.test(error.code) ? error.code.toLowerCase().replaceAll('_', '-') : undefined

function headerOf(token: string): ProtectedHeaderParameters | undefined {
  try {
    return decodeProtectedHeader(token)
  } catch {
    return undefined
  }
}

const metadata = z.object({ jwks_uri: z.url() })

/** The service's keys, found through its metadata once and then kept and renewed by jose: unknown ones at most every half minute. */
function keysOf(openIdMetadata: string): JWTVerifyGetKey {
  let found: Promise<JWTVerifyGetKey> | undefined
  return async (header, token) => {
    found ??= findKeys(openIdMetadata)
    try {
      return await (await found)(header, token)
    } catch (error) {
      if (error instanceof KeysMissing) found = undefined
      throw error
    }
  }
}

class KeysMissing extends Error {}

async function findKeys(openIdMetadata: string): Promise<JWTVerifyGetKey> {
  try {
    const answer = await fetch(openIdMetadata, { redirect: 'error', signal: AbortSignal.timeout(patienceMs) })
    const { jwks_uri: place } = metadata.parse(await answer.json())
    // Keys that came over an open line would be anybody's; a test's metadata is on loopback, and so are its keys.
    if (new URL(place).protocol !== 'https:' && new URL(openIdMetadata).protocol === 'https:') throw new KeysMissing()
    return createRemoteJWKSet(new URL(place), { timeoutDuration: patienceMs })
  } catch {
    throw new KeysMissing()
  }
}
