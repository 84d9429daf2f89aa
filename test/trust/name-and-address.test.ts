// An address of one and the name of another: which of the two is meant is asked, and neither is written for the other.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { oneFamily, onlyConference, person } from '../support/families.ts'
import { some } from '../support/some.ts'
import { openStaffed, type Staffed } from '../support/staffed.ts'

const family = oneFamily({ invited: ['school', 'police'] })
const other = oneFamily({ id: 'other', number: '4502', invited: ['police'] })
const meeting = { caseId: family.id, meetingId: onlyConference(family).id }
let council: Staffed
beforeEach(async () => {
  council = await openStaffed([
    person('admin', { duties: ['administrator'] }),
    person('chair', { duties: ['chair'] }),
    person('social-worker', { role: 'Social worker' }),
    person('school'),
    person('police'),
    person('ruth', { name: 'Ruth Adeyemi', agency: 'Agency of school', role: 'Deputy' }),
    person('helen', { name: 'Helen Marsh', agency: 'Agency of school', role: 'Head' }),
  ])
  await council.bringIn(family)
  await council.bringIn(other)
})
afterEach(() => council.close())

const typed = { role: 'Head', agency: 'Agency of school', why: 'Knows Alfie', colleague: '' }
const disagreeing = [
  ['of somebody else who is known', { name: 'Helen Marsh', email: 'ruth@example.org' }],
  ['of nobody', { name: 'Zara Quill', email: 'RUTH@example.org' }],
] as const

describe('the name', () => {
  it.each(some(disagreeing))('%s beside Ruth’s address invites nobody', async (_what, named) => {
    const before = await council.stands(family)
    const { data } = await council.press('chair', 'meeting.add', { ...meeting, ...typed, ...named })
    expect(data.problem).toContain('which of the two is meant')
    expect(JSON.stringify(data.problem)).not.toContain('Ruth')
    expect(data).toMatchObject(named)
    expect(await council.stands(family)).toEqual(before)
  })

  it.each(some(disagreeing))(
    '%s beside Ruth’s address names no colleague',
    async (_what, named) => {
      const before = await council.stands(family)
      const place = { ...meeting, invitationId: 'i-school', seen: 0 }
      const { data } = await council.press('school', 'invitation.represent', {
        ...place,
        ...typed,
        ...named,
      })
      expect(data.problem).toContain('which of the two is meant')
      expect(await council.stands(family)).toEqual(before)
    },
  )

  it.each(['Ruth', 'Ruth Okafor', 'ruth  adeyemi', ''])(
    '‘%s’ beside Ruth’s address is Ruth',
    async (name) => {
      const named = { ...meeting, ...typed, name, email: 'ruth@example.org' }
      await council.press('chair', 'meeting.add', named)
      expect(onlyConference(await council.stands(family)).invitations.at(-1)?.person).toBe('ruth')
    },
  )
})

it.each([
  ['another family’s meeting', { meetingId: onlyConference(other).id }],
  ['no meeting', { meetingId: 'm-none' }],
  ['another family', { caseId: 'f-none' }],
])('a form that carries %s invites nobody', async (_what, forged) => {
  const before = await council.stands(family)
  const named = { ...meeting, ...typed, name: 'Helen Marsh', email: 'helen@example.org' }
  const { data } = await council.press('chair', 'meeting.add', { ...named, ...forged })
  expect(JSON.stringify(data)).toContain('I cannot find this for you')
  expect(await council.stands(family)).toEqual(before)
})
