// What a role counts as when the quorum is worked out (docs/sources.md, section C).
import { memoise } from '../memoise.ts'
import type { Sector } from '../rules/practice.ts'

/** What a role counts as when the quorum is worked out (docs/sources.md, section C). */
export type RoleKind = {
  readonly discipline: string
  readonly sector: Sector
  readonly names: readonly string[]
}

const kinds: readonly RoleKind[] = [
  {
    discipline: 'social work',
    sector: 'social-care',
    names: [
      'social worker',
      'lead social worker',
      'lead practitioner',
      'lead child protection practitioner',
      'team manager',
      'family support worker',
      'early help worker',
      'personal adviser',
      'sw',
      'social care',
    ],
  },
  {
    discipline: 'school',
    sector: 'education',
    names: [
      'designated safeguarding lead',
      'deputy designated safeguarding lead',
      'dsl',
      'deputy dsl',
      'headteacher',
      'head teacher',
      'deputy headteacher',
      'teacher',
      'class teacher',
      'form tutor',
      'senco',
      'education welfare officer',
      'pastoral lead',
      'school',
    ],
  },
  {
    discipline: 'early years',
    sector: 'education',
    names: [
      'nursery manager',
      'nursery key worker',
      'nursery nurse',
      'early years practitioner',
      'childminder',
      'nursery',
    ],
  },
  {
    discipline: 'college',
    sector: 'education',
    names: ['college safeguarding lead', 'college tutor'],
  },
  { discipline: 'school nursing', sector: 'health', names: ['school nurse'] },
  {
    discipline: 'health visiting',
    sector: 'health',
    names: ['health visitor', 'community nursery nurse', 'family nurse', 'hv'],
  },
  {
    discipline: 'midwifery',
    sector: 'health',
    names: ['midwife', 'safeguarding midwife', 'community midwife'],
  },
  {
    discipline: 'general practice',
    sector: 'health',
    names: ['gp', 'general practitioner', 'practice nurse', 'doctor'],
  },
  {
    discipline: 'paediatrics',
    sector: 'health',
    names: [
      'paediatrician',
      'named doctor',
      'named nurse',
      'safeguarding nurse',
      'looked after children nurse',
    ],
  },
  {
    discipline: 'child mental health',
    sector: 'health',
    names: ['camhs practitioner', 'camhs worker', 'camhs', 'child psychologist'],
  },
  {
    discipline: 'adult mental health',
    sector: 'health',
    names: [
      'mental health nurse',
      'community psychiatric nurse',
      'care coordinator',
      'care co-ordinator',
      'psychiatrist',
      'perinatal mental health nurse',
    ],
  },
  {
    discipline: 'substance use',
    sector: 'health',
    names: ['drug and alcohol worker', 'substance misuse worker', 'recovery worker'],
  },
  {
    discipline: 'police',
    sector: 'police',
    names: [
      'police officer',
      'police',
      'detective',
      'detective constable',
      'detective sergeant',
      'child abuse investigation officer',
      'dc',
      'ds',
      'pc',
    ],
  },
  {
    discipline: 'probation',
    sector: 'probation',
    names: ['probation officer', 'probation practitioner', 'probation'],
  },
  {
    discipline: 'youth justice',
    sector: 'youth-justice',
    names: [
      'youth justice worker',
      'youth offending worker',
      'yjs worker',
      'youth justice officer',
      'yot worker',
      'yjs',
    ],
  },
  {
    discipline: 'housing',
    sector: 'housing',
    names: [
      'housing officer',
      'tenancy officer',
      'housing support worker',
      'homelessness officer',
      'housing',
    ],
  },
  {
    discipline: 'domestic abuse',
    sector: 'voluntary',
    names: [
      'domestic abuse adviser',
      'idva',
      'independent domestic violence adviser',
      'refuge worker',
      'domestic abuse worker',
    ],
  },
  { discipline: 'youth work', sector: 'voluntary', names: ['youth worker', 'mentor'] },
  { discipline: 'young carers', sector: 'voluntary', names: ['young carers worker'] },
]

const other: RoleKind = { discipline: 'other', sector: 'other', names: [] }
const kindByName = new Map(kinds.flatMap((kind) => kind.names.map((name) => [name, kind] as const)))

/**
 * The kind of a role as people write it. A role that is not on the list is 'other': it is invited
 * and counted by its agency like any other, but it never fills the place of social care.
 */
export const roleKind = memoise(findKind, 2_000)

function findKind(role: string): RoleKind {
  const plain = role
    .toLowerCase()
    .replace(/[^a-z\s-]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  const whole = kindByName.get(plain)
  if (whole !== undefined) return whole
  // 'Named GP', 'Detective Constable, CAIT': the longest known name inside decides.
  const inside = [...kindByName]
    .filter(([name]) => name.length > 3 && ` ${plain} `.includes(` ${name} `))
    .sort(([a], [b]) => b.length - a.length)
  return inside[0]?.[1] ?? other
}
