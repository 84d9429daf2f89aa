// Invented families for the benchmark, each with one conference of twelve agencies.
import { objectIdOf } from '../support/families.ts'

export type Seed = {
  readonly caseId: string
  readonly meetingId: string
  readonly invitations: readonly { readonly id: string; readonly objectId: string }[]
}

export const namesOf = [
  'Children’s Social Care',
  'Beech Road Primary School',
  'Community Health',
  'Police',
  'Maternity Service',
  'Mill Lane Surgery',
  'Kestrel House',
  'Youth Justice',
  'Housing Service',
  'Adult Mental Health',
  'Drug and Alcohol Service',
  'Early Help',
]
export const columns =
  'family,conference,kind,practice,date,time,place,online_link,chair_email,social_worker_email,administrator_email,children,name,email,agency,role,why,knows,teams_id'

/** Sixty families share one set of professionals, as in a council: each of them is invited to several conferences. */
const professionals = 20
const setOf = (family: number): number => family % professionals
export const professionalAt = (family: number, seat: number): string => `p${setOf(family)}-${seat}`

export const appRow = (family: number, seat: number): string =>
  `HC-${family},B${family},initial,portsmouth,2026-12-15,14:00,Alder Lane Family Hub,https://meet.example.org/${family},margaret@example.org,daniel@example.org,admin@example.org,Child A:7; Child B:4,Professional ${professionalAt(family, seat)},${professionalAt(family, seat)}@example.org,Harrowmere ${namesOf[seat] ?? ''},${seat === 0 ? 'Lead social worker' : 'Practitioner'},You know the family and can say what has helped them at home.,,${objectIdOf(professionalAt(family, seat))}`
