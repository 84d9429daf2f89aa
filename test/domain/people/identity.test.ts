// Which record is whose, and what one administrator may do alone.
import { describe, expect, it } from 'vitest'

import { instant, personId } from '../../../src/domain/ids.ts'
import {
  afterSecondLook,
  identify,
  withAccount,
  withAddress,
} from '../../../src/domain/people/identity.ts'
import type { Person } from '../../../src/domain/state/person.ts'
import { objectIdOf, person, tenant } from '../../support/families.ts'

const accountOf = (name: string) => ({ tenantId: tenant, objectId: objectIdOf(name) })
const ruth = person('ruth', { email: 'ruth@school.example', account: accountOf('ruth') })
const sam = person('sam', { email: 'sam@school.example', account: accountOf('sam') })

describe('whoever signs in or stands in a file', () => {
  it.each([
    ['by address and account', { email: ruth.email ?? '', account: accountOf('ruth') }],
    ['by the address alone', { email: 'Ruth@School.example' }],
    [
      'by the account, with a new address',
      { email: 'r@trust.example', account: accountOf('ruth') },
    ],
  ])('is known %s', (_how, identity) => {
    expect(identify([sam, ruth], identity)).toEqual({ is: 'known', person: ruth })
  })

  it('is new with an address and an account that nobody has', () => {
    expect(identify([sam, ruth], { email: 'x@y.example', account: accountOf('x') })).toEqual({
      is: 'new',
    })
  })

  it('is never one person where the address is one’s and the account another’s', () => {
    const found = identify([ruth, sam], { email: ruth.email ?? '', account: accountOf('sam') })
    expect(found).toEqual({ is: 'two', byEmail: ruth, byAccount: sam })
  })
})

describe('a new address', () => {
  it('is theirs, and the one until now is remembered once', () => {
    const moved = withAddress(ruth, 'ruth@trust.example')
    expect(moved.email).toBe('ruth@trust.example')
    expect(moved.formerEmails).toEqual(['ruth@school.example'])
    const back = withAddress(moved, 'ruth@school.example')
    expect(back.email).toBe('ruth@school.example')
    expect(back.formerEmails).toEqual(['ruth@trust.example'])
  })

  it('in other letters is the same address, and nothing is remembered', () => {
    expect(withAddress(ruth, 'RUTH@school.example')).toEqual(ruth)
  })

  it('is the first of somebody who had none', () => {
    const { email: _none, ...without } = ruth
    expect(withAddress(without, 'ruth@trust.example')).toEqual({
      ...without,
      email: 'ruth@trust.example',
    })
  })
})

describe('another account for somebody with a staff role', () => {
  const at = instant('2026-11-23T10:00:00.000Z')
  const administrator = (name: string): Person =>
    person(name, { duties: ['administrator'], account: accountOf(name) })
  const [first, second, chair] = [
    administrator('first'),
    administrator('second'),
    person('chair', { duties: ['chair'], account: accountOf('chair') }),
  ]
  const everybody = [first, second, chair]
  const wanted = withAccount(chair, accountOf('new'))
  const by = (id: string, before: Person, among: readonly Person[] = everybody): Person =>
    afterSecondLook(among, {
      before,
      after: { ...withAccount(before, accountOf('new')) },
      by: personId(id),
      at,
    })

  it('is asked for by the first administrator and given by the second, not by the same one twice', () => {
    const asked = by('first', chair)
    expect(asked.account).toEqual(chair.account)
    expect(asked.accountAsked).toEqual({ account: accountOf('new'), by: first.id, at })
    expect(by('first', asked)).toEqual(asked)
    expect(by('second', asked)).toEqual(wanted)
  })

  it('is given at once where there is no second administrator who can sign in', () => {
    const { account: _none, ...unreached } = second
    expect(by('first', chair, [first, chair])).toEqual(wanted)
    expect(by('first', chair, [first, unreached, chair])).toEqual(wanted)
  })

  it('is given at once to somebody without a staff role, who decides nothing', () => {
    expect(by('first', ruth).account).toEqual(accountOf('new'))
  })

  it('is given at once where it is the first account that they have', () => {
    const { account: _none, ...without } = chair
    expect(by('first', without).account).toEqual(accountOf('new'))
  })
})
