// The door of the bot: the SDK’s adapter without its HTTP part, and who is let in.
import { type Activity, CloudAdapter, type InvokeResponse, type TurnContext } from 'botbuilder'
import { AuthenticationConstants } from 'botframework-connector'

import { TurnAuthentication } from './authentication.ts'
import { withLimits } from './connector-calls.ts'
import { type TokenCheck, tokenCheck, type TokenVerdict } from './token-check.ts'

export type BotIdentity = {
  readonly appId: string
  readonly appType: string
  readonly appPassword?: string
  readonly tenantId: string
}

/** Teams repeats a message that is not answered in fifteen seconds. */
const patienceMs = 12_000

export type DoorOptions = {
  /** How long the calls of one turn may take together. */
  readonly answerMs?: number
  /** Where the service's keys are published, other than where Teams does: a test's. */
  readonly openIdMetadata?: string
}

/** What the SDK takes for granted until one of its addresses is given: then it wants them all. */
const teamsAddresses = {
  ToChannelFromBotLoginUrl: AuthenticationConstants.ToChannelFromBotLoginUrl,
  ToChannelFromBotOAuthScope: AuthenticationConstants.ToChannelFromBotOAuthScope,
  ToBotFromChannelTokenIssuer: AuthenticationConstants.ToBotFromChannelTokenIssuer,
  OAuthUrl: AuthenticationConstants.OAuthUrl,
  ToBotFromEmulatorOpenIdMetadataUrl: AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
}

/**
 * The SDK's adapter without its HTTP part, which writes error messages into the response body
 * (platform trap 3). Without an identity it lets everybody in: config.ts allows that in the
 * practice room alone.
 */
export class Door extends CloudAdapter {
  readonly #answerMs: number
  readonly #check: TokenCheck | undefined

  constructor(
    identity: BotIdentity | undefined,
    { answerMs = patienceMs, openIdMetadata }: DoorOptions = {},
  ) {
    super(
      new TurnAuthentication(
        identity === undefined
          ? {}
          : {
              MicrosoftAppId: identity.appId,
              MicrosoftAppType: identity.appType,
              MicrosoftAppTenantId: identity.tenantId,
              ...(identity.appPassword === undefined
                ? {}
                : { MicrosoftAppPassword: identity.appPassword }),
              ...(openIdMetadata === undefined
                ? {}
                : { ...teamsAddresses, ToBotFromChannelOpenIdMetadataUrl: openIdMetadata }),
            },
      ),
    )
    this.#answerMs = answerMs
    this.#check =
      identity === undefined
        ? undefined
        : tokenCheck({
            appId: identity.appId,
            ...(openIdMetadata === undefined ? {} : { openIdMetadata }),
          })
  }

  /** Whether somebody without any token can be sent away unheard. */
  get asksForToken(): boolean {
    return this.#check !== undefined
  }

  verify(authorization: string, serviceUrl: string): Promise<TokenVerdict> {
    return this.#check === undefined
      ? Promise.resolve({ verdict: 'good' })
      : this.#check(authorization, serviceUrl)
  }

  /** Rejects with AuthenticationError when the request is not from the Bot Framework service. */
  admit(
    authorization: string,
    activity: Activity,
    turn: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    const ends = performance.now() + this.#answerMs
    return withLimits(
      {
        until: () => AbortSignal.timeout(Math.max(0, Math.ceil(ends - performance.now()))),
        repeat: 'as the SDK does',
      },
      () => this.processActivity(authorization, activity, turn),
    )
  }
}
