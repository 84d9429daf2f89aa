// One server for the benchmark of a turn, in a process of its own so that its CPU is its own: the
// smallest echo bot on this stack, or the product. Both ask for a signed token; both answer a tap
// in the answer itself.
import { Application } from '@microsoft/teams-ai'
import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type TurnContext } from 'botbuilder'
import restify from 'restify'
import { z } from 'zod'

import { wordDocuments } from '../../src/docx/documents.ts'
import { features } from '../../src/features/index.ts'
import { importCsv } from '../../src/features/inviting/import-conferences/flow.ts'
import { dutyButtonsOf } from '../../src/features/kernel/duty-buttons.ts'
import { icalCalendarFiles } from '../../src/ical/calendar-files.ts'
import { shippedWordList } from '../../src/language/load.ts'
import { errorFacts, openLog } from '../../src/log.ts'
import { shippedPractices } from '../../src/practices/load.ts'
import { caseStore } from '../../src/store/case-store.ts'
import { storedDirectory } from '../../src/store/directory.ts'
import { storedReminderWishes } from '../../src/store/reminder-wishes.ts'
import { openSqlite } from '../../src/store/sqlite/sqlite.ts'
import { createBot } from '../../src/teams/bot.ts'
import { storedConversations } from '../../src/teams/conversations.ts'
import { type BotIdentity, Door } from '../../src/teams/door.ts'
import { openServer } from '../../src/teams/server.ts'
import { openTurns } from '../../src/turns/turns.ts'
import { prepareUnderstanding } from '../../src/understanding/understand.ts'
import { withCoreGroup } from '../support/core-group-of.ts'
import { person, setClock, tenant } from '../support/families.ts'
import { calendar } from '../support/ground.ts'
import { portOf } from '../support/loopback-connector.ts'
import { appId } from '../support/token-issuer.ts'
import { slowStore } from './slow-store.ts'
import { appRow, columns, namesOf, type Seed } from './turn-families.ts'

const settings = z.object({
  what: z.enum(['echo', 'product']),
  openIdMetadata: z.string(),
  serviceHost: z.string(),
  file: z.string(),
  families: z.number(),
  storeMs: z.number(),
})
const asked = settings.parse(JSON.parse(process.argv[2] ?? '{}'))
const identity: BotIdentity = {
  appId,
  appType: 'SingleTenant',
  appPassword: 'invented',
  tenantId: tenant,
}

/** What a microservice in a tutorial would do, and no more: authenticate, route, answer with the card that was sent. */
async function openEcho(): Promise<number> {
  const {
    ToChannelFromBotLoginUrl,
    ToChannelFromBotOAuthScope,
    ToBotFromChannelTokenIssuer,
    OAuthUrl,
    ToBotFromEmulatorOpenIdMetadataUrl,
  } = await authenticationAddresses()
  const adapter = new CloudAdapter(
    new ConfigurationBotFrameworkAuthentication({
      MicrosoftAppId: identity.appId,
      MicrosoftAppType: identity.appType,
      MicrosoftAppTenantId: identity.tenantId,
      MicrosoftAppPassword: 'invented',
      ToChannelFromBotLoginUrl,
      ToChannelFromBotOAuthScope,
      ToBotFromChannelTokenIssuer,
      OAuthUrl,
      ToBotFromEmulatorOpenIdMetadataUrl,
      ToBotFromChannelOpenIdMetadataUrl: asked.openIdMetadata,
    }),
  )
  const app = new Application({ startTypingTimer: false })
  app.addRoute(
    async (context) => context.activity.type === 'invoke',
    async (context) => {
      const card = {
        type: 'AdaptiveCard',
        version: '1.5',
        body: [{ type: 'TextBlock', text: JSON.stringify(context.activity.value), wrap: true }],
      }
      await context.sendActivity({
        type: 'invokeResponse',
        value: {
          status: 200,
          body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card },
        },
      })
    },
    true,
  )
  const server = restify.createServer({ name: 'echo' })
  server.use(restify.plugins.bodyParser())
  server.post('/api/messages', async (request: restify.Request, response: restify.Response) => {
    await adapter.process(
      Object.assign(request, { method: 'POST' }),
      response,
      async (context: TurnContext) => void (await app.run(context)),
    )
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', () => resolve()))
  return portOf(server.server.address())
}

async function authenticationAddresses() {
  const { AuthenticationConstants } = await import('botframework-connector')
  return AuthenticationConstants
}

/**
 * The product's own parts, put together as in a tenant, on a file and with families of twelve
 * agencies. The delivery sleeps: it works after the answer.
 */
async function openProduct(): Promise<{ readonly port: number; readonly seeds: readonly Seed[] }> {
  prepareUnderstanding()
  const clock = setClock('2026-11-23T09:30:00.000Z')
  const store = slowStore(
    openSqlite(asked.file, () => clock.now()),
    asked.storeMs,
  )
  const directory = storedDirectory(store.fast)
  const deps = (of: typeof store.fast) => ({
    cases: caseStore({ store: of, clock, committed: () => undefined }),
    directory: storedDirectory(of),
    wishes: storedReminderWishes(of, clock),
    clock,
    calendar,
    practices: shippedPractices(),
    homeTenant: tenant,
    wordList: shippedWordList(),
    documents: wordDocuments(),
    calendarFiles: icalCalendarFiles(),
    newId: () => crypto.randomUUID(),
    dutyButtons: dutyButtonsOf(features),
  })
  await directory.keep([
    person('margaret', { role: 'Conference chair', duties: ['chair'] }),
    person('daniel', { role: 'Lead social worker' }),
    person('admin', { duties: ['administrator'] }),
  ])
  const fast = deps(store.fast)
  for (let at = 0; at < asked.families; at += 25) {
    const some = Array.from({ length: Math.min(25, asked.families - at) }, (_, index) => at + index)
    const outcome = await importCsv(
      fast,
      [columns, ...some.flatMap((family) => namesOf.map((_, seat) => appRow(family, seat)))].join(
        '\n',
      ),
      'import',
    )
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems.slice(0, 3)))
  }
  for (const family of await fast.cases.of('administrators'))
    await fast.cases.change(family.id, () => ({
      change: 'commit',
      family: withCoreGroup(family),
      audit: [],
      answer: undefined,
    }))
  const accounts = new Map(
    (await fast.directory.all()).map((person) => [person.id, person.account?.objectId ?? '']),
  )
  const seeds = (await fast.cases.of('administrators')).map((family): Seed => {
    const [conference] = family.conferences
    if (conference === undefined) throw new Error('A family without a conference')
    return {
      caseId: family.id,
      meetingId: conference.id,
      invitations: conference.invitations.map(({ id, person: who }) => ({
        id,
        objectId: accounts.get(who) ?? '',
      })),
    }
  })
  const log = openLog('error')
  const rules = { serviceHosts: [asked.serviceHost], tenants: [tenant] }
  const own = deps(store.slow)
  const bot = createBot({
    turns: openTurns({ features, deps: own, log, errorFacts }),
    directory: own.directory,
    clock: own.clock,
    conversations: storedConversations(store.slow),
    rules,
    log,
    errorFacts,
  })
  const server = openServer({
    door: new Door(identity, { openIdMetadata: asked.openIdMetadata }),
    turn: async (context) => void (await bot.run(context)),
    rules,
    log,
    errorFacts,
    mounted: [],
  })
  return { port: await server.listen(0, '127.0.0.1'), seeds }
}

process.on('disconnect', () => process.exit())
process.on('message', (message) => {
  if (message === 'usage')
    process.send?.({ cpu: process.cpuUsage(), rss: process.memoryUsage().rss })
})
process.send?.(asked.what === 'echo' ? { port: await openEcho(), seeds: [] } : await openProduct())
