// What else the columns are called in the spreadsheets of English councils, in any case, spacing
// and punctuation. A heading that may mean two columns, such as ‘Reference’, is none of them.
import type { Headings } from '../shared/csv-table.ts'

const ofPeople: Headings = {
  name: ['full name', 'invitee', 'invitee name', 'professional', 'professional name', 'attendee'],
  email: ['email address', 'work email', 'invitee email', 'professional email', 'attendee email'],
  agency: ['organisation', 'organisation name', 'agency name'],
  role: ['job title', 'job role', 'position', 'designation'],
  teams_id: ['object id', 'entra id', 'entra object id', 'teams object id', 'teams user id'],
}

export const headingsOfPeople: Headings = { ...ofPeople, duties: ['staff role', 'staff roles'] }

export const headingsOfConferences: Headings = {
  ...ofPeople,
  family: ['family number', 'family no', 'family reference', 'family ref', 'family id'],
  conference: [
    'conference number',
    'conference reference',
    'conference ref',
    'conference id',
    'conference no',
    'meeting number',
    'meeting reference',
    'meeting ref',
  ],
  kind: ['type', 'conference type', 'type of conference', 'meeting type', 'conference kind'],
  date: ['conference date', 'date of conference', 'meeting date', 'start date'],
  time: ['start time', 'conference time', 'time of conference', 'meeting time', 'start'],
  place: ['venue', 'location', 'conference venue', 'meeting venue', 'address'],
  online_link: ['link', 'teams link', 'meeting link', 'online meeting link', 'join link'],
  chair_email: ['chair', 'conference chair', 'conference chair email', 'iro', 'iro email'],
  social_worker_email: [
    'social worker',
    'lead social worker',
    'lead social worker email',
    'allocated social worker',
    'allocated social worker email',
    'sw email',
  ],
  administrator_email: [
    'administrator',
    'admin',
    'admin email',
    'conference administrator',
    'conference administrator email',
    'business support',
    'business support email',
  ],
  children: ['child', 'children and ages', 'children with ages'],
  parents: ['parents and carers', 'parents carers', 'parent carer', 'parents or carers'],
  why: ['reason', 'reason for invitation', 'reason for inviting'],
  core_group: ['core group member', 'core group membership'],
}
