// What was proved against an earlier version: an administrator made themself chair with the form for a new conference, read
// everything, and put it back; the chair was told nothing, and the trail did not say what had changed.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { send } from '../../src/delivery/sender.ts'
import { tick } from '../../src/delivery/tick.ts'
import { type PersonId, personId } from '../../src/domain/ids.ts'
import { features } from '../../src/features/index.ts'
import { importCsv } from '../../src/features/inviting/import-conferences/flow.ts'
import { familyId } from '../../src/features/inviting/import-conferences/identifiers.ts'
import { directoryTrail } from '../support/directory-trail.ts'
import { objectIdOf, person, tenant } from '../support/families.ts'
import { openStaffed, type Staffed } from '../support/staffed.ts'

let council: Staffed
beforeEach(async () => {
  council = await openStaffed([
    person('admin', { duties: ['administrator'] }),
    person('other-admin', { duties: ['administrator', 'chair'] }),
    person('tom', { name: 'Tom Ellery', duties: ['chair'] }),
    person('margaret', { name: 'Margaret Osei', duties: ['chair'] }),
    person('social-worker', { role: 'Social worker' }),
    person('shazia', { name: 'Shazia Malik', role: 'Social worker' }),
    person('school'),
  ])
  expect(await bringIn()).toMatchObject({ ok: true })
})
afterEach(() => council.close())

const heading =
  'family,conference,kind,practice,date,time,place,chair_email,social_worker_email,administrator_email,children,name,email,agency,role'
const file = ({ chair = 'tom', lead = 'social-worker', number = '4471', admin = 'admin' } = {}) =>
  `${heading}\nHC-1,${number},initial,statutory,2026-12-10,10:00,Room 1,${chair}@example.org,${lead}@example.org,${admin}@example.org,Child A:7,school,school@example.org,Agency of school,Health visitor`
const bringIn = (named: Parameters<typeof file>[0] = {}) =>
  importCsv(council.deps, file(named), 'import')
const caseId = familyId('HC-1')
const conference = async () => {
  const found = (await council.deps.cases.load(caseId))?.conferences[0]
  if (found === undefined) throw new Error('The conference is gone')
  return found
}
const runs = async () => {
  const { chair, leadSocialWorker } = await conference()
  return [chair, leadSocialWorker]
}
const ids = async () => ({ caseId, meetingId: (await conference()).id })
const press = async (who: string, verb: string, data: Readonly<Record<string, unknown>> = {}) =>
  council.press(who, verb, { ...(await ids()), ...data })
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
const trail = async () =>
  (await council.deps.cases.audit(caseId)).filter(({ event }) => event.endsWith('.changed'))
const told = async () =>
  (await council.deps.cases.load(caseId)) === undefined
    ? []
    : (await council.outbox.messages(caseId))
        .filter(({ notice }) => notice.kind === 'office-changed')
        .map(({ notice }) => `${notice.step} ${notice.tell} ${notice.to}`)
        .sort()

const deliver = async () => {
  const before = council.messenger.handedOver.length
  const parts = { ...council.parts, outbox: council.outbox }
  await tick(parts)
  await send(parts, 100)
  return council.messenger.handedOver
    .slice(before)
    .flatMap(({ to, card }) =>
      card.template === 'meeting-told'
        ? [`${to}: ${JSON.stringify(card.data['heading']).slice(1, -1)}`]
        : [],
    )
    .sort()
}

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

describe('what was changed and changed back', () => {
  const change = async (office: string, to: string, from: string) => {
    await press('admin', 'meeting.office', { entry: `${office} ${to} ${from}` })
    council.clock.pass(60_000)
  }
  const evening = '2026-11-23T20:00:00.000Z'

  it('before anybody could be told is told to nobody', async () => {
    council.clock.set(evening)
    await change('chair', 'margaret', 'tom')
    await change('chair', 'tom', 'margaret')
    council.clock.set('2026-11-24T09:30:00.000Z')
    expect(await deliver()).toEqual([])
  })

  it('and then changed for good is told once to each whom it touches', async () => {
    council.clock.set(evening)
    await change('chair', 'margaret', 'tom')
    await change('chair', 'tom', 'margaret')
    await change('chair', 'margaret', 'tom')
    council.clock.set('2026-11-24T09:30:00.000Z')
    expect(await deliver()).toEqual([
      'margaret: You are the chair of a meeting',
      'tom: You are no longer the chair of a meeting',
    ])
  })

  it('after they had been told is told, both times', async () => {
    await change('chair', 'margaret', 'tom')
    expect(await deliver()).toHaveLength(2)
    await change('chair', 'tom', 'margaret')
    expect(await deliver()).toEqual([
      'margaret: You are no longer the chair of a meeting',
      'tom: You are the chair of a meeting',
    ])
  })
})

describe('another Teams account for a chair', () => {
  const lost = objectIdOf('lost')
  const wanted = {
    name: 'Tom Ellery',
    email: 'tom@example.org',
    agency: 'Agency of tom',
    role: 'Health visitor',
    duty: 'none',
    teamsId: lost,
  }
  const looked = z.object({ choices: z.array(z.object({ entry: z.string(), seen: z.string() })) })
  const ask = async (who: string) => {
    const card = await press(who, 'person.add', wanted)
    const [choice] = looked.safeParse(card.data).data?.choices ?? []
    return JSON.stringify(
      (choice === undefined ? card : await press(who, 'person.add', { ...wanted, ...choice })).data,
    )
  }
  const holder = async () =>
    (await council.deps.directory.byAccount({ tenantId: tenant, objectId: lost }))?.id

  it('takes two administrators, and the chair and the second one are told', async () => {
    expect(await ask('admin')).toContain('takes two administrators')
    expect(await ask('admin')).toContain('takes two administrators')
    expect(await holder()).toBeUndefined()
    expect(await deliver()).toEqual([
      'other-admin: Another Teams account for a colleague?',
      'tom: Another Teams account for you?',
    ])
    expect(await ask('other-admin')).toContain('Tom Ellery')
    expect(await holder()).toBe('tom')
    expect((await directoryTrail(council.store)).map(({ changed }) => changed.join())).toEqual(
      expect.arrayContaining(['accountAsked', 'account,accountAsked']),
    )
  })

  it('takes two as well where the account was taken away first', async () => {
    await press('admin', 'person.off-account', { entry: 'tom' })
    expect(await ask('admin')).toContain('takes two administrators')
    expect(await holder()).toBeUndefined()
  })

  it('takes one where there is no other, and for somebody without a role for the whole council', async () => {
    await council.deps.directory.keep([
      person('other-admin', { duties: ['chair'] }),
      person('tom', { name: 'Tom Ellery' }),
    ])
    await ask('admin')
    expect(await holder()).toBe('tom')
  })
})

describe('the lead social worker, who may not know of a conflict of interest', () => {
  const added = async (who: string, name: string) =>
    (await press(who, 'meeting.add', { name })).data['problem']

  it('hears the same where somebody has one, chairs, or was taken off by another', async () => {
    await council.deps.directory.keep([person('police', { name: 'Pat Doyle' })])
    await press('admin', 'meeting.conflict', { who: 'shazia' })
    const [invitation] = (await conference()).invitations
    await press('admin', 'meeting.remove', { invitationId: invitation?.id, entry: '0' })
    const all = await Promise.all(
      ['Shazia Malik', 'Tom Ellery', 'school'].map((name) => added('social-worker', name)),
    )
    expect(new Set(all).size).toBe(1)
    expect(all[0]).toContain('I cannot invite this person from here')
    expect(await added('social-worker', 'Pat Doyle')).toBeUndefined()
    expect(await added('admin', 'Shazia Malik')).toContain('A conflict of interest is recorded')
    expect(await added('admin', 'school')).toBeUndefined()
  })
})

it('nothing is confirmed that was not written: the right ended between the look and the tap', async () => {
  const [button] = features
    .flatMap(({ verbs }) => verbs)
    .filter(({ verb }) => verb === 'meeting.office')
  const actor = await council.deps.directory.get(personId('admin'))
  if (button === undefined || actor === undefined) throw new Error('No such button')
  const { directory } = council.deps
  const deps = {
    ...council.deps,
    directory: {
      ...directory,
      get: async (id: PersonId) => {
        await press('tom', 'meeting.conflict', { who: 'admin' })
        return directory.get(id)
      },
    },
  }
  const card = await button.press(
    { actor, now: council.clock.now(), deps },
    { ...(await ids()), entry: 'chair margaret tom' },
  )
  expect(JSON.stringify(card.data)).not.toContain('from now on')
  expect(JSON.stringify(card.data)).toContain('I cannot find this')
  expect(await runs()).toEqual(['tom', 'social-worker'])
})

describe('a file', () => {
  it('that says what the file before it said undoes nothing that was decided in chat', async () => {
    await press('admin', 'meeting.office', { entry: 'chair margaret tom' })
    await press('tom', 'meeting.menu')
    expect(await bringIn()).toMatchObject({ ok: true, counts: { changed: 0 } })
    expect(await runs()).toEqual(['margaret', 'social-worker'])
  })

  it('that names somebody else is the same act: told to both, once, with both in the audit', async () => {
    await bringIn({ chair: 'margaret', lead: 'shazia' })
    await bringIn({ chair: 'margaret', lead: 'shazia' })
    expect(await runs()).toEqual(['margaret', 'shazia'])
    expect(await told()).toEqual([
      'chair administrator admin',
      'chair owner margaret',
      'chair owner tom',
      'lead-social-worker administrator admin',
      'lead-social-worker owner shazia',
      'lead-social-worker owner social-worker',
    ])
    expect((await trail()).map((entry) => [entry.event, entry.by])).toEqual([
      ['chair.changed', 'import'],
      ['lead-social-worker.changed', 'import'],
    ])
  })

  it('that names somebody without the duty is refused with the line, and nothing of it is taken', async () => {
    expect(await bringIn({ chair: 'school' })).toMatchObject({
      ok: false,
      problems: [{ line: 2, column: 'chair_email' }],
    })
    expect(await runs()).toEqual(['tom', 'social-worker'])
  })
})

it('nobody has been told anything of a meeting that is new', async () => {
  expect(await told()).toEqual([])
  expect((await conference()).administrator).toBe(personId('admin'))
})
