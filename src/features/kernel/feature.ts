// What a feature is: one thing that a person does, as card buttons (verbs), as things they type,
// and as messages that go out by themselves. How to add one: docs/contributing.md.
import type { Calendar } from '../../domain/dates/calendar.ts'
import type { Instant, MeetingId } from '../../domain/ids.ts'
import type { PrivateCard, PublicCard } from '../../domain/messages/card.ts'
import type { Practice } from '../../domain/rules/practice.ts'
import type { Case } from '../../domain/state/case.ts'
import type { Notice, NoticeKind } from '../../domain/state/notice.ts'
import type { Person } from '../../domain/state/person.ts'
import type { Intent } from '../../understanding/meaning/intents.ts'
import type { Stated } from '../../understanding/statement.ts'
import type { Understanding } from '../../understanding/understand.ts'
import type { DutyButtons } from './duty-buttons.ts'
import type { Dependencies, RequestContext } from './request-context.ts'

export type Verb = {
  readonly verb: string
  /**
   * Takes the button's data and the inputs as they came, untrusted. Always answers with a card for
   * the same person.
   */
  readonly press: (context: RequestContext, data: unknown) => Promise<PrivateCard>
}

/** What was typed, with what it is taken to mean. */
export type UnderstoodText = Understanding & {
  readonly text: string
  readonly stated: Stated
  /** The one meeting that the cards of a moment ago were about. */
  readonly shown?: { readonly meeting: MeetingId; readonly at: Instant }
}

export type TextHandler = {
  /**
   * Where it has no card for a message, the next feature of the same intent is asked, then the next
   * likely meaning.
   */
  readonly intents: readonly Intent[]
  /**
   * What has to be plainly stated before this may record anything: the writer's own part, unless it
   * says 'anybody'; 'first-words' looks at what comes before the first comma, where the rest may
   * tell what others said. Any other message finds a store that can be read and not changed
   * (stated-only.ts), and should propose, with a button.
   */
  readonly records?: 'anybody' | 'first-words'
  readonly say: (
    context: RequestContext,
    said: UnderstoodText,
  ) => Promise<readonly (PrivateCard | PublicCard)[]>
}

/** Draws a message at the moment of sending; undefined when it is no longer needed. */
export type NoticeView = (occasion: {
  readonly notice: Notice
  readonly family: Case
  readonly to: Person
  readonly now: Instant
  readonly deps: Dependencies
}) => Promise<PrivateCard | undefined>

/** A kind of file that the feature makes, named in `about` when it is offered. */
export type FileKind = {
  readonly kind: string
  /**
   * Whether this person may have it now: asked again when they take it. The ids come back as they
   * were offered, from the store.
   */
  readonly mayStillHave: (
    context: RequestContext,
    ids: Readonly<Record<string, string>>,
  ) => Promise<boolean>
}

/** Which duty it is about, and whom it tells. */
export type NoticeKey = `${NoticeKind}/${Notice['tell']}`

export type Feature = {
  readonly name: string
  readonly verbs: readonly Verb[]
  readonly texts: readonly TextHandler[]
  readonly notices: ReadonlyMap<NoticeKey, NoticeView>
  /** The duties that are done with it, each with the button that opens it. */
  readonly dutyButtons?: DutyButtons
  /** The kinds of files that it hands over, if any. */
  readonly files?: readonly FileKind[]
  /**
   * What is left of a message's card once it is no longer needed: drawn in place of the old one.
   * Without it, a neutral sentence.
   */
  readonly settled?: ReadonlyMap<NoticeKey, NoticeView>
}

/** What a sample's dates are worked out from. */
export type SampleGround = { readonly practice: Practice; readonly calendar: Calendar }
export type Sample = { readonly state: string; readonly card: PrivateCard | PublicCard }
