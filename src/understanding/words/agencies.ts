// The agencies and roles round the table, in the words that people use for them. 'words' are
// phrases between commas; '~' after a word stands for its endings. The longest phrase found in a
// message wins: 'school nurse' is not 'school'.
import type { AgencyWord, RoleWord } from '../meaning/slots.ts'

export const agencyWords: readonly {
  readonly agency: AgencyWord
  readonly role?: RoleWord
  readonly words: string
}[] = [
  {
    agency: 'health',
    role: 'health-visitor',
    words:
      'health visitor, health visitors, health visiting, health visiting team, 0 19, ' +
      '0 19 team, hv team',
  },
  {
    agency: 'health',
    role: 'school-nurse',
    words: 'school nurse, school nurses, school nursing, school nursing team',
  },
  {
    agency: 'health',
    role: 'gp',
    words:
      'gp, gps, doctor, doctors, surgery, gp surgery, gp practice, practice manager, ' +
      'doctors surgery',
  },
  {
    agency: 'health',
    role: 'midwife',
    words: 'midwife, midwives, midwifery, maternity, community midwife, midwifes',
  },
  {
    agency: 'health',
    role: 'paediatrician',
    words: 'paediatrician, paeds, pediatrician, paediatrics, consultant, community paediatrician',
  },
  {
    agency: 'health',
    role: 'mental-health-worker',
    words:
      'camhs, adult mental health, mental health, mental health team, cpn, psychiatrist, ' +
      'psychologist, cmht, perinatal, community psychiatric nurse, mental health nurse',
  },
  {
    agency: 'health',
    role: 'nurse',
    words: 'nurse, nurses, named nurse, safeguarding nurse, looked after nurse',
  },
  {
    agency: 'health',
    words:
      'health, nhs, hospital, health colleagues, icb, ambulance, speech and language, salt, ' +
      'therapist, physio, occupational therapist, childrens ward',
  },
  {
    agency: 'social-care',
    role: 'social-worker',
    words:
      'social worker, social workers, lead social worker, allocated worker, ' +
      'allocated social worker, key worker, duty worker, lead practitioner, ' +
      'student social worker, lead worker',
  },
  {
    agency: 'social-care',
    role: 'team-manager',
    words:
      'team manager, practice manager social care, assistant team manager, service manager, ' +
      'practice lead',
  },
  {
    agency: 'social-care',
    words:
      'social care, social services, socials, social, childrens services, ' +
      'childrens social care, mash, emergency duty team, edt, duty team, local authority, ' +
      'front door, csc',
  },
  {
    agency: 'early-help',
    role: 'family-support-worker',
    words:
      'family support worker, family support, early help, family worker, family hub, ' +
      'support worker, fsw, outreach worker, family centre',
  },
  {
    agency: 'school',
    role: 'designated-safeguarding-lead',
    words:
      'dsl, designated safeguarding lead, safeguarding lead, designated lead, ' +
      'school safeguarding lead, ddsl, deputy safeguarding lead',
  },
  {
    agency: 'school',
    role: 'head-teacher',
    words:
      'head teacher, headteacher, head, deputy head, principal, headmaster, headmistress, ' +
      'assistant head, head of year',
  },
  {
    agency: 'school',
    role: 'teacher',
    words:
      'teacher, teachers, class teacher, form tutor, tutor, teaching assistant, ta, senco, ' +
      'pastoral lead, pastoral, attendance officer, education welfare officer, ewo, ' +
      'learning mentor',
  },
  {
    agency: 'school',
    words:
      'school, schools, education, primary, secondary, academy, college, primary school, ' +
      'secondary school, sixth form, pru, the school',
  },
  {
    agency: 'nursery',
    words:
      'nursery, nurseries, pre school, preschool, childminder, playgroup, early years, ' +
      'nursery manager',
  },
  {
    agency: 'police',
    role: 'police-officer',
    words:
      'police officer, pc, constable, detective, sergeant, dc, ds, officer in the case, oic, ' +
      'officer',
  },
  {
    agency: 'police',
    words:
      'police, cops, coppers, copper, old bill, feds, force, constabulary, ppu, cait, ' +
      'public protection, bobbies, rozzers, bill, plod',
  },
  {
    agency: 'housing',
    role: 'housing-officer',
    words: 'housing officer, tenancy officer, housing worker, tenancy support worker',
  },
  {
    agency: 'housing',
    words:
      'housing, housing association, landlord, homeless team, homelessness, housing options, ' +
      'housing provider, tenancy support',
  },
  {
    agency: 'probation',
    role: 'probation-officer',
    words: 'probation officer, offender manager, community offender manager',
  },
  { agency: 'probation', words: 'probation, probation service, npd, nps' },
  {
    agency: 'youth-justice',
    role: 'youth-justice-worker',
    words: 'youth justice worker, yot worker, yos worker, yjs worker',
  },
  {
    agency: 'youth-justice',
    words:
      'youth justice, yot, yos, yjs, youth offending, youth offending team, ' +
      'youth offending service, youth justice service',
  },
  {
    agency: 'domestic-abuse',
    role: 'domestic-abuse-adviser',
    words:
      'idva, idvas, domestic abuse worker, domestic abuse adviser, domestic abuse advisor, ' +
      'refuge worker',
  },
  {
    agency: 'domestic-abuse',
    words: 'refuge, womens aid, domestic abuse service, domestic abuse team, dv service',
  },
  {
    agency: 'substance-misuse',
    role: 'substance-misuse-worker',
    words: 'drug worker, drugs worker, alcohol worker, substance misuse worker, recovery worker',
  },
  {
    agency: 'substance-misuse',
    words:
      'substance misuse, drug and alcohol, drugs and alcohol, drug and alcohol service, ' +
      'drug and alcohol team, recovery service, cgl, change grow live',
  },
  {
    agency: 'voluntary',
    words:
      'charity, barnardos, nspcc, action for children, home start, homestart, young carers, ' +
      'voluntary sector, food bank, youth worker, mentor',
  },
  { agency: 'cafcass', role: 'guardian', words: 'cafcass, guardian, childrens guardian' },
  { agency: 'fire', words: 'fire service, fire brigade, fire and rescue' },
  {
    agency: 'legal',
    role: 'solicitor',
    words: 'legal, solicitor, solicitors, lawyer, legal team, legal adviser',
  },
]

/** Roles that belong to no agency of the table's count. */
export const otherRoles: readonly { readonly role: RoleWord; readonly words: string }[] = [
  { role: 'interpreter', words: 'interpreter, interpreters, translator, signer' },
  { role: 'advocate', words: 'advocate, advocates, advocacy, advocacy worker' },
  {
    role: 'chair',
    words: 'chair, chairs, chairperson, cp chair, conference chair, reviewing officer',
  },
  { role: 'foster-carer', words: 'foster carer, foster carers, foster mum, foster dad' },
  { role: 'minute-taker', words: 'minute taker, minutes taker, note taker' },
  {
    role: 'administrator',
    words: 'administrator, business support, conference admin, admin, cp admin',
  },
]
