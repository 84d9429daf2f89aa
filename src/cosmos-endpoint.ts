// The address of a Cosmos DB account: the account's alone, and unencrypted on this machine alone.

const loopback = ['localhost', '127.0.0.1', '[::1]']
const isLoopback = (endpoint: string): boolean => loopback.includes(new URL(endpoint).hostname)
/**
 * The account alone: nothing after it, nobody's name in it, and unencrypted on this machine alone.
 */
export function isEndpoint(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, pathname, search, hash, username } = new URL(text)
  return (
    pathname === '/' &&
    `${search}${hash}${username}` === '' &&
    (protocol === 'https:' || (protocol === 'http:' && isLoopback(text)))
  )
}

type CosmosVariables = {
  readonly COSMOS_ENDPOINT?: string | undefined
  readonly COSMOS_KEY?: string | undefined
}

/**
 * A key in the environment opens every family's records to whoever reads it; the practice room lets
 * everybody in.
 */
export function cosmosProblems(
  { COSMOS_ENDPOINT: endpoint, COSMOS_KEY: key }: CosmosVariables,
  given: Readonly<Record<string, unknown>>,
  mode: 'practice-room' | 'tenant',
): string[] {
  if (endpoint === undefined)
    return ['COSMOS_DATABASE', 'COSMOS_CONTAINER', 'COSMOS_KEY']
      .filter((name) => name in given)
      .map((name) => `${name} is set, but no COSMOS_ENDPOINT`)
  if (isLoopback(endpoint))
    return key === undefined
      ? ['COSMOS_KEY is needed for an emulator: its documentation names the key']
      : []
  return [
    ...(key === undefined
      ? []
      : [
          'COSMOS_KEY is for an emulator on this machine alone: ' +
            'a real account is opened by the service’s identity',
        ]),
    ...(mode === 'tenant'
      ? []
      : [
          'COSMOS_ENDPOINT is set, but no MICROSOFT_APP_ID: the practice room, which lets ' +
            'everybody in, never opens a real account',
        ]),
  ]
}
