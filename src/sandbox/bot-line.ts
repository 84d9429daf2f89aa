// Posts to the bot's own endpoint over HTTP, as Teams does, and reads what comes back.
import { z } from 'zod'

/**
 * `status` is the HTTP status, or 504 when no answer came. `body` is the parsed JSON, or undefined
 * when there was none.
 */
export type BotAnswer = { readonly status: number; readonly body: unknown }

/** What is said for 'no answer came'. */
export const noAnswer = 504

/** Teams gives up on a slow answer after 10 to 15 seconds; so does the room. */
const patienceMilliseconds = 15_000

export async function postToBot(endpoint: URL, activity: unknown): Promise<BotAnswer> {
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(activity),
      signal: AbortSignal.timeout(patienceMilliseconds),
    })
    return { status: response.status, body: parsed(await response.text()) }
  } catch {
    // Refused, broken off or too slow: to the person at the other end these are one thing, a bot
    // that does not answer.
    return { status: noAnswer, body: undefined }
  }
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    return undefined
  }
}

export const answered = ({ status }: BotAnswer): boolean => status >= 200 && status < 300

/** What Teams shows when a button did not work, whatever the cause. */
const somethingWentWrong = 'Something went wrong. Please try again.'

export type PressOutcome =
  | { readonly shows: 'card'; readonly status: number; readonly card: unknown }
  | { readonly shows: 'notice'; readonly status: number; readonly notice: string }
  | { readonly shows: 'nothing'; readonly status: number }

const invokeAnswer = z.looseObject({ statusCode: z.int(), type: z.string(), value: z.unknown() })
const cardJson = z.looseObject({ type: z.literal('AdaptiveCard') })

/**
 * Reads the answer to a pressed button. An answer that Teams would not understand counts as
 * something that went wrong.
 */
export function pressOutcome(answer: BotAnswer): PressOutcome {
  const body = invokeAnswer.safeParse(answer.body)
  if (!answered(answer))
    return { shows: 'notice', status: answer.status, notice: somethingWentWrong }
  if (!body.success) return { shows: 'notice', status: 502, notice: somethingWentWrong }
  const { statusCode, type, value } = body.data
  if (statusCode < 200 || statusCode >= 300)
    return { shows: 'notice', status: statusCode, notice: somethingWentWrong }
  if (type === 'application/vnd.microsoft.card.adaptive' && cardJson.safeParse(value).success)
    return { shows: 'card', status: statusCode, card: value }
  if (type === 'application/vnd.microsoft.activity.message' && typeof value === 'string') {
    return value === ''
      ? { shows: 'nothing', status: statusCode }
      : { shows: 'notice', status: statusCode, notice: value }
  }
  return { shows: 'notice', status: 502, notice: somethingWentWrong }
}
