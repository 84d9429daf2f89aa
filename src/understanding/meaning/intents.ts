// The closed list of what a message can mean. Every message is exactly one of these, or 'unknown',
// which is answered with buttons and never with a guess that writes.

/** Who is speaking, as the bot knows them in this meeting. */
export type Speaker = 'chair' | 'professional' | 'administrator'

const chairIntents = [
  'quorum',
  'missing',
  'chase',
  'reports',
  'shareStatus',
  'whatIf',
  'arrive',
  'override',
  'reschedule',
  'cancel',
  'noticeCheck',
  'chairContact',
  'interpreter',
  'advocate',
  'trend',
  'assemble',
  'deadline',
  'commitments',
  'punctuality',
] as const

const professionalIntents = [
  'accept',
  'decline',
  'deputy',
  'noDeputy',
  'late',
  'leavingEarly',
  'tentative',
  'clarify',
  'deadline',
  'reportStart',
  'reportResume',
  'reportRule',
  'share',
  'shareRestrict',
  'reportSubmit',
  'reportAmend',
  'language',
  'help',
  'view',
  'childVoice',
  'ragUpdate',
  'ragRepeat',
  'commit',
  'commitDone',
  'commitStuck',
  'absentReport',
  'snooze',
  'members',
  'wrongPerson',
] as const

const administratorIntents = [
  'create',
  'inviteCopy',
  'chase',
  'deputy',
  'noticeCheck',
  'audit',
  'contactFallback',
  'recordSent',
  'transfer',
] as const

const anyonesIntents = [
  'help',
  'emergency',
  'concern',
  'refuse',
  'status',
  'rag',
  'explain',
  'dissent',
] as const

/** What anybody may ask for, and most ask for now and then. */
const rarerIntents = [
  // The bot, its words and its people.
  'contact',
  'privacy',
  'thanks',
  'passOn',
  'toldSomebody',
  'familyThere',
  'practical',
  'meaning',
  'reminders',
  'roles',
  'addPerson',
  'personLeft',
  'takeOffPerson',
  // What is one's own.
  'toDo',
  'leastICanDo',
  'checkIn',
  'show',
  'myPromises',
  'commitStarted',
  'resend',
  'conflict',
  // A meeting, before and on the day.
  'stillOn',
  'nextCoreGroup',
  'arrangeCoreGroup',
  'changeMeeting',
  'changeOffice',
  'invite',
  'uninvite',
  'parents',
  'exclusion',
  'answeredByPhone',
  'delivery',
  'register',
  'whoIsLate',
  'whyAbsent',
  // Papers.
  'aboutReport',
  'annex',
  'circulate',
  'pack',
  // Afterwards.
  'outcome',
  'dissents',
  'feedback',
  'familyFeedback',
  'plan',
  'changeUpdate',
  'familyRating',
  'stepDown',
  'retention',
  'filed',
] as const

export type Intent =
  | (
      | typeof chairIntents
      | typeof professionalIntents
      | typeof administratorIntents
      | typeof anyonesIntents
      | typeof rarerIntents
    )[number]
  /**
   * Read by a rule alone: what decides is whose name stands in the sentence (reading/child-out.ts).
   */
  | 'childOut'
  | 'childBack'
  /** Read by a rule alone: the whole message asks for it (reading/calendar-asked.ts). */
  | 'calendarEntry'
  | 'unknown'

/** Whether an intent is meant less often than its share of the examples says. */
export const isRarer = (intent: Intent): boolean => rarerIntents.some((rarer) => rarer === intent)

/** Every intent that is learnt, once. */
export const allIntents: readonly Intent[] = [
  ...new Set<Intent>([
    ...chairIntents,
    ...professionalIntents,
    ...administratorIntents,
    ...anyonesIntents,
    ...rarerIntents,
  ]),
]

/** Intents that change what is kept about a family: they are returned on clear evidence alone. */
export const writingIntents: ReadonlySet<Intent> = new Set<Intent>([
  'chase',
  'arrive',
  'override',
  'reschedule',
  'cancel',
  'chairContact',
  'dissent',
  'accept',
  'decline',
  'deputy',
  'noDeputy',
  'late',
  'leavingEarly',
  'tentative',
  'share',
  'shareRestrict',
  'reportSubmit',
  'reportAmend',
  'childVoice',
  'ragUpdate',
  'ragRepeat',
  'commit',
  'commitDone',
  'commitStuck',
  'absentReport',
  'snooze',
  'wrongPerson',
  'create',
  'recordSent',
  'transfer',
])

/** The intents that say something about one's own place. */
export const ownIntents: readonly Intent[] = [
  'accept',
  'decline',
  'deputy',
  'noDeputy',
  'tentative',
  'late',
  'leavingEarly',
  'wrongPerson',
]
