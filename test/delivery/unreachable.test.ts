import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { send } from '../../src/delivery/sender.ts'
import { tick } from '../../src/delivery/tick.ts'
import type { Fallback } from '../../src/delivery/unreachable.ts'
import { personId } from '../../src/domain/ids.ts'
import type { SendOutcome } from '../../src/domain/messages/message.ts'
import { takenOff } from '../../src/domain/people/identity.ts'
import type { Installation } from '../../src/ports/installer.ts'
import type { MailOutcome } from '../../src/ports/neutral-mail.ts'
import { type Instance, openInstance } from '../support/delivery-ground.ts'
import { objectIdOf, oneFamily, person, type SetClock, setClock } from '../support/families.ts'

let clock: SetClock
let house: Instance
beforeEach(async () => {
  clock = setClock('2026-11-23T09:30:00.000Z')
  house = openInstance(':memory:', clock)
  await house.know('school', 'police', 'chair', 'admin')
})
afterEach(() => house.close())

const school = oneFamily({ invited: ['school'] })
const never: SendOutcome = { outcome: 'unreachable', reason: 'never-installed' }
type Beside = Fallback & {
  readonly asked: { readonly email: string; readonly reference: string }[]
  readonly installed: string[]
}
function beside({
  mail = [],
  installs,
}: {
  readonly mail?: readonly MailOutcome['outcome'][]
  readonly installs?: readonly Installation[]
}): Beside {
  const asked: { readonly email: string; readonly reference: string }[] = []
  const installed: string[] = []
  return {
    asked,
    installed,
    mail: {
      send: async (email, reference) => {
        asked.push({ email, reference })
        return { outcome: mail[asked.length - 1] ?? 'sent' }
      },
    },
    ...(installs === undefined
      ? {}
      : {
          installer: {
            install: async (account) => {
              installed.push(account.objectId)
              return installs[installed.length - 1] ?? 'not-permitted'
            },
          },
        }),
  }
}
async function round(fallback?: Fallback, minutes = 30): Promise<void> {
  for (let minute = 0; minute < minutes; minute += 1) {
    const parts = {
      ...house.parts,
      escalates: true,
      ...(fallback === undefined ? {} : { fallback }),
    }
    for (let busy = 1; busy > 0;) busy = (await tick(parts)) + (await send(parts, 100))
    clock.pass(60_000)
  }
}
const ends = async () =>
  (await house.messages(school))
    .filter(({ notice }) => notice.kind !== 'stuck')
    .map(({ progress }) => progress)
const stuck = () =>
  house.messenger.handedOver
    .filter(({ card }) => JSON.stringify(card.data).includes('not reached'))
    .map(({ to }) => to)

describe('somebody whom Teams does not reach', () => {
  it('gets an e-mail, and the administrator is told', async () => {
    house.messenger.script(never)
    const fallback = beside({})
    await house.bringIn(school)
    await round(fallback)
    expect(fallback.asked).toEqual([
      { email: 'school@example.org', reference: 'school-2026-11-23' },
    ])
    expect(await ends()).toMatchObject([
      { state: 'failed', reason: 'never-installed', instead: 'e-mail' },
    ])
    expect(house.messenger.handedOver.map(({ to }) => to)).toEqual(['school', 'admin'])
    expect(JSON.stringify(house.messenger.handedOver.at(-1)?.card.data)).toContain('told by e-mail')
  })

  it('without e-mail: the administrator is told at once, once', async () => {
    house.messenger.script(never)
    await house.bringIn(school)
    await round()
    expect(await ends()).toMatchObject([{ state: 'failed', reason: 'never-installed' }])
    expect(stuck()).toEqual(['admin'])
  })

  it('who is the administrator: the chair is told', async () => {
    await house.bringIn(oneFamily({ invited: ['admin'] }))
    house.messenger.script({ outcome: 'unreachable', reason: 'blocked' })
    await round()
    expect(stuck()).toEqual(['chair'])
  })

  it('where the administrator has left: the chair is told', async () => {
    await house.bringIn(school)
    const admin = await house.deps.directory.get(personId('admin'))
    if (admin === undefined) throw new Error('The administrator is not known')
    await house.deps.directory.keep([
      person('other-admin', { duties: ['administrator'] }),
      takenOff(admin, clock.now()),
    ])
    house.messenger.script(never)
    await round()
    expect(stuck()).toEqual(['chair'])
  })

  it('of whom nobody knows whether they have it: the administrator is told as well', async () => {
    house.messenger.script({ outcome: 'unknown' }, { outcome: 'unknown' })
    await house.bringIn(school)
    await round()
    expect(await ends()).toMatchObject([{ state: 'unresolved' }])
    expect(house.messenger.handedOver.map(({ to }) => to)).toEqual(['school', 'school', 'admin'])
  })

  it('gets one e-mail when it has to be tried again, and none for ever', async () => {
    house.messenger.script(never)
    const fallback = beside({ mail: ['try-again', 'try-again', 'sent'] })
    await house.bringIn(school)
    await round(fallback)
    expect(new Set(fallback.asked.map((one) => one.reference)).size).toBe(1)
    expect(await ends()).toMatchObject([{ state: 'failed', instead: 'e-mail' }])
  })

  it('whose address is wrong is not counted as told', async () => {
    house.messenger.script(never)
    await house.bringIn(school)
    await round(beside({ mail: ['refused'] }))
    expect((await ends())[0]).not.toHaveProperty('instead')
    expect(stuck()).toEqual(['admin'])
  })

  it('gets no e-mail any more for something that was answered by telephone meanwhile', async () => {
    house.messenger.script(never)
    const fallback = beside({ mail: ['try-again', 'try-again', 'try-again'] })
    await house.bringIn(school)
    await round(fallback, 1)
    const asked = fallback.asked.length
    await house.bringIn(oneFamily({ invited: [] }))
    await round(fallback)
    expect(fallback.asked).toHaveLength(asked)
    expect(await ends()).toMatchObject([{ state: 'withdrawn' }])
  })
})

describe('somebody who never opened the app', () => {
  it('has it added where that is permitted, and gets the message a minute later', async () => {
    house.messenger.script(never)
    const fallback = beside({ installs: ['installed'] })
    await house.bringIn(school)
    await round(fallback, 3)
    expect(fallback.installed).toHaveLength(1)
    expect(fallback.asked).toEqual([])
    expect(await ends()).toMatchObject([{ state: 'sent' }])
  })

  it.each([
    ['it is not permitted', ['not-permitted']],
    ['Graph stays away', ['try-again', 'try-again', 'try-again']],
    ['the chat never appears', ['installed', 'installed', 'installed']],
  ] as const)('gets an e-mail when %s', async (_name, installs) => {
    house.messenger.script(never, never, never, never)
    const fallback = beside({ installs })
    await house.bringIn(school)
    await round(fallback)
    expect(
      fallback.installed.filter((one) => one === objectIdOf('school')).length,
    ).toBeLessThanOrEqual(2)
    expect(fallback.asked.filter(({ email }) => email === 'school@example.org')).toHaveLength(1)
  })

  it('who has blocked it is left in peace: nothing is added again', async () => {
    house.messenger.script({ outcome: 'unreachable', reason: 'blocked' })
    const fallback = beside({ installs: ['installed'] })
    await house.bringIn(school)
    await round(fallback)
    expect(fallback.installed).toEqual([])
    expect(fallback.asked).toHaveLength(1)
  })
})
