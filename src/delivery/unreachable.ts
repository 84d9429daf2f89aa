// Somebody whom Teams does not reach: the app is added for them where that is permitted, else an
// e-mail goes out, and in the end a human is told.
import { inLondon } from '../domain/dates/dates.ts'
import { type Instant, messageId, type PersonId } from '../domain/ids.ts'
import type { Message, SendOutcome } from '../domain/messages/message.ts'
import { findConference } from '../domain/state/case.ts'
import { hasConflict } from '../domain/state/conference.ts'
import type { Announcement } from '../domain/state/notice.ts'
import type { Person } from '../domain/state/person.ts'
import type { Dependencies } from '../features/kernel/request-context.ts'
import type { Installer } from '../ports/installer.ts'
import type { MailOutcome, NeutralMail } from '../ports/neutral-mail.ts'

/** What there is beside Teams: nothing, one of them, or both. */
export type Fallback = { readonly installer?: Installer; readonly mail?: NeutralMail }

/** Teams tells the bot of a new chat within seconds. */
const chatAppearsMs = 60_000
/** A message waits at the most twice for the app to be added. */
const maxInstalls = 2

/**
 * What becomes of an attempt that did not reach anybody. `attempts`: how often this message has
 * been tried.
 */
export async function insteadOf(
  answered: SendOutcome,
  to: Person,
  {
    fallback = {},
    attempts,
  }: { readonly fallback?: Fallback | undefined; readonly attempts: number },
): Promise<SendOutcome> {
  const outcome = afterSoManyTries(answered, attempts)
  if (outcome.outcome !== 'unreachable') return outcome
  if (
    outcome.reason === 'never-installed' &&
    fallback.installer !== undefined &&
    to.account !== undefined &&
    attempts <= maxInstalls
  ) {
    const installed = await fallback.installer.install(to.account)
    if (installed === 'installed' || installed === 'try-again')
      return { outcome: 'try-again', retryAfterMs: chatAppearsMs }
  }
  return fallback.mail === undefined || to.email === undefined
    ? outcome
    : { ...outcome, mail: true }
}

/** An answer that Teams gives at random is believed once it has come often enough. */
function afterSoManyTries(outcome: SendOutcome, attempts: number): SendOutcome {
  if (outcome.outcome !== 'try-again' || outcome.orElse === undefined) return outcome
  const { reason, after } = outcome.orElse
  return attempts >= after ? { outcome: 'unreachable', reason } : outcome
}

/**
 * One e-mail a person a day, however many messages it stands for: it says the same of all of them.
 */
export function sendMail(
  to: Person,
  now: Instant,
  mail: NeutralMail | undefined,
): Promise<MailOutcome> {
  if (mail === undefined || to.email === undefined) return Promise.resolve({ outcome: 'refused' })
  return mail.send(to.email, `${to.id}-${inLondon(now).date}`)
}

/** Whether a human has to look: it could not be delivered, or nobody knows. */
export const needsSomebody = ({ progress, notice }: Message): boolean =>
  (progress.state === 'failed' || progress.state === 'unresolved') && notice.kind !== 'stuck'

/**
 * Writes the message that tells the administrator of a meeting, or its chair where the
 * administrator is the one who was not reached or has left, that somebody was not. One a person,
 * meeting and day; repeating it writes none.
 */
export async function tellSomebody(
  { cases, directory }: Pick<Dependencies, 'cases' | 'directory'>,
  { notice }: Message,
  at: Instant,
): Promise<void> {
  const here = await cases.load(notice.caseId)
  const meeting = here === undefined ? undefined : findConference(here, notice.meeting)
  const people = await directory.named(
    meeting === undefined ? [] : [meeting.administrator, meeting.chair],
  )
  const isHere = (id: PersonId): boolean => people.get(id)?.left === undefined
  await cases.change(notice.caseId, (family) => {
    const conference = family === undefined ? undefined : findConference(family, notice.meeting)
    if (family === undefined || conference === undefined)
      return { change: 'none', answer: undefined }
    const listeners = [
      { to: conference.administrator, tell: 'administrator' },
      { to: conference.chair, tell: 'chair' },
    ] satisfies Pick<Announcement, 'to' | 'tell'>[]
    const listener = listeners.find(
      ({ to }) => to !== notice.to && isHere(to) && !hasConflict(conference, to),
    )
    if (listener === undefined) return { change: 'none', answer: undefined }
    const stuck: Announcement = {
      id: messageId(`told:stuck:${conference.id}:${inLondon(at).date}:${notice.to}:${listener.to}`),
      caseId: family.id,
      meeting: conference.id,
      kind: 'stuck',
      step: 'stuck',
      ...listener,
      about: [],
      at,
    }
    return { change: 'commit', family, audit: [], notices: [stuck], answer: undefined }
  })
}
