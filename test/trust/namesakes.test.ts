// What was proved against an earlier version: somebody of the same name got the family. Nobody is invited on a guess.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { invitationId } from '../../src/domain/ids.ts'
import { findInvitation } from '../../src/domain/state/case.ts'
import { currentAnswer } from '../../src/domain/state/invitation.ts'
import { oneFamily, onlyConference, person } from '../support/families.ts'
import { type House, openHouse, words } from '../support/house.ts'
import { newConferenceForm } from '../support/new-conference.ts'
import { openStaffed, type Staffed } from '../support/staffed.ts'

const school = 'Agency of school'
const people = [
  person('admin', { duties: ['administrator'] }),
  person('chair', { duties: ['chair'] }),
  person('social-worker', { role: 'Social worker' }),
  person('school'),
  person('police'),
  person('caretaker', { name: 'Callum Pryce', agency: school, role: 'Caretaker' }),
  person('deputy', { name: 'Callum Pryce', agency: school, role: 'Deputy safeguarding lead' }),
  person('tom', { name: 'Tom Ellery', agency: 'Harrowmere Council', role: 'Chair' }),
  person('holly', { name: 'Holly Housing', agency: 'Housing', role: 'Housing officer' }),
]
const family = oneFamily({ invited: ['school', 'police'] })
const meeting = { caseId: family.id, meetingId: onlyConference(family).id }

let council: Staffed
beforeEach(async () => {
  council = await openStaffed(people)
  await council.bringIn(family)
})
afterEach(() => council.close())

const represent = (data: Readonly<Record<string, string>>) =>
  council.press('school', 'invitation.represent', {
    ...meeting,
    invitationId: 'i-school',
    seen: 0,
    role: 'Deputy',
    ...data,
  })
const colleague = async () => {
  const found = findInvitation(await council.stands(family), invitationId('i-school'))
  const answer = found === undefined ? undefined : currentAnswer(found.invitation)
  return answer?.status === 'represented' ? (answer.person ?? answer.email ?? 'as typed') : ''
}

describe('the caretaker and the deputy of one name', () => {
  it('the name alone asks which of the two, with role and address', async () => {
    const { data } = await represent({ name: 'Callum Pryce', role: '' })
    expect(data.problem).toContain('Caretaker, Agency of school, caretaker@example.org')
    expect(data.problem).toContain('Deputy safeguarding lead')
    expect(await colleague()).toBe('')
  })

  it.each([
    ['the role', { name: 'Callum Pryce', role: 'Deputy DSL' }],
    ['the address', { name: 'Callum', role: 'Caretaker', email: 'Deputy@example.org' }],
    ['the list', { colleague: 'deputy', name: 'Callum' }],
  ])('%s tells which', async (_what, data) => {
    await represent(data)
    expect(await colleague()).toBe('deputy')
  })

  it('an address is never ignored: a fourth of the name is taken down as typed, and nobody here is asked', async () => {
    await represent({ name: 'Callum Pryce', email: 'callum.c@school.example' })
    expect(await colleague()).toBe('callum.c@school.example')
    const messages = await council.messages(await council.stands(family))
    expect(messages.map(({ notice }) => notice.to)).not.toContain('deputy')
  })

  it('a pick and another name beside it are asked about', async () => {
    const { data } = await represent({ colleague: 'caretaker', name: 'Zara Quill' })
    expect(data.problem).toContain('You chose Callum Pryce and wrote somebody else as well')
    expect(await colleague()).toBe('')
  })
})

describe('somebody who works elsewhere', () => {
  it('does not stand in the way of a namesake of one’s own agency', async () => {
    await represent({ name: 'Tom Ellery', role: 'Head of year' })
    expect(await colleague()).toBe('as typed')
  })

  it.each([
    ['name', { name: 'Tom Ellery', role: 'Chair' }],
    ['address', { name: 'Tom', email: 'tom@example.org' }],
    ['id', { colleague: 'tom' }],
  ])('is told to nobody, asked for by %s', async (_by, data) => {
    expect(JSON.stringify(await represent(data))).not.toContain('Harrowmere Council')
    expect(await colleague()).not.toBe('tom')
  })
})

describe('somebody invited to a meeting', () => {
  const invite = (data: Readonly<Record<string, string>>) =>
    council.press('chair', 'meeting.add', { ...meeting, ...data })
  const invited = async () =>
    onlyConference(await council.stands(family)).invitations.map((one) => String(one.person))

  it('by an address that is new is new, whoever has that name already', async () => {
    await invite({
      name: 'Holly Housing',
      role: 'Family worker',
      agency: 'Kestrel Charity',
      email: 'holly.other@charity.example',
    })
    expect(await invited()).not.toContain('holly')
    const other = await council.deps.directory.byEmail('holly.other@charity.example')
    expect(other).toMatchObject({ name: 'Holly Housing', agency: 'Kestrel Charity' })
    expect(await invited()).toContain(other?.id)
  })

  it('by a name whose agency is another than what was typed is asked about', async () => {
    const { data } = await invite({ name: 'Holly Housing', agency: 'Kestrel Charity' })
    expect(data.problem).toContain(
      'Of that name I know only Holly Housing (Housing officer, Housing',
    )
    expect(await invited()).toEqual(['school', 'police'])
  })

  it('who cannot be is told in one sentence to the lead social worker, whatever the reason', async () => {
    await council.press('chair', 'meeting.conflict', { ...meeting, who: 'holly' })
    const said = async (name: string) =>
      (await council.press('social-worker', 'meeting.add', { ...meeting, name })).data.problem
    expect(await said('Holly Housing')).toBe(await said('chair'))
    expect(await invited()).toEqual(['school', 'police'])
  })

  it('by a name that two have is asked about', async () => {
    const { data } = await invite({ name: 'Callum Pryce' })
    expect(data.problem).toContain('Please give the work e-mail address')
    expect(await invited()).toEqual(['school', 'police'])
  })
})

describe('the form for a new conference', () => {
  const bringIn = (invited: string) =>
    council.press('admin', 'conference.bring-in', newConferenceForm({ invited }))
  const problems = async (invited: string) => JSON.stringify((await bringIn(invited)).data.problems)

  it('asks which of two is meant, and takes the address for it', async () => {
    expect(await problems('Callum Pryce; x')).toContain('Write the e-mail address instead')
    expect((await bringIn('deputy@example.org; x')).template).toBe('conference-brought-in')
  })

  it('does not rewrite somebody whose address stands in a line', async () => {
    expect(
      await problems('Holly Smith; Family worker; Kestrel Charity; holly@example.org; x'),
    ).toContain('This address belongs to Holly Housing')
    expect(await council.deps.directory.byEmail('holly@example.org')).toMatchObject({
      name: 'Holly Housing',
      agency: 'Housing',
    })
  })
})

describe('taken off a list by name', () => {
  let house: House
  beforeAll(async () => void (house = await openHouse()))
  afterAll(() => house.close())
  const asked = async (text: string) => words(await house.onlyAnswer('chair', text))

  it.each([
    ['remove anil.other@elsewhere.example from 4471'],
    ['remove Ruth Smith from 4471'],
    ['remove ruth okafor from 4471'],
    ['take Anil Kapoor off 4471'],
  ])('‘%s’ proposes nobody of that first name', async (text) => {
    expect(await asked(text)).not.toContain('Take this person off the list?')
  })

  it.each([
    ['remove ruth from 4471', 'Ruth Adeyemi'],
    ['remove Ruth Adeyemi from 4471', 'Ruth Adeyemi'],
    ['remove Ruth.Adeyemi@example.org from 4471', 'Ruth Adeyemi'],
    ['remove Dr. Bhatt from 4471', 'Dr Anil Bhatt'],
    ['remove the gp from 4471', 'Dr Anil Bhatt'],
  ])('‘%s’ proposes %s', async (text, name) => {
    const card = await asked(text)
    expect(card).toContain('Take this person off the list?')
    expect(card).toContain(`${name},`)
  })
})
