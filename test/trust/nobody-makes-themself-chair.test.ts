// What was proved against an earlier version: an administrator made themself chair with the form
// for a new conference, read everything, and put it back; the chair was told nothing, and the trail
// did not say what had changed.
import { describe, expect, it } from 'vitest'

import { person } from '../support/families.ts'
import {
  bringIn,
  caseId,
  conference,
  council,
  press,
  runs,
  told,
  trail,
  withACouncil,
} from './nobody-makes-themself-chair-ground.ts'

withACouncil()

const form = (chair: string, number = '4471') => ({
  family: 'HC-1',
  conference: number,
  kind: 'initial',
  practice: 'statutory',
  date: '2026-12-10',
  time: '10:00',
  place: 'Room 1',
  chair,
  social_worker: 'social-worker',
  children: 'Child A, 7',
  invited: 'school@example.org; you know us',
})

describe('an administrator who wants to read everything', () => {
  it.each(['admin', 'other-admin'])(
    'cannot put %s into the form of a meeting that stands',
    async (who) => {
      const { data } = await press(who, 'conference.bring-in', form(who))
      expect(JSON.stringify(data['problems'])).toContain('change the chair of 4471')
      expect(await runs()).toEqual(['tom', 'social-worker'])
    },
  )

  it('cannot bring in another meeting of the family with themself as the chair', async () => {
    const { data } = await press('other-admin', 'conference.bring-in', form('other-admin', '4472'))
    expect(JSON.stringify(data['problems'])).toContain('Nobody makes themself chair')
    expect(
      JSON.stringify((await press('admin', 'conference.bring-in', form('school', '4472'))).data),
    ).toContain('is not a conference chair here')
    expect((await council.deps.cases.load(caseId))?.conferences).toHaveLength(1)
  })

  it('cannot change it for themself, with the duty or without, in chat or by file', async () => {
    for (const who of ['admin', 'other-admin'])
      for (const entry of [`chair ${who} tom`, `lead-social-worker ${who} social-worker`])
        expect(JSON.stringify((await press(who, 'meeting.office', { entry })).data)).toContain(
          'Nobody makes themself',
        )
    expect(await bringIn({ chair: 'admin' })).toMatchObject({
      ok: false,
      problems: [{ line: 2, column: 'chair_email' }],
    })
    expect(await runs()).toEqual(['tom', 'social-worker'])
    expect(await trail()).toEqual([])
  })
})

describe('another chair', () => {
  const toMargaret = { entry: 'chair margaret tom' }

  it('is looked at first, told to both, and both stand in the audit', async () => {
    const checked = await press('admin', 'meeting.office-check', {
      entry: 'chair',
      who: 'margaret',
    })
    expect(JSON.stringify(checked.data)).toContain('Margaret Osei reads every report')
    expect(await runs()).toEqual(['tom', 'social-worker'])
    await press('admin', 'meeting.office', toMargaret)
    await press('admin', 'meeting.office', toMargaret)
    expect(await runs()).toEqual(['margaret', 'social-worker'])
    expect(await told()).toEqual(['chair owner margaret', 'chair owner tom'])
    expect(await trail()).toMatchObject([
      { event: 'chair.changed', from: 'tom', to: 'margaret', by: 'admin' },
    ])
  })

  it('may be named by the chair who cannot come, who then sees it no more', async () => {
    expect(JSON.stringify((await press('tom', 'meeting.office', toMargaret)).data)).toContain(
      'Margaret Osei is the chair from now on',
    )
    expect(JSON.stringify((await press('tom', 'meeting.menu')).data)).toContain(
      'I cannot find this',
    )
    expect(await told()).toEqual(['chair administrator admin', 'chair owner margaret'])
  })

  it('has the standing duty, no other part in the meeting, and no conflict of interest', async () => {
    const said = async (who: string) =>
      JSON.stringify(
        (await press('admin', 'meeting.office', { entry: `chair ${who} tom` })).data['problem'],
      )
    expect(await said('school')).toContain('is not a conference chair here')
    await press('admin', 'meeting.conflict', { who: 'margaret' })
    await council.deps.directory.keep([
      person('social-worker', { role: 'Social worker', duties: ['chair'] }),
    ])
    const ofConflict = (await said('margaret')).replace('Margaret Osei', 'X')
    expect(ofConflict).toContain('X cannot be the chair of this meeting')
    expect((await said('social-worker')).replace('social-worker', 'X')).toBe(ofConflict)
    expect(await runs()).toEqual(['tom', 'social-worker'])
  })

  it('is not changed from a card that shows an earlier one, nor by anybody without a part', async () => {
    await press('admin', 'meeting.office', toMargaret)
    const stale = await press('admin', 'meeting.office', { entry: 'chair other-admin tom' })
    expect(stale.data['problem']).toContain('Somebody else has changed this since you looked')
    for (const who of ['tom', 'school', 'social-worker'])
      expect(JSON.stringify((await press(who, 'meeting.office', toMargaret)).data)).toContain(
        'I cannot find this',
      )
    expect(await runs()).toEqual(['margaret', 'social-worker'])
  })
})

describe('another lead social worker', () => {
  it('is told, and the card says who is still invited', async () => {
    const card = await press('tom', 'meeting.office', {
      entry: 'lead-social-worker shazia social-worker',
    })
    expect(JSON.stringify(card.data)).toContain('Shazia Malik is not invited yet')
    expect(await runs()).toEqual(['tom', 'shazia'])
    expect(await told()).toEqual([
      'lead-social-worker administrator admin',
      'lead-social-worker owner shazia',
      'lead-social-worker owner social-worker',
    ])
  })
})

describe('another administrator', () => {
  const toOther = { entry: 'administrator other-admin admin' }

  it('is told, and so are the one before and the chair; both stand in the audit', async () => {
    await press('tom', 'meeting.office', toOther)
    await press('tom', 'meeting.office', toOther)
    expect((await conference()).administrator).toBe('other-admin')
    expect(await told()).toEqual(['administrator owner admin', 'administrator owner other-admin'])
    expect(await trail()).toMatchObject([
      { event: 'administrator.changed', from: 'admin', to: 'other-admin', by: 'tom' },
    ])
  })

  it('is never oneself, nor somebody without the duty, nor whoever chairs', async () => {
    const said = async (who: string, to: string) =>
      (await press(who, 'meeting.office', { entry: `administrator ${to} admin` })).data['problem']
    expect(await said('other-admin', 'other-admin')).toContain(
      'Nobody makes themself administrator',
    )
    expect(await said('tom', 'school')).toContain('is not a conference administrator here')
    await council.deps.directory.keep([
      person('tom', { name: 'Tom Ellery', duties: ['administrator', 'chair'] }),
    ])
    expect(await said('admin', 'tom')).toContain('whoever chairs has no other part in it')
    expect((await conference()).administrator).toBe('admin')
  })

  it('comes by no form: whoever brings in a meeting that stands does not take it over', async () => {
    await press('other-admin', 'conference.bring-in', { ...form('tom'), place: 'Room 2' })
    expect(await conference()).toMatchObject({ place: 'Room 2', administrator: 'admin' })
    expect(await trail()).toEqual([])
  })

  it('comes by a file that says so anew, told like any other; not where somebody lacks the duty', async () => {
    expect(await bringIn({ admin: 'school' })).toMatchObject({
      ok: false,
      problems: [{ column: 'administrator_email' }],
    })
    await bringIn({ admin: 'other-admin' })
    expect((await conference()).administrator).toBe('other-admin')
    expect(await told()).toEqual([
      'administrator administrator tom',
      'administrator owner admin',
      'administrator owner other-admin',
    ])
    await press('tom', 'meeting.office', { entry: 'administrator admin other-admin' })
    await bringIn({ admin: 'other-admin' })
    expect((await conference()).administrator).toBe('admin')
  })
})

describe('a part that goes ill with another', () => {
  const said = async (entry: string) =>
    JSON.stringify((await press('admin', 'meeting.office', { entry })).data)

  it('is refused kindly: a GP leads no case', async () => {
    await council.deps.directory.keep([person('gp', { name: 'Dr Rowe', role: 'GP' })])
    expect(await said('lead-social-worker gp social-worker')).toContain(
      'I know Dr Rowe as GP, and only a social worker can be the lead social worker.',
    )
    const checked = await press('admin', 'meeting.office-check', {
      entry: 'lead-social-worker',
      who: 'dr rowe',
    })
    expect(checked.data['problem']).toContain('only a social worker can be')
    expect(await runs()).toEqual(['tom', 'social-worker'])
  })

  it('that nobody knows leads to what can be changed', async () => {
    for (const entry of ['queen gp social-worker', '', 'chair', 'chair nobody tom'])
      expect((await press('admin', 'meeting.office', { entry })).template).toMatch(
        /^meeting-(?:lines|office)$/,
      )
    expect(await runs()).toEqual(['tom', 'social-worker'])
  })

  it('is that of the colleague who comes for somebody: they are no chair of it', async () => {
    await council.deps.directory.keep([
      person('margaret', { name: 'Margaret Osei', agency: 'Agency of school', duties: ['chair'] }),
    ])
    const [invitation] = (await conference()).invitations
    await press('school', 'invitation.represent', {
      invitationId: invitation?.id,
      seen: '0',
      colleague: 'margaret',
    })
    expect(await said('chair margaret tom')).toContain('whoever chairs has no other part in it')
    expect(await runs()).toEqual(['tom', 'social-worker'])
  })

  it('is that of the chair: nobody can name them to come instead', async () => {
    await council.deps.directory.keep([
      person('tom', { name: 'Tom Ellery', agency: 'Agency of school', duties: ['chair'] }),
    ])
    const [invitation] = (await conference()).invitations
    const { data } = await press('school', 'invitation.represent', {
      invitationId: invitation?.id,
      seen: '0',
      colleague: 'tom',
    })
    expect(JSON.stringify(data)).toContain('cannot come in your place')
  })
})
