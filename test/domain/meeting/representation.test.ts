import { describe, expect, it } from 'vitest'

import { personId } from '../../../src/domain/ids.ts'
import { answer, undo } from '../../../src/domain/meeting/answer.ts'
import { membersOf } from '../../../src/domain/meeting/attendance.ts'
import { confirm, noticesOf, wasNamed } from '../../../src/domain/meeting/representation.ts'
import { may } from '../../../src/domain/permissions.ts'
import { peopleOf } from '../../../src/domain/state/case.ts'
import {
  currentAnswer,
  type Invitation,
  isSettled,
  representedBy,
  revision,
} from '../../../src/domain/state/invitation.ts'
import { onlyConference, person } from '../../support/families.ts'
import { refusal, value } from '../../support/practices.ts'
import {
  asOf,
  at,
  closesAt,
  conference,
  confirmed,
  deputy,
  family,
  named,
  naming,
  refused,
  saying,
  school,
  withSchool,
} from './representation-ground.ts'

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
    expect(membersOf(onlyConference(withSchool(invitation)))[0]?.attendance).toBe(standing)
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
      refusal(confirm(named, { status: 'refused', reason: '' }, { ...saying(named), at: closesAt }))
        .code,
    ).toBe('conference.over')
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
