// The whole product, stopped while people are tapping.
import { afterEach, expect, it } from 'vitest'

import { systemClock } from '../../src/core.ts'
import { storedDirectory } from '../../src/store/directory.ts'
import { openSqlite } from '../../src/store/sqlite/sqlite.ts'
import { type Council, openCouncil } from '../support/council.ts'
import { type House, openHouse } from '../support/house.ts'

const open: (Council | House)[] = []
afterEach(() => Promise.all(open.splice(0).map((one) => one.close())))

it('fifty who tap as a council’s service stops are all answered, and what they did is kept', async () => {
  const council = await openCouncil()
  open.push(council)
  const token = { Authorization: `Bearer ${await council.issuer.token()}` }
  const person = (at: number) => ({
    name: `Colleague ${at}`,
    agency: 'Larch School',
    role: 'Teacher',
    email: `colleague-${at}@example.org`,
    duties: '',
  })
  const add = (at: number) =>
    council.tap({
      value: { action: { type: 'Action.Execute', verb: 'person.add', data: person(at) } },
    })
  const answers = Array.from({ length: 50 }, (_, at) => council.post(add(at), token))
  await council.stop()
  expect(
    (await Promise.all(answers)).map(({ status, text }) => [status, text.includes('Added')]),
  ).toEqual(answers.map(() => [200, true]))
  const store = openSqlite(council.file, () => systemClock.now())
  expect(
    (await storedDirectory(store, () => Promise.resolve(), systemClock).all()).filter(({ name }) =>
      name.startsWith('Colleague'),
    ),
  ).toHaveLength(50)
  await store.close()
})

it('everybody in the practice room who writes as it stops is answered: the room and the bot call each other meanwhile', async () => {
  const house = await openHouse()
  open.push(house)
  const people = ['school', 'chair', 'police', 'admin']
  const said = people.map((person) => house.say(person, 'help'))
  await house.service.stop()
  expect((await Promise.all(said)).map((all) => all.some(({ from }) => from === 'bot'))).toEqual(
    people.map(() => true),
  )
})
