// That no Teams account, file or change and back makes anybody chair.
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { send } from '../../src/delivery/sender.ts'
import { tick } from '../../src/delivery/tick.ts'
import { type PersonId, personId } from '../../src/domain/ids.ts'
import { features } from '../../src/features/index.ts'
import { directoryTrail } from '../support/directory-trail.ts'
import { objectIdOf, person, tenant } from '../support/families.ts'
import {
  bringIn,
  conference,
  council,
  ids,
  press,
  runs,
  told,
  trail,
  withACouncil,
} from './nobody-makes-themself-chair-ground.ts'

withACouncil()

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
