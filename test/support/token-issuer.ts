// Stands in for the service that signs what Teams sends: an OpenID document and keys on loopback,
// and tokens made with them.
import { createServer } from 'node:http'

import { type CryptoKey, exportJWK, exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose'

import { portOf } from './loopback-connector.ts'

export const appId = 'b7a6c5d4-0000-4000-8000-000000000001'
export const teamsService = 'https://smba.trafficmanager.net/uk/'
const channelIssuer = 'https://api.botframework.com'

export type TokenWords = {
  readonly audience?: string
  readonly issuer?: string
  readonly serviceUrl?: string | undefined
  /** Seconds from now. */
  readonly from?: number
  readonly until?: number
  /** `undefined` names none. */
  readonly kid?: string | undefined
  readonly claims?: Readonly<Record<string, unknown>>
  readonly key?: CryptoKey
}

export interface TokenIssuer {
  readonly openIdMetadata: string
  /** Good unless told otherwise. */
  token(words?: TokenWords): Promise<string>
  /** Not signed at all: `alg: none`. */
  unsigned(): string
  /** Signed with the public key as if it were a shared secret: HS256. */
  withPublicKeyAsSecret(): Promise<string>
  /** A key that nobody publishes. */
  readonly otherKey: CryptoKey
  /** From now on the keys cannot be had. */
  readonly fail: () => void
  close(): Promise<void>
}

export async function openTokenIssuer({
  endorsements = ['msteams'],
}: { readonly endorsements?: readonly string[] } = {}): Promise<TokenIssuer> {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true })
  const { privateKey: otherKey } = await generateKeyPair('RS256')
  const published = { ...(await exportJWK(publicKey)), kid: 'key-1', use: 'sig', endorsements }
  let failing = false
  const server = createServer((request, response) => {
    response.statusCode = failing ? 500 : 200
    if (failing) return void response.end('secret-word')
    response.setHeader('Content-Type', 'application/json')
    response.end(
      JSON.stringify(
        request.url === '/keys'
          ? { keys: [published] }
          : { issuer: channelIssuer, jwks_uri: `${base}/keys` },
      ),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const base = `http://127.0.0.1:${portOf(server.address())}`
  const now = () => Math.floor(Date.now() / 1_000)

  const token: TokenIssuer['token'] = async (words = {}) => {
    const kid = 'kid' in words ? words.kid : 'key-1'
    const serviceUrl = 'serviceUrl' in words ? words.serviceUrl : teamsService
    return new SignJWT({
      ...(serviceUrl === undefined ? {} : { serviceurl: serviceUrl }),
      ...words.claims,
    })
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', ...(kid === undefined ? {} : { kid }) })
      .setIssuer(words.issuer ?? channelIssuer)
      .setAudience(words.audience ?? appId)
      .setNotBefore(now() + (words.from ?? -60))
      .setExpirationTime(now() + (words.until ?? 3_600))
      .sign(words.key ?? privateKey)
  }
  return {
    openIdMetadata: `${base}/openid`,
    token,
    otherKey,
    unsigned: () =>
      new UnsecuredJWT({ serviceurl: teamsService })
        .setIssuer(channelIssuer)
        .setAudience(appId)
        .setExpirationTime(now() + 3_600)
        .encode(),
    withPublicKeyAsSecret: async () =>
      new SignJWT({ serviceurl: teamsService })
        .setProtectedHeader({ alg: 'HS256', kid: 'key-1' })
        .setIssuer(channelIssuer)
        .setAudience(appId)
        .setExpirationTime(now() + 3_600)
        .sign(new TextEncoder().encode(await exportSPKI(publicKey))),
    fail: () => {
      failing = true
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
