// What the tests of the front door share.
import { vi } from 'vitest'

export const said = vi.spyOn(console, 'error')

export const bearer = (token: string) => ({ Authorization: `Bearer ${token}` })
export const otherTenant = '99999999-2222-4333-8444-555555555555'
