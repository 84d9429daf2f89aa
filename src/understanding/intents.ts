// The closed list of what a message can mean. Every message is exactly one of these, or 'unknown', which is answered with
// buttons and never with a guess that writes.

/** Who is speaking, as the bot knows them in this meeting. */
export type Speaker = 'chair' | 'professional' | 'administrator'

const chairIntents = [
  'status',
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
  'rag',
  'trend',
  'assemble',
  'deadline',
  'explain',
  'commitments',
  'dissent',
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

const anyonesIntents = ['help', 'emergency', 'concern', 'refuse'] as const

export type Intent =
  | (
      | typeof chairIntents
      | typeof professionalIntents
      | typeof administratorIntents
      | typeof anyonesIntents
    )[number]
  | 'unknown'

const lists: Record<Speaker, ReadonlySet<Intent>> = {
  chair: new Set<Intent>([...chairIntents, ...anyonesIntents]),
  professional: new Set<Intent>([...professionalIntents, ...anyonesIntents]),
  administrator: new Set<Intent>([...administratorIntents, ...anyonesIntents]),
}

/** Whether an intent is on this speaker's own list (everybody's are on each). */
export const isOnList = (intent: Intent, speaker: Speaker): boolean => lists[speaker].has(intent)

/** Every intent but 'unknown', once. */
export const allIntents: readonly Intent[] = [
  ...new Set<Intent>([
    ...chairIntents,
    ...professionalIntents,
    ...administratorIntents,
    ...anyonesIntents,
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
