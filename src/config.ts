// The only reader of the environment. Lists every bad variable at once, in words.
import { z } from 'zod'

import type { Config, TenantConfig } from './configuration.ts'
import { cosmosProblems, isEndpoint } from './cosmos-endpoint.ts'
import { readEnvFile } from './env-file.ts'
import { refusedPorts } from './refused-ports.ts'

export type { Config, TenantConfig } from './configuration.ts'

/** Exact hosts of the Teams service: the public cloud and the named government clouds. */
const teamsHosts = [
  'smba.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
  'smba.infra.gov.teams.microsoft.us',
  'smba.infra.dod.teams.microsoft.us',
]

const list = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one !== ''),
  )
const guid = (what: string) =>
  z
    .guid(`must be ${what}: 32 letters and digits with four hyphens`)
    .transform((text) => text.toLowerCase())
const host = z
  .string()
  .toLowerCase()
  .regex(
    /^[a-z0-9-]+(\.[a-z0-9-]+)+$/,
    'must be exact host names with commas between them, without https:// and without *',
  )
const hosts = list.pipe(z.array(host))
const resourceName = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,254}$/, 'must be the name that the infrastructure gave it')

const always = z.object({
  PORT: z.coerce
    .number('must be a number')
    .int('must be a whole number')
    .min(1, 'must be 1 to 65535')
    .max(65_535, 'must be 1 to 65535')
    .default(3978),
  MAX_CONNECTIONS: z.coerce
    .number('must be a number')
    .int('must be a whole number')
    .min(50, 'must be 50 or more')
    .max(100_000, 'must be 100000 or less')
    .optional(),
  DATABASE_FILE: z.string().min(1).default('.data/round-the-table.sqlite'),
  LOG_LEVEL: z
    .enum(['silent', 'error', 'warn', 'info'], 'must be silent, error, warn or info')
    .default('warn'),
  PRACTICE_FILES: list,
  WORD_LIST_FILE: z.string().min(1).optional(),
  LOCAL_HOLIDAYS: list
    .pipe(
      z.array(
        z
          .string()
          .regex(
            /^\d{4}-\d{2}-\d{2}:.+$/,
            'must be dates with names, for example 2027-05-14:Town day',
          ),
      ),
    )
    .transform((all, check) =>
      all.flatMap((holiday) => {
        const date = holiday.slice(0, 10)
        if (z.iso.date().safeParse(date).success) return [{ date, name: holiday.slice(11) }]
        check.addIssue({
          code: 'custom',
          message: `must be dates with names: ${date} is not a day`,
        })
        return []
      }),
    ),
  COSMOS_ENDPOINT: z
    .string()
    .refine(
      isEndpoint,
      'must be an account’s address, for example https://harrowmere.documents.azure.com',
    )
    .optional(),
  COSMOS_DATABASE: resourceName.default('round-the-table'),
  COSMOS_CONTAINER: resourceName.default('records'),
  COSMOS_KEY: z.string().optional(),
})
type Always = z.infer<typeof always>

const identity = z.object({
  MICROSOFT_APP_ID: guid('the bot’s application id'),
  MICROSOFT_APP_TYPE: z.enum(
    ['UserAssignedMSI', 'SingleTenant'],
    'must be UserAssignedMSI or SingleTenant',
  ),
  MICROSOFT_APP_TENANT_ID: guid('the tenant in which the bot is registered'),
  MICROSOFT_APP_PASSWORD: z.string().min(1).optional(),
  ALLOWED_TENANTS: list.pipe(z.array(guid('tenant ids with commas between them'))),
  FIRST_ADMINISTRATOR: guid(
    'the object id in Microsoft Entra of the first conference administrator',
  ),
  FIRST_ADMINISTRATOR_EMAIL: z.email('must be a work e-mail address').toLowerCase().optional(),
  SERVICE_HOSTS: hosts,
  FILE_HOSTS: hosts,
})

/** Belongs to the bot in Teams as well, but none of it by itself asks for an identity. */
const delivery = z
  .object({
    NOTIFY_API_KEY: z
      .string()
      .regex(
        /^.+-[0-9a-fA-F-]{36}-[0-9a-fA-F-]{36}$/,
        'must be the whole key that GOV.UK Notify gave, its name included',
      )
      .optional(),
    NOTIFY_TEMPLATE_ID: guid('the id of an e-mail template in GOV.UK Notify').optional(),
    TEAMS_APP_ID: guid('the app’s id in the tenant’s catalogue of apps').optional(),
    METRICS_TOKEN: z
      .string()
      .min(32, 'must be 32 characters or more, that nobody can guess')
      .regex(/^[\x21-\x7e]+$/, 'must be letters, digits and signs, without spaces')
      .optional(),
    MESSAGES_PER_SECOND: z.coerce
      .number('must be a number')
      .int('must be a whole number')
      .min(1, 'must be 1 to 45')
      .max(45, 'must be 1 to 45: Teams refuses more')
      .default(30),
    FORWARDED_FOR_HOPS: z.coerce
      .number('must be a number')
      .int('must be a whole number')
      .min(0, 'must be 0 to 5')
      .max(5, 'must be 0 to 5')
      .optional(),
  })
  .superRefine((read, check) => {
    if ((read.NOTIFY_API_KEY === undefined) !== (read.NOTIFY_TEMPLATE_ID === undefined))
      check.addIssue({
        code: 'custom',
        path: [read.NOTIFY_API_KEY === undefined ? 'NOTIFY_API_KEY' : 'NOTIFY_TEMPLATE_ID'],
        message: 'is needed with the other one',
      })
  })

type Environment = Readonly<Record<string, string | undefined>>

export class BadConfig extends Error {
  readonly problems: readonly string[]
  constructor(problems: readonly string[]) {
    super(
      'The configuration cannot be ' +
        `used:\n${problems.map((problem) => `  - ${problem}`).join('\n')}\nSee .env.example for ` +
        'what each variable means.',
    )
    this.name = 'BadConfig'
    this.problems = problems
  }
}

/** Every variable there is, for the eye that looks for a misspelt one. */
const knownVariables = () => [always, identity, delivery].flatMap((some) => Object.keys(some.shape))

/** The process's environment, and for what it leaves out the file .env where it was started. */
function environmentWithFile(): Environment {
  const { values, problems } = readEnvFile('.env', knownVariables())
  if (problems.length > 0) throw new BadConfig(problems)
  // Into the environment itself: what stands beneath us (a proxy, Azure's identity) reads it there.
  for (const [name, value] of Object.entries(values)) process.env[name] ??= value
  return process.env
}

/**
 * Reads the configuration. With none of the bot's identity set it is the practice room; with any of
 * it, all of it is needed, because an empty application id would switch authentication off
 * (platform trap 2). Throws BadConfig with every problem.
 */
export function readConfig(environment: Environment = environmentWithFile()): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''),
  )
  return Object.keys(identity.shape).some((name) => name in given)
    ? readTenant(given)
    : readPracticeRoom(given)
}

function readPracticeRoom(given: Environment): Config {
  const general = always.safeParse(given)
  const problems = general.success ? [] : sayProblems(general.error, given)
  if (given['NODE_ENV'] === 'production')
    problems.push(
      'NODE_ENV is production, but no MICROSOFT_APP_ID is set: the practice room never runs in production',
    )
  if (general.success)
    problems.push(
      ...portProblems(general.data),
      ...cosmosProblems(general.data, given, 'practice-room'),
    )
  if (!general.success || problems.length > 0) throw new BadConfig(problems)
  return { mode: 'practice-room', ...ofBothModes(general.data) }
}

function readTenant(given: Environment): Config {
  const general = always.safeParse(given)
  const paced = delivery.safeParse(given)
  const bot = identity.safeParse(given)
  const problems = [general, paced, bot].flatMap((read) =>
    read.success ? [] : sayProblems(read.error, given),
  )
  if (
    bot.data?.MICROSOFT_APP_TYPE === 'SingleTenant' &&
    bot.data.MICROSOFT_APP_PASSWORD === undefined
  )
    problems.push(
      'MICROSOFT_APP_PASSWORD is needed with MICROSOFT_APP_TYPE SingleTenant; UserAssignedMSI needs none',
    )
  if (general.success) problems.push(...cosmosProblems(general.data, given, 'tenant'))
  if (!general.success || !bot.success || !paced.success || problems.length > 0)
    throw new BadConfig(problems)
  return {
    ...tenantConfig(bot.data, paced.data),
    ...ofBothModes(
      general.data,
      bot.data.MICROSOFT_APP_TYPE === 'UserAssignedMSI' ? bot.data.MICROSOFT_APP_ID : undefined,
    ),
  }
}

function tenantConfig(
  bot: z.infer<typeof identity>,
  paced: z.infer<typeof delivery>,
): TenantConfig {
  const { MICROSOFT_APP_TENANT_ID: homeTenant, MICROSOFT_APP_PASSWORD: appPassword } = bot
  const { NOTIFY_API_KEY: apiKey, NOTIFY_TEMPLATE_ID: templateId } = paced
  return {
    mode: 'tenant',
    appId: bot.MICROSOFT_APP_ID,
    appType: bot.MICROSOFT_APP_TYPE,
    homeTenant,
    ...(appPassword === undefined ? {} : { appPassword }),
    tenants: [...new Set([homeTenant, ...bot.ALLOWED_TENANTS])],
    firstAdministrator: { tenantId: homeTenant, objectId: bot.FIRST_ADMINISTRATOR },
    ...(bot.FIRST_ADMINISTRATOR_EMAIL === undefined
      ? {}
      : { firstAdministratorEmail: bot.FIRST_ADMINISTRATOR_EMAIL }),
    serviceHosts: bot.SERVICE_HOSTS.length > 0 ? bot.SERVICE_HOSTS : teamsHosts,
    fileHosts: bot.FILE_HOSTS,
    messagesPerSecond: paced.MESSAGES_PER_SECOND,
    ...(paced.FORWARDED_FOR_HOPS === undefined
      ? {}
      : { forwardedForHops: paced.FORWARDED_FOR_HOPS }),
    ...(apiKey === undefined || templateId === undefined ? {} : { notify: { apiKey, templateId } }),
    ...(paced.TEAMS_APP_ID === undefined ? {} : { teamsAppId: paced.TEAMS_APP_ID }),
    ...(paced.METRICS_TOKEN === undefined ? {} : { metricsToken: paced.METRICS_TOKEN }),
  }
}

/** `identity`: with a user-assigned identity the bot's own is the one that opens the store. */
const ofBothModes = (read: Always, identity?: string) => ({
  port: read.PORT,
  databaseFile: read.DATABASE_FILE,
  logLevel: read.LOG_LEVEL,
  practiceFiles: read.PRACTICE_FILES,
  localHolidays: read.LOCAL_HOLIDAYS,
  ...(read.MAX_CONNECTIONS === undefined ? {} : { maxConnections: read.MAX_CONNECTIONS }),
  ...(read.WORD_LIST_FILE === undefined ? {} : { wordListFile: read.WORD_LIST_FILE }),
  ...(read.COSMOS_ENDPOINT === undefined
    ? {}
    : {
        cosmos: {
          endpoint: read.COSMOS_ENDPOINT,
          database: read.COSMOS_DATABASE,
          container: read.COSMOS_CONTAINER,
          ...(read.COSMOS_KEY === undefined ? {} : { key: read.COSMOS_KEY }),
          ...(identity === undefined ? {} : { identity }),
        },
      }),
})

/** A council's service is behind a door of its own, and no browser's to open. */
const portProblems = ({ PORT: port }: Always): string[] =>
  refusedPorts.includes(port)
    ? [
        `PORT ${port} is one that browsers refuse, so nobody could see the practice room. Set another number, such as 4000`,
      ]
    : []

const sayProblems = (error: z.ZodError, given: Environment): string[] =>
  error.issues.map(
    ({ path, message }) =>
      `${String(path[0])} ${String(path[0]) in given ? message : 'is missing'}`,
  )
