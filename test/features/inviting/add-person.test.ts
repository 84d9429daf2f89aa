import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { personId } from '../../../src/domain/ids.ts'
import { addPerson } from '../../../src/features/inviting/add-person/feature.ts'
import { type Instance, openInstance } from '../../support/delivery-ground.ts'
import { directoryTrail } from '../../support/directory-trail.ts'
import { objectIdOf, setClock, tenant } from '../../support/families.ts'

let house: Instance
beforeEach(async () => {
  house = openInstance(':memory:', setClock('2026-11-23T10:00:00.000Z'))
  await house.know('admin', 'chair', 'school')
})
afterEach(() => house.close())

const press = async (who: string, verb: string, data: unknown = {}) => {
  const actor = await house.deps.directory.get(personId(who))
  const button = addPerson.verbs.find((one) => one.verb === verb)
  if (actor === undefined || button === undefined) throw new Error(`${who} cannot press ${verb}`)
  return button.press({ actor, now: house.deps.clock.now(), deps: house.deps }, data)
}
const sam = {
  name: 'Sam Reid',
  email: 'Sam.Reid@example.org',
  agency: 'Harrowmere Maternity Service',
  role: 'Midwife',
  duty: 'none',
}
const lookOf = (data: unknown) =>
  z
    .object({
      choices: z.array(z.object({ title: z.string(), entry: z.string(), seen: z.string() })),
    })
    .parse(data).choices
const samInDirectory = () => house.deps.directory.byEmail('sam.reid@example.org')

describe('an administrator', () => {
  it('opens an empty form', async () => {
    expect(await press('admin', 'person.form')).toMatchObject({
      template: 'person-form',
      data: { name: '', email: '', hasProblem: false },
    })
  })

  it('adds somebody, and adding them again changes nothing', async () => {
    const card = await press('admin', 'person.add', sam)
    expect(card).toMatchObject({ template: 'person-added', data: { name: 'Sam Reid' } })
    expect(card.data.next).toContain('Their Teams id is not known yet')
    const added = await samInDirectory()
    await press('admin', 'person.add', sam)
    expect(added?.duties).toEqual([])
    expect(await samInDirectory()).toEqual(added)
    expect(
      (await house.deps.directory.all()).filter(({ name }) => name === 'Sam Reid'),
    ).toHaveLength(1)
  })

  it('gives a duty and a Teams account to somebody who has none, at once', async () => {
    await press('admin', 'person.add', sam)
    await press('admin', 'person.add', { ...sam, duty: 'chair', teamsId: objectIdOf('sam') })
    expect(await samInDirectory()).toMatchObject({
      role: 'Midwife',
      duties: ['chair'],
      account: { tenantId: tenant, objectId: objectIdOf('sam') },
    })
  })

  it('is shown what is known before any of it is replaced, and changes it with one more tap', async () => {
    await press('admin', 'person.add', { ...sam, teamsId: objectIdOf('sam') })
    const other = { ...sam, name: 'Sam Otieno', role: 'Ward manager', teamsId: objectIdOf('lost') }
    const { data } = await press('admin', 'person.add', other)
    expect(JSON.stringify(data.look)).toContain('Name: Sam Reid → Sam Otieno')
    expect(JSON.stringify(data.look)).toContain('Teams account: another one')
    expect(await samInDirectory()).toMatchObject({ name: 'Sam Reid', role: 'Midwife' })
    const [choice] = lookOf(data)
    await press('admin', 'person.add', { ...other, name: 'Somebody Else', ...choice })
    expect(await samInDirectory()).toMatchObject({ name: 'Sam Reid' })
    await press('admin', 'person.add', { ...other, ...choice })
    expect(await samInDirectory()).toMatchObject({
      name: 'Sam Otieno',
      account: { tenantId: tenant, objectId: objectIdOf('lost') },
    })
    expect(
      (await directoryTrail(house.store)).map(({ event, changed }) => `${event} ${changed.join()}`),
    ).toContain('person.changed name,role,account')
  })

  it('gives the same Teams account another address, and a list with the old one still means them', async () => {
    await press('admin', 'person.add', { ...sam, teamsId: objectIdOf('sam') })
    const married = {
      ...sam,
      name: 'Sam Kearney',
      email: 'sam.kearney@example.org',
      teamsId: objectIdOf('sam'),
    }
    const [choice] = lookOf((await press('admin', 'person.add', married)).data)
    const before = await samInDirectory()
    await press('admin', 'person.add', { ...married, ...choice })
    expect(await house.deps.directory.byEmail('sam.kearney@example.org')).toMatchObject({
      id: before?.id,
      name: 'Sam Kearney',
      formerEmails: ['sam.reid@example.org'],
    })
    expect(await samInDirectory()).toBeUndefined()
  })

  it('is asked whether somebody of the same name and agency is the same person', async () => {
    await press('admin', 'person.add', sam)
    const other = { ...sam, email: 'sam.r@example.org' }
    const [same, another] = lookOf((await press('admin', 'person.add', other)).data)
    await press('admin', 'person.add', { ...other, ...another })
    expect(await house.deps.directory.byEmail('sam.r@example.org')).toBeDefined()
    expect((await samInDirectory())?.id).not.toBe(
      (await house.deps.directory.byEmail('sam.r@example.org'))?.id,
    )
    expect(same?.title).toContain('The same')
  })

  it.each([
    ['no role', { role: ' ' }, 'what this person does'],
    ['an agency without letters', { agency: '-' }, 'Please give the agency'],
    ['no e-mail address', { email: 'sam' }, 'a work e-mail address'],
    ['a Teams id that is none', { teamsId: 'sam' }, 'The Teams id is'],
    ['a tenant id that is none', { teamsId: objectIdOf('sam'), tenantId: 'x' }, 'The tenant id is'],
    [
      'the Teams id of somebody else',
      { teamsId: objectIdOf('school') },
      'belongs to somebody else',
    ],
  ])('who gives %s is told, and keeps what was typed', async (_name, wrong, problem) => {
    const { data } = await press('admin', 'person.add', { ...sam, ...wrong })
    expect(data.name).toBe('Sam Reid')
    expect(data.problem).toContain(problem)
    expect(await samInDirectory()).toBeUndefined()
  })
})

it.each(['person.form', 'person.add'])('%s is for administrators alone', async (verb) => {
  expect((await press('chair', verb, sam)).data.sentence).toContain(
    'Conference administrators do this.',
  )
  expect(await samInDirectory()).toBeUndefined()
})
