// The shape of a practice's file once it has been laid over the one that it extends. Every field
// says what would be right, because the person who reads the message knows conferences, not this
// program.
import { z } from 'zod'

import { isIdText, isLocalDate, isLocalTime, localTime, practiceId, ruleId } from '../domain/ids.ts'
import type { Anchor, Duty, Sector, Tag, Unit } from '../domain/rules/practice.ts'
import type { ConferenceKind, MeetingKind } from '../domain/state/meeting-kind.ts'
import { purposes } from '../domain/state/purpose.ts'

/** Makes the message of a field the sentence 'it must be …'. */
const wants = (right: string) => ({ error: right })

const oneOf = <const Word extends string>(words: readonly [Word, ...Word[]]) =>
  z.enum(words, wants(`one of: ${words.join(', ')}`))
const text = z.string(wants('a text')).trim().min(1, wants('a text that is not empty'))
const yesOrNo = z.boolean(wants('true or false'))
const wholeNumber = (least: number, most: number) => {
  const right = wants(`a whole number from ${least} to ${most}`)
  return z.int(right).min(least, right).max(most, right)
}
const time = z
  .string(wants('a time such as 08:00'))
  .refine(isLocalTime, wants('a time such as 08:00'))
  .transform((value) => localTime(value))

const tags: readonly [Tag, ...Tag[]] = ['read', 'second-hand', 'ours', 'confirm-locally']
const units: readonly [Unit, ...Unit[]] = ['working-days', 'days', 'weeks', 'months']
const anchors: readonly [Anchor, ...Anchor[]] = [
  'strategy-discussion',
  'conference',
  'invitation',
  'core-group',
  'transfer-notice',
  'allegation',
  'outcome',
  'promise',
  'request',
]
export const conferenceKinds: readonly [ConferenceKind, ...ConferenceKind[]] = [
  'initial',
  'review',
  'pre-birth',
  'transfer-in',
  'outside-home',
]
const meetingKinds: readonly [MeetingKind, ...MeetingKind[]] = [...conferenceKinds, 'core-group']
const duties: readonly [Duty, ...Duty[]] = [
  'chair',
  'administrator',
  'lead-social-worker',
  'invited-professional',
  'core-group-member',
  'absent-agency',
]
const sectors: readonly [Sector, ...Sector[]] = [
  'social-care',
  'education',
  'health',
  'police',
  'housing',
  'probation',
  'youth-justice',
  'voluntary',
  'other',
]
const tag = oneOf(tags)

export const ruleFile = z.strictObject(
  {
    event: text,
    purpose: oneOf(purposes),
    anchor: oneOf(anchors),
    kinds: z
      .array(oneOf(meetingKinds), wants('a list of kinds of meeting'))
      .min(1, wants('at least one kind of meeting')),
    n: wholeNumber(0, 366),
    unit: oneOf(units),
    direction: oneOf(['before', 'after']),
    owedBy: oneOf(duties),
    tags: z.strictObject({ duty: tag, number: tag }, wants('{ "duty": …, "number": … }')),
    bareDays: yesOrNo.default(false),
    readAs: oneOf(['working-days', 'calendar-days']).exactOptional(),
    forEachChild: z
      .strictObject(
        { olderThan: wholeNumber(-1, 17) },
        wants('{ "olderThan": 5 }, or -1 for every child, the unborn too'),
      )
      .exactOptional(),
    notLaterThan: oneOf(purposes).exactOptional(),
    confirmLocally: yesOrNo.default(false),
    outsideTheBot: yesOrNo.default(false),
    source: text,
    paraphrase: text,
  },
  wants(
    'a rule with event, purpose, anchor, kinds, n, ' +
      'unit, direction, owedBy, tags, source and paraphrase',
  ),
)

const quorum = z.strictObject(
  {
    requireSocialCare: yesOrNo,
    minOther: wholeNumber(0, 10),
    contactRequired: yesOrNo,
    groupBy: oneOf(['agency', 'discipline']),
    healthAsOne: yesOrNo,
    perChild: yesOrNo,
    mustHave: z.array(oneOf(sectors), wants('a list of sectors')),
    countReports: yesOrNo,
    countFamily: yesOrNo,
    countChair: yesOrNo,
    countObserver: yesOrNo,
    countMinuteTaker: yesOrNo,
    tag,
    source: text,
  },
  wants('the settings of the quorum'),
)

const workingDays = wholeNumber(1, 60)
const when = z.discriminatedUnion(
  'at',
  [
    z.strictObject({ at: z.literal('once') }),
    z.strictObject({ at: z.literal('halfway') }),
    z.strictObject({ at: z.literal('due') }),
    z.strictObject({ at: z.literal('before-due'), workingDays }),
    z.strictObject({ at: z.literal('after-due'), workingDays }),
    z.strictObject({ at: z.literal('every-after-due'), workingDays }),
  ],
  wants(
    '{ "at": "once" }, "halfway" or "due", or { "at": "before-due", "after-due" or ' +
      '"every-after-due", "workingDays": … }',
  ),
)
const ladderStep = z.strictObject(
  { id: text, when, tell: oneOf(['owner', 'administrator', 'chair']) },
  wants('{ "id": …, "when": …, "tell": … }'),
)

const breakDay = z
  .string(wants('a day such as 07-22 (each year) or 2027-07-22'))
  .refine(
    (value) => isLocalDate(value) || isLocalDate(`2028-${value}`),
    wants('a day such as 07-22 (each year) or 2027-07-22'),
  )
const schoolBreak = z
  .strictObject(
    { name: text, from: breakDay, to: breakDay },
    wants('{ "name": …, "from": …, "to": … }'),
  )
  .refine(
    (one) => one.from.length === one.to.length,
    wants('both days with a year, or both without'),
  )

const agencyName = z
  .string(wants('the name of an agency'))
  .trim()
  .regex(/[a-z0-9]/i, wants('the name of an agency'))
const serviceGroup = z
  .array(agencyName, wants('a group of at least two agencies, by name'))
  .min(2, wants('a group of at least two agencies, by name'))

const contact = text.nullable()
const idOf = (what: string) => z.string(wants(what)).refine(isIdText, wants(what))
const ruleIds = idOf('a short id of letters and digits, such as T04')

export const practiceFile = z.strictObject(
  {
    id: idOf('a short name of letters, digits and hyphens, such as tower-hamlets').transform(
      (value) => practiceId(value),
    ),
    name: text,
    rules: z.record(
      ruleIds.transform((value) => ruleId(value)),
      ruleFile,
      wants('the rules, each under its id'),
    ),
    selectable: z.record(
      ruleIds.transform((value) => ruleId(value)),
      ruleFile,
      wants('the rules that may be chosen, each under its id'),
    ),
    quorum,
    ladders: z.record(
      oneOf(purposes),
      z.strictObject(
        { value: z.array(ladderStep, wants('a list of reminders')), tag, source: text },
        wants('{ "value": [ … ], "tag": …, "source": … }'),
      ),
      wants('the reminders of each kind of duty'),
    ),
    quietHours: z
      .strictObject({ from: time, until: time }, wants('{ "from": "08:00", "until": "18:00" }'))
      .refine((hours) => hours.from < hours.until, wants('an ‘until’ that is later than ‘from’')),
    countStartDay: yesOrNo,
    lateMinutes: z.strictObject(
      { value: wholeNumber(0, 120), tag, source: text },
      wants('{ "value": 10, "tag": …, "source": … }'),
    ),
    meetingMinutes: z.strictObject(
      {
        value: z.strictObject(
          { conference: wholeNumber(15, 480), coreGroup: wholeNumber(15, 480) },
          wants('{ "conference": 120, "coreGroup": 60 }'),
        ),
        tag,
        source: text,
      },
      wants('{ "value": { "conference": 120, "coreGroup": 60 }, "tag": …, "source": … }'),
    ),
    chaseQuietWorkingDays: z.strictObject(
      { value: wholeNumber(0, 10), tag, source: text },
      wants('{ "value": 1, "tag": …, "source": … }'),
    ),
    individualReportsAtReview: z.strictObject(
      { value: yesOrNo, tag, source: text },
      wants('{ "value": true, "tag": …, "source": … }'),
    ),
    keepDays: z.strictObject(
      { value: wholeNumber(1, 3650), tag, source: text },
      wants('{ "value": 90, "tag": …, "source": … }'),
    ),
    sharesWithChildrenFrom: z.strictObject(
      { value: wholeNumber(0, 18), tag, source: text },
      wants('{ "value": 14, "tag": …, "source": … }'),
    ),
    blindRatings: z.strictObject(
      { value: yesOrNo, tag, source: text },
      wants('{ "value": true, "tag": …, "source": … }'),
    ),
    staleRatingWeeks: z.strictObject(
      { value: wholeNumber(1, 52), tag, source: text },
      wants('{ "value": 6, "tag": …, "source": … }'),
    ),
    sameService: z.strictObject(
      { value: z.array(serviceGroup, wants('a list of groups of agencies')), tag, source: text },
      wants('{ "value": [["…", "…"]], "tag": …, "source": … }'),
    ),
    schoolBreaks: z.array(schoolBreak, wants('a list of school holidays')),
    words: z.strictObject(
      {
        chair: text,
        frontDoor: z.strictObject(
          { name: text, telephone: contact, outOfHours: contact },
          wants('{ "name": …, "telephone": …, "outOfHours": … }'),
        ),
        appeal: contact,
      },
      wants('the practice’s own words'),
    ),
  },
  wants('a practice’s settings'),
)

export type PracticeFile = z.infer<typeof practiceFile>
