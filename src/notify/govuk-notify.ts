// E-mail through GOV.UK Notify, which councils use already. The words are in the council's own
// template there; nothing is filled into it, so that nothing can be given away.
import { NotifyClient } from 'notifications-node-client'
import { z } from 'zod'

import type { MailOutcome, NeutralMail } from '../ports/neutral-mail.ts'

export type NotifyConfig = {
  /** As GOV.UK Notify gives it: a name, the service's id and the secret, joined by hyphens. */
  readonly apiKey: string
  readonly templateId: string
  /** Another address than GOV.UK Notify's own: a test's. */
  readonly baseUrl?: string
}

/** Well under the time for which the sender keeps a message to itself. */
const patienceMs = 10_000
const failure = z.looseObject({ response: z.looseObject({ status: z.number() }).optional() })
const found = z.looseObject({
  data: z.looseObject({ notifications: z.array(z.looseObject({ status: z.string() })) }),
})
/**
 * What became of an e-mail that will never arrive, in GOV.UK Notify's words; after a technical
 * failure it may be sent again.
 */
const gone = ['permanent-failure', 'temporary-failure']

export function govukNotify({ apiKey, templateId, baseUrl }: NotifyConfig): NeutralMail {
  const client =
    baseUrl === undefined ? new NotifyClient(apiKey) : new NotifyClient(baseUrl, apiKey)

  return {
    async send(email, reference) {
      try {
        // Notify keeps no two apart by their reference, but it tells of those that it has: an
        // answer that was lost is found.
        const { data } = found.parse(
          await inTime(client.getNotifications('email', undefined, reference)),
        )
        const [newest] = data.notifications
        if (newest !== undefined && newest.status !== 'technical-failure')
          return { outcome: gone.includes(newest.status) ? 'refused' : 'sent' }
        await inTime(client.sendEmail(templateId, email, { reference }))
        return { outcome: 'sent' }
      } catch (error) {
        return outcomeOf(error)
      }
    },
  }
}

/** Whether the key is taken and has the template: asks for it, and sends nothing. */
export async function tryNotify({
  apiKey,
  templateId,
  baseUrl,
}: NotifyConfig): Promise<'well' | 'no-answer' | 'key-refused' | 'no-template'> {
  const client =
    baseUrl === undefined ? new NotifyClient(apiKey) : new NotifyClient(baseUrl, apiKey)
  try {
    await inTime(client.getTemplateById(templateId))
    return 'well'
  } catch (error) {
    const status = failure.safeParse(error).data?.response?.status
    return status === 401 || status === 403
      ? 'key-refused'
      : status === 400 || status === 404
        ? 'no-template'
        : 'no-answer'
  }
}

function outcomeOf(error: unknown): MailOutcome {
  const status = failure.safeParse(error).data?.response?.status
  // 400: the address or the template; 403: the key. Neither gets better by itself.
  return { outcome: status === 400 || status === 403 || status === 404 ? 'refused' : 'try-again' }
}

async function inTime<Answer>(asked: Promise<Answer>): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('GOV.UK Notify did not answer in time')), patienceMs)
  })
  try {
    return await Promise.race([asked, late])
  } finally {
    clearTimeout(timer)
  }
}
