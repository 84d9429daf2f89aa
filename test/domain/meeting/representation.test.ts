import { describe, expect, it } from 'vitest'

import { instant, localDate, localTime, type PersonId, personId } from '../../../src/domain/ids.ts'
import {
  answer,
  type AnswerContext,
  type Choice,
  choiceProblem,
  sameService,
  undo,
} from '../../../src/domain/meeting/answer.ts'
import { membersOf } from '../../../src/domain/meeting/attendance.ts'
import {
  answeredFor,
  confirm,
  noticesOf,
  placeProblem,
  wasNamed,
} from '../../../src/domain/meeting/representation.ts'
import { may } from '../../../src/domain/permissions.ts'
import { type Case, peopleOf, replaceInvitation } from '../../../src/domain/state/case.ts'
import {
  currentAnswer,
  type Invitation,
  isSettled,
  representedBy,
  revision,
} from '../../../src/domain/state/invitation.ts'
import { loadPractice } from '../../../src/practices/load.ts'
import { oneFamily, onlyConference, person } from '../../support/families.ts'
import { practice, refusal, value } from '../../support/practices.ts'

const at = instant('2026-11-24T09:00:00Z')
const startsAt = instant('2026-12-10T10:00:00Z')
const deputy = personId('deputy')
const family = oneFamily({ invited: ['school', 'midwife', 'health'] })
const conference = onlyConference(family)
const [school, midwife, health] = conference.invitations
if (school === undefined || midwife === undefined || health === undefined)
  throw new Error('Somebody is missing')

const asOf = (invitation: Invitation, more: Partial<AnswerContext> = {}): AnswerContext => ({
  by: invitation.person,
  at,
  startsAt,
  seen: revision(invitation),
  ...more,
})
const naming = (
  invitation: Invitation,
  more: Partial<Extract<Choice, { status: 'represented' }>> = {},
): Choice => ({
  status: 'represented',
  name: 'Callum Pryce',
  role: 'Deputy',
  agency: invitation.agency,
  person: deputy,
  ...more,
})
const named = value(answer(school, naming(school), asOf(school)))
const saying = (invitation: Invitation) => ({
  saidBy: 'themself' as const,
  at,
  startsAt,
  seen: revision(invitation),
})
const confirmed = value(confirm(named, { status: 'confirmed', mode: 'online' }, saying(named)))
const refused = value(confirm(named, { status: 'refused', reason: 'on leave' }, saying(named)))
const withSchool = (invitation: Invitation): Case => replaceInvitation(family, invitation)
const notices = (before: Invitation, after: Invitation) =>
  noticesOf({ family, conference, before, after, at }).map(
    ({ kind, step, tell, to }) => `${kind} ${step} ${tell} ${to}`,
  )

describe('the colleague who is named', () => {
  it.each([
    ['awaited', named, 'unconfirmed-representative', true],
    ['confirmed', confirmed, 'accepted-representative', true],
    ['refused', refused, 'declined', false],
  ])('counts by what they said themselves: %s', (_status, invitation, standing, settled) => {
    expect(membersOf(onlyConference(withSchool(invitation)))[0]?.standing).toBe(standing)
    expect(isSettled(currentAnswer(invitation))).toBe(settled)
  })

  it('has access while they have the part, and no longer', () => {
    const may1 = (invitation: Invitation) =>
      may(person('deputy'), { act: 'represent', conference, invitation })
    expect([school, named, confirmed, refused].map(may1)).toEqual([false, true, true, false])
    expect(may1({ ...confirmed, withdrawn: { why: 'removed', by: personId('admin'), at } })).toBe(
      false,
    )
    expect(
      may(person('deputy'), {
        act: 'represent',
        conference: { ...conference, conflicts: [deputy] },
        invitation: confirmed,
      }),
    ).toBe(false)
    expect(
      [named, confirmed, refused].map((invitation) =>
        peopleOf(withSchool(invitation)).includes(deputy),
      ),
    ).toEqual([true, true, false])
    expect(wasNamed(refused, deputy)).toBe(true)
    expect(wasNamed(refused, personId('police'))).toBe(false)
  })

  it('the same word again changes nothing; another mode is another word', () => {
    expect(
      value(
        confirm(
          confirmed,
          { status: 'confirmed', mode: 'online' },
          { ...saying(confirmed), seen: 0 },
        ),
      ),
    ).toBe(confirmed)
    expect(value(confirm(refused, { status: 'refused', reason: 'ill' }, saying(refused)))).toBe(
      refused,
    )
    const inPerson = value(
      confirm(confirmed, { status: 'confirmed', mode: 'in-person' }, saying(confirmed)),
    )
    expect(currentAnswer(inPerson)).toMatchObject({
      confirmation: { mode: 'in-person' },
      earlier: [{ status: 'awaited' }, { status: 'confirmed', mode: 'online' }],
    })
  })

  it('a card of an older state writes nothing, nor does anything after the start, nor where nobody is named', () => {
    expect(refusal(confirm(confirmed, { status: 'refused', reason: '' }, saying(named))).code).toBe(
      'card.outdated',
    )
    expect(
      refusal(confirm(named, { status: 'refused', reason: '' }, { ...saying(named), at: startsAt }))
        .code,
    ).toBe('conference.begun')
    expect(refusal(confirm(school, { status: 'refused', reason: '' }, saying(school))).code).toBe(
      'representative.none',
    )
    expect(refusal(undo(confirmed, { ...asOf(confirmed), seen: revision(named) })).code).toBe(
      'card.outdated',
    )
  })

  it('may be named again after a no, which is a new question', () => {
    const again = value(answer(refused, naming(school), asOf(refused)))
    expect(again.answers).toHaveLength(2)
    expect(representedBy(again)).toBe(deputy)
  })

  it('is asked anew when an undo brings them back', () => {
    const coming = value(
      answer(confirmed, { status: 'attending', mode: 'in-person' }, asOf(confirmed)),
    )
    const back = value(undo(coming, asOf(coming)))
    expect(currentAnswer(back)).toMatchObject({
      status: 'represented',
      confirmation: { status: 'awaited' },
    })
    expect(notices(coming, back)).toEqual(['hand-over asked owner deputy'])
  })
})

describe('who is told', () => {
  it('the colleague, once named; whoever named them, once they have said something', () => {
    expect(notices(school, named)).toEqual(['hand-over asked owner deputy'])
    expect(notices(named, confirmed)).toEqual(['representative-answered confirmed owner school'])
    expect(
      notices(
        confirmed,
        value(confirm(confirmed, { status: 'confirmed', mode: 'in-person' }, saying(confirmed))),
      ),
    ).toEqual([])
    expect(notices(named, refused)).toEqual(['representative-answered refused owner school'])
  })

  it('the administrator, where nobody can be asked', () => {
    const { person: _unknown, ...stranger } = {
      name: 'Zara',
      role: 'Head',
      agency: school.agency,
      person: undefined,
    }
    const unknown = value(answer(school, { status: 'represented', ...stranger }, asOf(school)))
    expect(notices(school, unknown)).toEqual(['hand-over unreachable administrator admin'])
  })

  it('the colleague who is not needed any more, only if they had confirmed', () => {
    const coming = (from: Invitation) =>
      value(answer(from, { status: 'attending', mode: 'in-person' }, asOf(from)))
    expect(notices(named, coming(named))).toEqual([])
    expect(notices(refused, coming(refused))).toEqual([])
    expect(notices(confirmed, coming(confirmed))).toEqual([
      'hand-over no-longer-needed owner deputy',
    ])
    const other = value(
      answer(
        confirmed,
        naming(school, { name: 'Wen Li', person: personId('wen') }),
        asOf(confirmed),
      ),
    )
    expect(notices(confirmed, other)).toEqual([
      'hand-over asked owner wen',
      'hand-over no-longer-needed owner deputy',
    ])
  })

  it('each event with an id of its own', () => {
    const again = value(answer(refused, naming(school), asOf(refused)))
    const ids = [
      noticesOf({ family, conference, before: school, after: named, at }),
      noticesOf({ family, conference, before: refused, after: again, at }),
    ]
      .flat()
      .map((notice) => notice.id)
    expect(new Set(ids).size).toBe(2)
  })
})

describe('one person, one place', () => {
  it('somebody who comes for another place is refused with the reason, until they have said no', () => {
    const taken = (invitation: Invitation) =>
      placeProblem(onlyConference(withSchool(invitation)), midwife, {
        name: 'Callum Pryce',
        person: deputy,
      })
    expect(taken(named)?.code).toBe('representative.taken')
    expect(taken(confirmed)?.code).toBe('representative.taken')
    expect(taken(refused)).toBeUndefined()
    expect(
      placeProblem(onlyConference(withSchool(named)), named, {
        name: 'Callum Pryce',
        person: deputy,
      }),
    ).toBeUndefined()
  })

  it('somebody who is invited in their own right is refused, unless the invitation was not for them', () => {
    expect(
      placeProblem(conference, school, { name: 'Midwife', person: personId('midwife') })?.code,
    ).toBe('representative.invited')
    const notMe = value(answer(midwife, { status: 'not-me' }, asOf(midwife)))
    expect(
      placeProblem(onlyConference(withSchool(notMe)), school, {
        name: 'Midwife',
        person: personId('midwife'),
      }),
    ).toBeUndefined()
  })

  it('somebody whom the directory does not know is told apart by their address', () => {
    const stranger = value(
      answer(
        school,
        {
          status: 'represented',
          name: 'Zara',
          role: 'Head',
          agency: school.agency,
          email: 'Zara@example.org',
        },
        asOf(school),
      ),
    )
    const there = onlyConference(withSchool(stranger))
    expect(
      placeProblem(there, midwife, { name: 'Z. Quill', email: 'zara@example.org' })?.code,
    ).toBe('representative.taken')
    expect(placeProblem(there, midwife, { name: 'Zara' })).toBeUndefined()
  })

  it('a conflict of interest cannot be told from a place that somebody has already', () => {
    const said = (at: typeof conference, who: PersonId) =>
      placeProblem(at, school, { name: 'Callum Pryce', person: who })?.words
    const ofConflict = said({ ...conference, conflicts: [deputy] }, deputy)
    expect(ofConflict).toBe(
      'Callum Pryce cannot come in your place at this meeting. Please choose somebody else: one person can only fill one place.',
    )
    expect(said(conference, personId('midwife'))).toBe(ofConflict)
    expect(
      placeProblem(onlyConference(withSchool(named)), midwife, {
        name: 'Callum Pryce',
        person: deputy,
      })?.words,
    ).toBe(ofConflict)
  })
})

describe('the same service', () => {
  const grouped = [['Agency of midwife', 'Agency of health']]

  it('is the same agency, unless the council groups agencies', () => {
    expect(sameService('Agency of Midwife', 'agency of midwife')).toBe(true)
    expect(sameService('Agency of midwife', 'Agency of health')).toBe(false)
    expect(sameService('Agency of midwife', 'agency of Health', grouped)).toBe(true)
    expect(sameService('Agency of midwife', 'Agency of school', grouped)).toBe(false)
    const visitor = naming(midwife, { agency: 'Agency of health' })
    expect(choiceProblem(midwife, visitor)?.code).toBe('representative.other-agency')
    expect(choiceProblem(midwife, visitor, grouped)).toBeUndefined()
    expect(refusal(answer(midwife, visitor, asOf(midwife))).code).toBe(
      'representative.other-agency',
    )
    expect(
      representedBy(value(answer(midwife, visitor, asOf(midwife, { services: grouped })))),
    ).toBe(deputy)
  })

  it('is grouped in the council’s own file, and by none that comes with the product', () => {
    expect(practice('dudley').sameService.value).toEqual([])
    const own = loadPractice({
      id: 'own',
      name: 'Own',
      extends: 'dudley',
      sameService: { value: grouped, tag: 'ours', source: 'Agreed with both services' },
    })
    expect(value(own).sameService.value).toEqual(grouped)
    const wrong = loadPractice({
      id: 'own',
      name: 'Own',
      extends: 'dudley',
      sameService: { value: [['Alone']] },
    })
    expect(refusal(wrong).words).toContain('a group of at least two agencies')
  })
})

describe('after a move', () => {
  it('says for which day an answer was given, also after several moves', () => {
    const slot = (date: string) => ({ date: localDate(date), time: localTime('10:00') })
    const moves = [
      { from: slot('2026-12-10'), to: slot('2026-12-11'), at: instant('2026-11-25T09:00:00Z') },
      { from: slot('2026-12-11'), to: slot('2026-12-14'), at: instant('2026-11-26T09:00:00Z') },
    ].map((one) => ({ ...one, reason: '', by: personId('admin') }))
    const given = (moment: string) =>
      answeredFor(
        { ...conference, moves },
        { status: 'undecided', by: school.person, at: instant(moment) },
      )?.date
    expect(given('2026-11-24T09:00:00Z')).toBe('2026-12-10')
    expect(given('2026-11-25T10:00:00Z')).toBe('2026-12-11')
    expect(given('2026-11-27T10:00:00Z')).toBeUndefined()
    expect(answeredFor({ ...conference, moves }, { status: 'awaited' })).toBeUndefined()
  })
})
