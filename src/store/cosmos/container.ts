// The container: who opens it, how long a request may take, and what the infrastructure has to have
// made.
import {
  type Container,
  type ContainerDefinition,
  CosmosClient,
  type IndexingPolicy,
} from '@azure/cosmos'
import { DefaultAzureCredential } from '@azure/identity'

import { StoreBusy } from '../../ports/case-store.ts'
import { readFault } from './faults.ts'

export type CosmosPlace = {
  readonly endpoint: string
  readonly database: string
  readonly container: string
  /** An emulator's; a real account is opened by the machine's identity. */
  readonly key?: string
  /**
   * The client id of the user-assigned managed identity to use, when the machine may have several.
   */
  readonly identity?: string
}

/** How long a request may take. Somebody who tapped a button sees an error after ten seconds. */
export type Patience = {
  /** One try, in milliseconds. */
  readonly tryMs: number
  /**
   * Everything that the SDK does for one request, its own repeats and waiting included, in
   * milliseconds.
   */
  readonly requestMs: number
  /** After this many seconds of waiting as told by 429 the SDK stops trying again. */
  readonly throttledSeconds: number
}
const usualPatience: Patience = { tryMs: 5_000, requestMs: 8_000, throttledSeconds: 3 }

/** The open container and what every request needs. */
export type OpenedContainer = {
  readonly container: Container
  readonly patience: Patience
  close(): void
}

/** What is looked for; everything else, the body above all, is in no index. */
export const indexedPaths: readonly string[] = [
  '/pk/?',
  '/key/?',
  '/type/?',
  '/nextAt/?',
  '/people/[]/?',
  '/place/?',
]

/**
 * How the container is made: by the infrastructure files, because a role for data may not make one.
 */
export const containerSettings = {
  partitionKey: { paths: ['/pk'], kind: 'Hash', version: 2 },
  /** On, and nothing ends unless its own ttl says so. */
  defaultTtl: -1,
  indexingPolicy: {
    indexingMode: 'consistent',
    automatic: true,
    includedPaths: indexedPaths.map((path) => ({ path })),
    excludedPaths: [{ path: '/*' }],
  },
}

/**
 * Opens the container and checks that it is made as `containerSettings` says. Throws an Error that
 * says what to do when it cannot be reached, may not be used, is not there, or is made otherwise.
 */
export async function openContainer(
  place: CosmosPlace,
  patience: Patience = usualPatience,
): Promise<OpenedContainer> {
  const { endpoint, key, identity } = place
  const client = new CosmosClient({
    endpoint,
    ...(key === undefined
      ? {
          aadCredentials: new DefaultAzureCredential(
            identity === undefined ? {} : { managedIdentityClientId: identity },
          ),
        }
      : { key }),
    // One region writes: with several, two writers could both win, and an etag would decide
    // nothing.
    connectionPolicy: {
      requestTimeout: patience.tryMs,
      retryOptions: { maxWaitTimeInSeconds: patience.throttledSeconds },
      useMultipleWriteLocations: false,
    },
    consistencyLevel: 'Session',
    userAgentSuffix: 'round-the-table',
  })
  const container = client.database(place.database).container(place.container)
  try {
    const problems = settingProblems(await definition(container, place, patience))
    if (problems.length > 0)
      throw new Error(
        `The container ${place.container} is not made as this program needs it: ` +
          `${problems.join('; ')}. See docs/cosmos.md.`,
      )
  } catch (error) {
    client.dispose()
    throw error
  }
  return { container, patience, close: () => client.dispose() }
}

async function definition(
  container: Container,
  { endpoint }: CosmosPlace,
  patience: Patience,
): Promise<ContainerDefinition | undefined> {
  try {
    return (await container.read({ abortSignal: AbortSignal.timeout(patience.requestMs) })).resource
  } catch (error) {
    const problem = readFault(error)
    throw problem instanceof StoreBusy
      ? new Error(
          `Cosmos DB does not answer at ${endpoint}. Look at COSMOS_ENDPOINT, at the network ` +
            'and at the account’s firewall.',
        )
      : problem
  }
}

function settingProblems(made: ContainerDefinition | undefined): string[] {
  return [
    ...(made?.partitionKey?.paths.join() === '/pk' ? [] : ['its partition key is not /pk']),
    ...(made?.defaultTtl === -1 ? [] : ['its default time to live is not -1']),
    ...indexedPaths
      .filter((path) => !covers(made?.indexingPolicy, path))
      .map((path) => `it does not index ${path}`),
  ]
}

/** Everything may be indexed too: that costs more at every write, and finds the same. */
const covers = (policy: IndexingPolicy | undefined, path: string): boolean =>
  policy?.indexingMode !== 'none' &&
  (policy?.includedPaths ?? []).some((included) => included.path === path || included.path === '/*')
