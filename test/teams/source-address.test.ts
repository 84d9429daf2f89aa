import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'

import { describe, expect, it } from 'vitest'

import { sourceOf } from '../../src/teams/source-address.ts'

/** As it comes from a front end at 10.0.0.1. */
function asked(forwarded?: string): IncomingMessage {
  const socket = new Socket()
  Object.defineProperty(socket, 'remoteAddress', { value: '10.0.0.1' })
  const request = new IncomingMessage(socket)
  if (forwarded !== undefined) request.headers['x-forwarded-for'] = forwarded
  return request
}

describe('where a request comes from', () => {
  it('is the other end of its connection, whatever it says of itself, where no front end stands before the service', () => {
    expect(sourceOf(asked('192.0.2.1'), 0)).toBe('10.0.0.1')
  })

  it.each([
    ['192.0.2.1', 1, '192.0.2.1'],
    ['192.0.2.1:4711', 1, '192.0.2.1'],
    ['2001:db8::1', 1, '2001:db8::1'],
    ['[2001:db8::1]:4711', 1, '2001:db8::1'],
    ['[2001:db8::1]', 1, '2001:db8::1'],
    ['198.51.100.9, 192.0.2.1:80', 1, '192.0.2.1'],
    ['203.0.113.7, 192.0.2.1, 198.51.100.2', 2, '192.0.2.1'],
  ])(
    'is what the front ends have written, and nothing that stood there before: %s with %i',
    (forwarded, hops, source) => {
      expect(sourceOf(asked(forwarded), hops)).toBe(source)
    },
  )

  it.each([undefined, '', 'unknown', '192.0.2.1, ', '999.1.1.1', 'evil, "x', '192.0.2.1:4711:1'])(
    'is the front end when it wrote no address: %s',
    (forwarded) => {
      expect(sourceOf(asked(forwarded), 1)).toBe('10.0.0.1')
    },
  )

  it('is the front end when there are fewer of them than was said', () => {
    expect(sourceOf(asked('192.0.2.1'), 3)).toBe('10.0.0.1')
  })
})
