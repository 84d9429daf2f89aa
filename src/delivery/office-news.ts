// A chair who is changed and changed back before anybody could be told: nobody is told of what did
// not last, nor of what they know already.
import { holderOf, offices } from '../domain/meeting/office.ts'
import type { Conference } from '../domain/state/conference.ts'
import type { Notice } from '../domain/state/notice.ts'
import type { Dependencies } from '../features/kernel/request-context.ts'
import type { Outbox } from '../ports/outbox.ts'

/**
 * Whether a notice that an office has changed says anything new to whom it is for: what they were
 * last told, or did themselves, is compared with what stands. One who has the office, or had it, is
 * told about their own part in it alone.
 */
export async function tellsAnything(
  notice: Notice,
  conference: Conference,
  { deps, messages }: { readonly deps: Dependencies; readonly messages: Outbox['messages'] },
): Promise<boolean> {
  const office = offices.find((one) => one === notice.step)
  // That somebody has left is told of the one who has the office still: its view looks whether that
  // is so.
  if (office === undefined) return true
  const trail = await deps.cases.audit(notice.caseId)
  const changes = trail
    .filter((entry) => 'from' in entry)
    .filter(({ event, meeting }) => event === `${office}.changed` && meeting === conference.id)
  const written = (await messages(notice.caseId)).filter(
    ({ notice: { kind, meeting, step, to } }) =>
      kind === notice.kind &&
      meeting === notice.meeting &&
      step === notice.step &&
      to === notice.to,
  )
  // A card that was changed where it stands since has told nobody: no telephone says so.
  const told = written.flatMap(({ notice: { at }, progress }) =>
    progress.state === 'sent' ? [{ of: at, sent: progress.at }] : [],
  )
  const known = changes.filter(
    ({ at, by }) => by === notice.to || told.some((card) => at <= card.of || at < card.sent),
  )
  const since = written.map((message) => message.notice.at).sort()[0] ?? notice.at
  const before = known.at(-1)?.to ?? changes.find(({ at }) => at >= since)?.from
  const now = holderOf(conference, office)
  return notice.tell === 'owner' ? (before === notice.to) !== (now === notice.to) : before !== now
}
