import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { features } from '../../src/features/index.ts'
import { messageRouter } from '../../src/turns/route-message.ts'
import { type Instance, openInstance } from '../support/delivery-ground.ts'
import { person, setClock } from '../support/families.ts'

let house: Instance
beforeEach(() => {
  house = openInstance(':memory:', setClock('2026-11-23T10:00:00Z'))
})
afterEach(() => house.close())

const someone = person('school')

describe('when a child is in danger', () => {
  it('the screen is shown even when no store can be reached', async () => {
    const broken = {
      ...house.deps,
      cases: { ...house.deps.cases, of: () => Promise.reject(new Error('The store is gone')) },
      directory: {
        ...house.deps.directory,
        all: () => Promise.reject(new Error('The store is gone')),
      },
    }
    const answers = messageRouter(features)
    for (const text of [
      'baby is floppy and wont wake',
      "mum has gone off with the kids, i'm scared for them",
    ]) {
      const [card] = await answers.from(
        { actor: someone, now: broken.clock.now(), deps: broken },
        text,
      )
      expect(card?.template).toBe('emergency')
      expect(card?.data['frontDoors']).toHaveLength(1)
    }
  })

  it('and to somebody whom nobody knows', async () => {
    const [card] = await messageRouter(features).fromStranger(
      'dad has a knife',
      undefined,
      house.deps,
    )
    expect(card?.template).toBe('emergency')
  })
})
