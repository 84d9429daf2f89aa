// Cosmos DB's protocol on loopback, for the real SDK: a server that keeps everything in memory and,
// around it, what that server lacks: atomic batches, the partition of a query, the plan of a query
// over all partitions, ttl by the server's own clock, session tokens; and whatever goes wrong by
// arrangement. It stands for the service, it is not the service.
import http from 'node:http'

import { z } from 'zod'

import { containerSettings, type CosmosPlace } from '../../../src/store/cosmos/container.ts'
import { batch } from './atomic-batch.ts'
import { type Answer, bodyOf, header, instead, isOn, kindOf } from './emulated-faults.ts'
import { type FaultScript, faultScript, type RequestKind } from './faults.ts'
import { emptyAccount, theirAnswer } from './in-memory-server.ts'
import { planOf, ranges, rowsOf } from './partitions.ts'

export interface EmulatedAccount extends FaultScript {
  /** Makes an empty container, as the infrastructure would unless told otherwise, and says where it is. */
  container(settings?: object): CosmosPlace
  /** Every request so far. */
  readonly seen: readonly Seen[]
  /** Everything that a container holds, as it is kept. */
  held(place: CosmosPlace): unknown[]
  close(): Promise<void>
}

/** `partition` and `range` as the request names them: a partition key as JSON, the number of a physical partition. */
export type Seen = {
  readonly kind: RequestKind
  readonly session: string
  readonly partition: string
  readonly range: string
}
type Asked = {
  readonly kind: RequestKind
  readonly request: http.IncomingMessage
  readonly body: unknown
  readonly collection: string
}

const database = 'emulated'
/** The real service gives fewer than it was asked for whenever it likes. */
const maxOnAPage = 37
const key = Buffer.from('the key of an emulator').toString('base64')

export type AccountWays = {
  /** The server's own clock, which its ttl goes by; the machine's unless told. */
  readonly now?: () => number
  /**
   * Whether writes fail over to another region by themselves, one physical partition at a time:
   * then the SDK repeats a lost write.
   */
  readonly failsOver?: boolean
}

/** Opens an account on a free port. */
export async function openAccount({
  now = Date.now,
  failsOver = false,
}: AccountWays = {}): Promise<EmulatedAccount> {
  const account = emptyAccount()
  account.databases.create({ id: database })
  const collections = () => account.database(database).collections
  const held = (name: string) => account.database(database).collection(name)
  const script = faultScript()
  const seen: Seen[] = []
  /** When each item with a ttl ends by the server's clock: collection, partition and id joined. */
  const ends = new Map<string, { collection: string; pk: string; id: string; at: number }>()
  let writes = 0
  let containers = 0

  function takeAwayWhatIsOver(): void {
    for (const [name, { collection, pk, id, at }] of ends) {
      if (at > now()) continue
      ends.delete(name)
      if (held(collection).document(id, pk).read() !== undefined)
        held(collection).documents.delete(id, pk)
    }
  }

  function doBatch({ request, body, collection }: Asked): Answer {
    const [pk = ''] = z
      .tuple([z.string()])
      .parse(JSON.parse(header(request, 'x-ms-documentdb-partitionkey')))
    const { status, body: answer, written } = batch(held(collection), pk, body)
    if (written.length > 0) writes += 1
    for (const { id, ttl } of written) {
      const name = JSON.stringify([collection, pk, id])
      if (ttl === undefined) ends.delete(name)
      else ends.set(name, { collection, pk, id, at: now() + ttl * 1000 })
    }
    return { status, body: answer }
  }

  function doQuery({ request, body, collection }: Asked): Answer {
    const { query, parameters } = z
      .object({
        query: z.string(),
        parameters: z.array(z.object({ name: z.string(), value: z.unknown() })).default([]),
      })
      .parse(body)
    const [partition, range] = [
      header(request, 'x-ms-documentdb-partitionkey'),
      header(request, 'x-ms-documentdb-partitionkeyrangeid'),
    ]
    if (isOn(request, 'x-ms-cosmos-is-query-plan-request'))
      return { status: 200, body: planOf(query) }
    // What the real service cannot answer from one place: the plan comes with the refusal.
    if (partition === '' && range === '')
      return {
        status: 400,
        body: {
          code: 'BadRequest',
          message: 'Cross partition query',
          additionalErrorInfo: JSON.stringify(planOf(query)),
        },
        headers: { 'x-ms-substatus': '1004' },
      }
    const continuation = header(request, 'x-ms-continuation')
    const found = z.object({ result: z.array(z.unknown()), continuation: z.unknown() }).parse(
      held(collection).documents.query(
        { query, parameters },
        {
          maxItemCount: Math.min(Number(header(request, 'x-ms-max-item-count')), maxOnAPage),
          continuation:
            continuation === ''
              ? null
              : z.object({ token: z.string() }).parse(JSON.parse(continuation)),
        },
      ),
    )
    const inPartition = z
      .array(z.looseObject({ pk: z.string().optional() }))
      .parse(found.result)
      .filter(
        ({ pk }) => partition === '' || pk === undefined || JSON.stringify([pk]) === partition,
      )
    const Documents = range === '' ? inPartition : rowsOf(range, query, inPartition)
    return {
      status: 200,
      body: { Documents, _count: Documents.length },
      headers: found.continuation
        ? { 'x-ms-continuation': JSON.stringify(found.continuation) }
        : {},
    }
  }

  async function answer(asked: Asked, base: string): Promise<Answer> {
    takeAwayWhatIsOver()
    const { kind, request } = asked
    if (request.url === '/') {
      const here = [{ name: 'Loopback', databaseAccountEndpoint: base }]
      return {
        status: 200,
        body: {
          ...account.read(),
          writableLocations: here,
          readableLocations: here,
          enablePerPartitionFailoverBehavior: failsOver,
        },
      }
    }
    if (request.url?.endsWith('/pkranges') === true)
      return {
        status: 200,
        body: {
          PartitionKeyRanges: ranges.map((range) => ({
            ...range,
            _rid: range.id,
            ridPrefix: Number(range.id),
            throughputFraction: 0.5,
            status: 'online',
            parents: [],
          })),
          _count: 2,
        },
      }
    if (kind !== 'other' && held(asked.collection).read() === undefined)
      return {
        status: 404,
        body: { message: 'no such container' },
        headers: { 'x-ms-substatus': '1003' },
      }
    if (kind === 'batch') return doBatch(asked)
    if (kind === 'query') return doQuery(asked)
    return theirAnswer(account, request)
  }

  const server = http.createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    void (async () => {
      const asked: Asked = {
        kind: kindOf(request),
        request,
        body: await bodyOf(request),
        collection: /\/colls\/([^/]+)/.exec(request.url ?? '')?.[1] ?? '',
      }
      if (!isOn(request, 'x-ms-cosmos-is-query-plan-request'))
        seen.push({
          kind: asked.kind,
          session: header(request, 'x-ms-session-token'),
          partition: header(request, 'x-ms-documentdb-partitionkey'),
          range: header(request, 'x-ms-documentdb-partitionkeyrangeid'),
        })
      const fault = isOn(request, 'x-ms-cosmos-is-query-plan-request')
        ? 'none'
        : script.next(asked.kind)
      const early = instead(fault, asked.body)
      if (early === 'break') return void request.socket.destroy()
      if (early === 'wait') return
      const done = early ?? (await answer(asked, `http://${header(request, 'host')}/`))
      if (fault === 'silent after') return
      if (fault === 'broken after') return void request.socket.destroy()
      const text = JSON.stringify(done.body)
      response.writeHead(
        typeof fault === 'object' && 'doneThenStatus' in fault ? fault.doneThenStatus : done.status,
        {
          'content-type': 'application/json',
          'x-ms-request-charge': '1',
          'x-ms-activity-id': 'emulated',
          'x-ms-session-token': `0:-1#${writes}`,
          'x-ms-content-path': ridOf(held(asked.collection).read()),
          'x-ms-alt-content-path': `dbs/${database}/colls/${asked.collection}`,
          ...done.headers,
        },
      )
      if (fault === 'half an answer')
        response.write(text.slice(0, text.length / 2), () => request.socket.destroy())
      else response.end(text)
    })().catch((problem: unknown) => {
      console.error(problem)
      response.writeHead(500).end('{"message":"The emulated account has a mistake"}')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('No port')

  return {
    ...script,
    seen,
    container(settings = containerSettings) {
      containers += 1
      const name = `container-${containers}`
      collections().create({ ...settings, id: name })
      return { endpoint: `http://127.0.0.1:${address.port}`, database, container: name, key }
    },
    held: ({ container }) =>
      z.object({ result: z.array(z.unknown()) }).parse(held(container).documents.read()).result,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const ridOf = (collection: unknown): string =>
  z.object({ _rid: z.string() }).safeParse(collection).data?._rid ?? ''
