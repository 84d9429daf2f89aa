import { describe, expect, it } from 'vitest'

import { type Act, conferencesToOversee, may } from '../../src/domain/permissions.ts'
import { replaceConference } from '../../src/domain/state/case.ts'
import type { Person } from '../../src/domain/state/person.ts'
import { oneFamily, onlyConference, person } from '../support/families.ts'

const family = oneFamily({ invited: ['school', 'police'], chair: 'chair' })
const conference = onlyConference(family)
const [schools, polices] = conference.invitations
if (schools === undefined || polices === undefined) throw new Error('Two people are invited')

const people: Record<string, Person> = {
  'the conference’s chair': person('chair', { duties: ['chair'] }),
  'another chair': person('second-chair', { duties: ['chair'] }),
  'an administrator': person('any-admin', { duties: ['administrator'] }),
  'the lead social worker': person('social-worker'),
  'somebody invited': person('school'),
  'somebody who is not': person('midwife'),
  'the audit lead': person('auditor', { duties: ['audit-lead'] }),
}
const who = (wanted: Act): string[] =>
  Object.entries(people)
    .filter(([, one]) => may(one, wanted))
    .map(([name]) => name)

describe('who may', () => {
  it('bring in conferences and add people: administrators alone', () => {
    expect(who({ act: 'bring-in-conferences' })).toEqual(['an administrator'])
    expect(who({ act: 'add-people' })).toEqual(['an administrator'])
  })

  it('arrange a core group after a conference: its lead social worker and administrators; after a core group nobody', () => {
    expect(who({ act: 'arrange-core-group', conference })).toEqual([
      'an administrator',
      'the lead social worker',
    ])
    expect(
      who({ act: 'arrange-core-group', conference: { ...conference, kind: 'core-group' } }),
    ).toEqual([])
  })

  it('see who is coming: this conference’s chair and lead social worker, and administrators', () => {
    expect(who({ act: 'see-status', conference })).toEqual([
      'the conference’s chair',
      'an administrator',
      'the lead social worker',
    ])
  })

  it('answer an invitation: the person whom it invites, and nobody for them', () => {
    expect(who({ act: 'answer-invitation', invitation: schools })).toEqual(['somebody invited'])
    expect(who({ act: 'answer-invitation', invitation: polices })).toEqual([])
  })
})

describe('a part in a case', () => {
  it('ends with the roster: a chair who was replaced sees nothing more, and the new one does', () => {
    const replaced = { ...conference, chair: person('second-chair').id }
    expect(who({ act: 'see-status', conference: replaced })).toEqual([
      'another chair',
      'an administrator',
      'the lead social worker',
    ])
    expect(
      conferencesToOversee(
        person('chair', { duties: ['chair'] }),
        replaceConference(family, replaced),
      ),
    ).toEqual([])
  })

  it('in one conference shows nothing of another of the same family', () => {
    const two = {
      ...family,
      conferences: [
        conference,
        ...oneFamily({ number: '4472', chair: 'second-chair' }).conferences.map((conference) => ({
          ...conference,
          leadSocialWorker: person('other-worker').id,
        })),
      ],
    }
    expect(
      conferencesToOversee(person('chair'), two).map((conference) => conference.reference),
    ).toEqual(['4471'])
    expect(
      conferencesToOversee(person('other-worker'), two).map((conference) => conference.reference),
    ).toEqual(['4472'])
    expect(conferencesToOversee(person('school'), two)).toEqual([])
    expect(
      conferencesToOversee(person('any-admin', { duties: ['administrator'] }), two),
    ).toHaveLength(2)
  })

  it('follows from the id, never from a name, an e-mail address or a role', () => {
    const double = person('double', {
      name: 'chair',
      email: 'chair@example.org',
      role: 'Conference chair',
      duties: ['chair'],
    })
    expect(may(double, { act: 'see-status', conference })).toBe(false)
    expect(
      may(
        person('double', {
          name: 'school',
          email: 'school@example.org',
          agency: 'Agency of school',
        }),
        { act: 'answer-invitation', invitation: schools },
      ),
    ).toBe(false)
  })
})
