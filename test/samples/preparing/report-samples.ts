// What invented professionals say of the invented family, from which sample cards of reports are drawn.
import type { Invitation } from '../../../src/domain/state/invitation.ts'
import type { Person } from '../../../src/domain/state/person.ts'
import {
  type ReportEntry,
  type ReportField,
  type SubmittedReport,
  versionId,
} from '../../../src/domain/state/report-words.ts'
import { sampleCase, sampleConference, sampleNow, samplePeople } from '../sample-family.ts'

const invitationOf = (of: Person): Invitation => {
  const found = sampleConference.invitations.find((invitation) => invitation.person === of.id)
  if (found === undefined) throw new Error(`${of.name} is not invited to the sample conference`)
  return found
}
export const sampleSchool = invitationOf(samplePeople.school)

const [robin, kit] = sampleCase.children
const said = (field: ReportField, words: string, child?: typeof robin): ReportEntry => ({
  field,
  words,
  at: sampleNow,
  ...(child === undefined ? {} : { child: child.id }),
})

const reportBy = (of: Person, entries: readonly ReportEntry[]): SubmittedReport => {
  const invitation = invitationOf(of)
  return {
    kind: 'report-version',
    id: versionId({ meeting: sampleConference.id, invitation: invitation.id }, 1),
    meeting: sampleConference.id,
    invitation: invitation.id,
    number: 1,
    entries,
    agency: of.agency,
    role: of.role,
    by: of.id,
    at: sampleNow,
    late: false,
    changed: [],
  }
}

export const sampleReport: SubmittedReport = reportBy(samplePeople.school, [
  said(
    'family-views',
    'Mum says that mornings are the hard part. She wants somebody to ring at seven.',
  ),
  said(
    'strengths',
    'Mum comes to every parents’ evening.\nRobin is ' +
      'kind to younger children and loves the library.',
  ),
  said('child-views', '‘I like it when Nan takes me. When they shout I go under my bed.’', robin),
  said('child-views-how', 'Drawing together, at lunchtime.', robin),
  said('impact', 'Robin has missed 14 of 40 mornings and is often hungry on arrival.', robin),
  said('risk', 'High: Robin was hit on the arm on 4 October and was frightened to go home.', robin),
  said('view', 'cp-plan', robin),
  said('impact', 'We do not know this baby yet.', kit),
  said('view', 'cin-plan', kit),
  said('involvement', 'Robin has been with us since September 2024. I meet mum every Friday.'),
  said('worries-seen', 'On 4 October Robin had a bruise on the left arm, the size of a plum.'),
  said('worries-thought', 'I think that mum is afraid to say what happens at night.'),
  said('worries-heard', 'A neighbour told the office that there is shouting most weekends.'),
  said('needs-to-change', 'Robin sleeps through the night, and nobody is hurt.'),
  said('offer', 'Breakfast club every day until Easter, and a grown-up to talk to on Tuesdays.'),
  said('contingency', 'If Robin is away for two mornings in a week, I ring mum and then Maya.'),
])

export const sampleSecondReport: SubmittedReport = reportBy(samplePeople.healthVisitor, [
  said('strengths', 'Mum kept all four appointments since January.'),
  said('impact', 'The stress at home can harm the baby before the birth.', kit),
  said('risk', 'Medium', robin),
  said('view', 'cin-plan', robin),
  said('offer', 'A visit every week.'),
])
