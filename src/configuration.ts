// What the service is told from outside, once src/config.ts has read and checked it.

export type SandboxConfig = { readonly mode: 'practice-room' }
export type TenantConfig = {
  readonly mode: 'tenant'
  readonly appId: string
  readonly appType: 'UserAssignedMSI' | 'SingleTenant'
  readonly appPassword?: string
  readonly homeTenant: string
  readonly tenants: readonly string[]
  readonly firstAdministrator: { readonly tenantId: string; readonly objectId: string }
  /** Without it the first administrator gives it in chat (‘add person’). */
  readonly firstAdministratorEmail?: string
  readonly serviceHosts: readonly string[]
  /**
   * Of the SharePoint and OneDrive in which people keep their files; none, and no file is handed
   * over.
   */
  readonly fileHosts: readonly string[]
  /** To the people of one tenant together; Teams' own limit is a little higher. */
  readonly messagesPerSecond: number
  /** E-mail for people whom Teams does not reach. */
  readonly notify?: { readonly apiKey: string; readonly templateId: string }
  /** The app's id in the tenant's catalogue: with it the bot may add itself for people. */
  readonly teamsAppId?: string
  /** Whoever brings it may read /metrics; without it nobody may. */
  readonly metricsToken?: string
  /** Front ends before the service that write X-Forwarded-For. */
  readonly forwardedForHops?: number
}
export type CosmosConfig = {
  readonly endpoint: string
  readonly database: string
  readonly container: string
  /** An emulator's on this machine. */
  readonly key?: string
  /** The client id of the managed identity that opens the account. */
  readonly identity?: string
}
export type Config = (SandboxConfig | TenantConfig) & {
  readonly port: number
  /**
   * Open at once; whoever comes then is dropped. Unless set, as many as src/teams/connections.ts
   * says.
   */
  readonly maxConnections?: number
  readonly databaseFile: string
  /** The store in place of the file. */
  readonly cosmos?: CosmosConfig
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info'
  /** Practices of councils of their own, beside those that ship. */
  readonly practiceFiles: readonly string[]
  /** The council's own words, laid over the list that ships. */
  readonly wordListFile?: string
  readonly localHolidays: readonly { readonly date: string; readonly name: string }[]
}
