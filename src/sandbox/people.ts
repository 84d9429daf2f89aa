// Whom the practice room can play: invented people of invented agencies in Harrowmere, a town that
// does not exist.
import { type PersonId, personId } from '../domain/ids.ts'
import type { StaffRole } from '../domain/state/person.ts'

/** The tenant in which everybody in the practice room has their account. */
export const sandboxTenantId = '7c0f2d54-9b1e-4a67-8d23-6e5a1f0b9c31'

export type RoomPerson = {
  readonly id: PersonId
  readonly name: string
  readonly role: string
  readonly agency: string
  readonly duties: readonly StaffRole[]
  readonly email: string
  readonly aadObjectId: string
  /** Things that this person might type: the page offers them. */
  readonly suggestions: readonly string[]
}

const council = 'Harrowmere Council'
const health = 'Harrowmere Community Health'
const school = 'Alder Lane Primary School'
const police = 'Mereshire Police'

const chairsAsk = [
  'Who is coming?',
  'Who is missing?',
  'Who has sent a report?',
  'What did everyone offer to do?',
  'plan',
  'Show me the ratings',
  'help',
]
/** What anybody may want to type who has been invited, and who adds nothing of their own. */
export const professionalsAsk: readonly string[] = [
  "I'll be there",
  "I can't do that date, sorry",
  'When is my report due?',
  'help',
]

/**
 * Each with an account of their own that never changes, so that a kept practice room finds
 * everybody again.
 */
export const cast: readonly RoomPerson[] = [
  {
    id: personId('admin'),
    name: 'Priya Nair',
    role: 'Conference administrator',
    agency: council,
    duties: ['administrator'],
    email: 'priya.nair@example.org',
    aadObjectId: '3d9a6c10-52e8-4f0b-9a41-0c7be2a10001',
    suggestions: [
      'Add a new conference',
      "Who hasn't replied?",
      'Resend invites to the non responders',
      'help',
    ],
  },
  {
    id: personId('chair'),
    name: 'Margaret Osei',
    role: 'Conference chair',
    agency: council,
    duties: ['chair'],
    email: 'margaret.osei@example.org',
    aadObjectId: '3d9a6c10-52e8-4f0b-9a41-0c7be2a10002',
    suggestions: chairsAsk,
  },
  {
    id: personId('social-worker'),
    name: 'Daniel Whitlock',
    role: 'Lead social worker',
    agency: "Harrowmere Children's Social Care",
    duties: [],
    email: 'daniel.whitlock@example.org',
    aadObjectId: '3d9a6c10-52e8-4f0b-9a41-0c7be2a10003',
    suggestions: ["I'll be there", 'Start my report', "I've shown it to mum, not dad yet", 'help'],
  },
  {
    id: personId('school'),
    name: 'Ruth Adeyemi',
    role: 'Designated safeguarding lead',
    agency: school,
    duties: [],
    email: 'ruth.adeyemi@example.org',
    aadObjectId: '3d9a6c10-52e8-4f0b-9a41-0c7be2a10004',
    suggestions: [
      "I'll be there",
      'Callum will come instead of me',
      "Do I need a report if I'm coming?",
      'I can do breakfast club on Tuesdays',
    ],
  },
  {
    id: personId('school-deputy'),
    name: 'Callum Pryce',
    role: 'Deputy designated safeguarding lead',
    agency: school,
    duties: [],
    email: 'callum.pryce@example.org',
    aadObjectId: '3d9a6c10-52e8-4f0b-9a41-0c7be2a10005',
    suggestions: professionalsAsk,
  },
  {
    id: personId('health-visitor'),
    name: 'Shazia Malik',
    role: 'Health visitor',
    agency: health,
    duties: [],
    email: 'shazia.malik@example.org',
    aadObjectId: '3d9a6c10-52e8-4f0b-9a41-0c7be2a10006',
    suggestions: [
      "I can't do that date, sorry",
      "I'll be ten minutes late",
      'Start my report',
      'help',
    ],
  },
  {
    id: personId('health-visitor-colleague'),
    name: 'Jo Tanner',
    role: 'Health visitor',
    agency: health,
    duties: [],
    email: 'jo.tanner@example.org',
    aadObjectId: '3d9a6c10-52e8-4f0b-9a41-0c7be2a10007',
    suggestions: professionalsAsk,
  },
  {
    id: personId('school-nurse'),
    name: 'Grace Lindqvist',
    role: 'School nurse',
    agency: health,
    duties: [],
    email: 'grace.lindqvist@example.org',
    aadObjectId: '3d9a6c10-52e8-4f0b-9a41-0c7be2a10008',
    suggestions: professionalsAsk,
  },
  {
    id: personId('gp'),
    name: 'Dr Anil Bhatt',
    role: 'GP',
    agency: 'Larch Street Surgery',
    duties: [],
    email: 'anil.bhatt@example.org',
    aadObjectId: '3d9a6c10-52e8-4f0b-9a41-0c7be2a10009',
    suggestions: [
      "I can't come but I will send a report",
      'Which meeting is this?',
      'Start my report',
      'help',
    ],
  },
  {
    id: personId('police'),
    name: 'DC Helen Marsh',
    role: 'Child abuse investigation officer',
    agency: police,
    duties: [],
    email: 'helen.marsh@example.org',
    aadObjectId: '3d9a6c10-52e8-4f0b-9a41-0c7be2a10010',
    suggestions: [
      "I'll join online",
      'DC Owen Rees will come for me',
      'Some of this must not be shared with dad',
      'help',
    ],
  },
  {
    id: personId('police-colleague'),
    name: 'DC Owen Rees',
    role: 'Child abuse investigation officer',
    agency: police,
    duties: [],
    email: 'owen.rees@example.org',
    aadObjectId: '3d9a6c10-52e8-4f0b-9a41-0c7be2a10011',
    suggestions: professionalsAsk,
  },
  {
    id: personId('housing'),
    name: 'Femi Balogun',
    role: 'Housing officer',
    agency: 'Harrowmere Homes',
    duties: [],
    email: 'femi.balogun@example.org',
    aadObjectId: '3d9a6c10-52e8-4f0b-9a41-0c7be2a10012',
    suggestions: professionalsAsk,
  },
  {
    id: personId('midwife'),
    name: 'Aoife Kearney',
    role: 'Midwife',
    agency: 'Harrowmere Maternity Service',
    duties: [],
    email: 'aoife.kearney@example.org',
    aadObjectId: '3d9a6c10-52e8-4f0b-9a41-0c7be2a10013',
    suggestions: professionalsAsk,
  },
  {
    id: personId('domestic-abuse-adviser'),
    name: 'Leah Novak',
    role: 'Domestic abuse adviser',
    agency: 'Kestrel House',
    duties: [],
    email: 'leah.novak@example.org',
    aadObjectId: '3d9a6c10-52e8-4f0b-9a41-0c7be2a10014',
    suggestions: professionalsAsk,
  },
  {
    id: personId('second-chair'),
    name: 'Tom Ellery',
    role: 'Conference chair',
    agency: council,
    duties: ['chair'],
    email: 'tom.ellery@example.org',
    aadObjectId: '3d9a6c10-52e8-4f0b-9a41-0c7be2a10015',
    suggestions: chairsAsk,
  },
]
