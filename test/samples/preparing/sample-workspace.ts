// An invented report in each of its states, from which the sample cards are drawn.
import { childId, instant, localDate, practiceId } from '../../../src/domain/ids.ts'
import { wordList } from '../../../src/domain/language/word-list.ts'
import { obligations } from '../../../src/domain/obligations/obligations.ts'
import type { MergeResult } from '../../../src/domain/report/merging.ts'
import { withReport } from '../../../src/domain/report/report.ts'
import {
  type DraftEntry,
  draftId,
  type ReportDraft,
  type ReportField,
  type SubmittedReport,
  versionId,
} from '../../../src/domain/state/report-words.ts'
import type { SampleGround } from '../../../src/features/kernel/feature.ts'
import type { Thought } from '../../../src/features/preparing/write-report/wording.ts'
import type { Workspace } from '../../../src/features/preparing/write-report/workspace.ts'
import { sampleCase, sampleConference, sampleNow, samplePeople } from '../sample-family.ts'

/** No words are pointed out by themselves in a sample. */
export const sampleWords = wordList({
  entries: [],
  acronyms: [],
  knownToAll: [],
  alsoHarm: [],
  most: { wordsInField: 300, wordsInSentence: 25 },
  sources: { acronyms: '', length: 'our own number' },
})

const at = instant('2027-02-22T14:32:00Z')
const entry = (field: ReportField, words: string, child?: string): DraftEntry => ({
  field,
  ...(child === undefined ? {} : { child: childId(child) }),
  words,
  at,
})

const entries: readonly DraftEntry[] = [
  {
    ...entry(
      'involvement',
      'I am the safeguarding lead at Robin’s school and have known ' +
        'Robin since September 2024. I see Robin every school day.',
    ),
    from: localDate('2026-12-03'),
  },
  entry(
    'strengths',
    'Robin comes to school happy on most days. Mum answers when ' +
      'we ring, and since January she and Nan bring Robin together.',
  ),
  entry(
    'worries-seen',
    'On 3 February Robin had a bruise on the left arm and said ' +
      'that Dad had grabbed him. It is recorded, with a body map.',
  ),
  entry(
    'worries-thought',
    'I think that Robin holds back at home, because ' +
      'Robin only speaks of it when nobody else is there.',
  ),
  entry(
    'impact',
    'Robin has stopped playing football since Christmas and asks ' +
      'to stay in at break. With Nan there, Robin laughs again.',
    'child-a',
  ),
  entry('child-views', '“I like it when Nan is here. It is quiet then.”', 'child-a'),
  entry('child-views-how', 'Talking while drawing', 'child-a'),
  entry('child-views-when', '12 February', 'child-a'),
  entry('child-views-by', 'Me', 'child-a'),
  entry(
    'before-birth',
    'Mum sees the midwife every two weeks. Somebody ' +
      'has to be with her and Robin when the baby comes.',
    'child-b',
  ),
  entry(
    'family-views',
    'Mum says that things are calmer when Nan is there. ' +
      'Dad sees it differently: he says that Robin fell.',
  ),
  entry('needs-to-change', 'Nobody hurts Robin. Robin knows whom to tell, and is believed.'),
  entry('offer', 'I can see Robin on Tuesdays and Fridays at breakfast club, from Tue 16 March.'),
  entry(
    'contingency',
    'If Robin comes in with another injury, I ring the social worker the same hour.',
  ),
  entry(
    'risk',
    'High that Robin is hurt again when Dad is angry and nobody else is there.',
    'child-a',
  ),
  entry('view', 'cp-plan', 'child-a'),
  entry('risk', 'Not known yet.', 'child-b'),
  entry('view', 'cin-plan', 'child-b'),
]

/** The school's report, half written. */
export function sampleWorkspace({ practice, calendar }: SampleGround): Workspace {
  const invitation = sampleConference.invitations.find(
    ({ person }) => person === samplePeople.school.id,
  )
  if (invitation === undefined) throw new Error('The sample conference invites no school')
  const owed = obligations(sampleCase, {
    practices: new Map([[practiceId('statutory'), practice]]),
    calendar,
    now: sampleNow,
  }).find(
    (obligation) => obligation.kind === 'submit-report' && obligation.invitation === invitation.id,
  )
  const whose = { meeting: sampleConference.id, invitation: invitation.id }
  const draft: ReportDraft = {
    kind: 'report-draft',
    id: draftId(whose),
    ...whose,
    entries,
    step: 'worries',
    kept: [],
    by: samplePeople.school.id,
    at,
  }
  return {
    person: samplePeople.school,
    family: sampleCase,
    conference: sampleConference,
    invitation,
    practice,
    now: instant('2027-02-22T15:00:00Z'),
    owed,
    draft,
    isKept: true,
    submitted: undefined,
    annex: {
      kind: 'report-annex-draft',
      id: draftId(whose),
      ...whose,
      words: 'Mum has told me where she would go if she had to leave.',
      why: 'Dad must not learn of it.',
      by: samplePeople.school.id,
      at,
    },
  }
}

export function sampleSubmitted(ground: SampleGround): Workspace {
  const workspace = sampleWorkspace(ground)
  const whose = { meeting: workspace.conference.id, invitation: workspace.invitation.id }
  const by = workspace.person.id
  const submitted: SubmittedReport = {
    kind: 'report-version',
    id: versionId(whose, 2),
    ...whose,
    number: 2,
    entries,
    agency: workspace.invitation.agency,
    role: workspace.invitation.role,
    by,
    at,
    late: false,
    changed: [{ field: 'worries-seen' }],
  }
  const versions = [
    { number: 1, by, at: instant('2027-02-20T09:12:00Z'), late: false },
    { number: 2, by, at, late: true },
  ]
  return {
    ...workspace,
    conference: withReport(workspace.conference, {
      kind: 'individual',
      invitation: workspace.invitation.id,
      versions,
      shared: [],
    }),
    submitted,
    isKept: false,
    draft: { ...workspace.draft, amends: 2 },
  }
}

export function sampleChange(ground: SampleGround): Workspace {
  const workspace = sampleSubmitted(ground)
  return {
    ...workspace,
    isKept: true,
    draft: {
      ...workspace.draft,
      entries: workspace.draft.entries.map((entry) =>
        entry.field === 'offer'
          ? { ...entry, words: 'I can see Robin every school day at breakfast club.' }
          : entry,
      ),
    },
  }
}

/** Three fields for whoever has two minutes. */
export function sampleShort(ground: SampleGround): Workspace {
  const workspace = sampleWorkspace(ground)
  return {
    ...workspace,
    isKept: false,
    invitation: { ...workspace.invitation, agency: 'Beech Road Surgery', role: 'GP' },
    draft: { ...workspace.draft, step: 'short', entries: [] },
    annex: undefined,
  }
}

export const sampleThought: Thought = {
  asked: { field: 'worries-thought' },
  entry: 'd41d8cd98f00b204e980',
  suggestion: {
    at: { from: 0, to: 18 },
    words: 'lack of engagement',
    kind: 'question',
    place: 'question:lack of engagement#1',
    gentle:
      'What could they do that would show things are ' +
      'getting better, and what would help them to do it?',
    because: 'It asks for change without criticising the family.',
    source: 'Dorset, restorative strength-based conferences',
  },
}

/** Both devices had written in one field, and one of them was behind in another. */
export const sampleMerged: MergeResult = {
  entries,
  changed: true,
  leftStanding: [{ field: 'access-needs', words: '' }],
  replaced: [{ field: 'family-views', words: 'Mum says it is calmer now.' }],
}
