// Who is coming, as those who run the meeting look at it.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { revision } from '../../../src/domain/state/invitation.ts'
import { invitationFor, oneFamily } from '../../support/families.ts'
import { openPressing, type Pressing } from '../../support/pressing.ts'

let house: Pressing
beforeEach(async () => {
  house = await openPressing(oneFamily(), '2026-12-01T10:00:00.000Z')
})
afterEach(() => house.close())

const invited = { invitationId: 'i-school', seen: revision(invitationFor('school')) }

describe('every button', () => {
  it('shows me who has answered and who has not, each time I look again', async () => {
    const before = await house.press('chair', 'status.show', house.ids)
    expect(before).toContain('0 of 2 have answered')
    expect(before).toContain('Agency of police')
    await house.press('school', 'invitation.attend', { ...house.ids, ...invited })
    expect(await house.press('chair', 'status.show', house.ids)).toContain(
      '1 of 2 has answered: 1 coming.',
    )
  })

  it('finds my one meeting where I did not say which', async () => {
    const found = await house.press('chair', 'status.list')
    expect(found).toContain('4471')
    expect(found).toContain('Agency of school')
    expect(await house.press('midwife', 'status.list')).not.toMatch(/4471|Agency of/)
  })

  it('shows nobody who is merely invited what the others answered', async () => {
    for (const who of ['school', 'midwife'])
      expect(await house.press(who, 'status.show', house.ids)).toContain(
        'I cannot find this for you.',
      )
    expect(await house.press('school', 'status.list')).not.toContain('Agency of police')
  })
})
