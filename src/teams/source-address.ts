// Where a request comes from, to count by. Anybody can write an X-Forwarded-For; what the front
// ends themselves have written stands at its end, one address for each of them, and nothing before
// that is believed.
import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'

/**
 * `hops`: how many front ends stand before the service; with none the connection's own other end is
 * the source.
 */
export function sourceOf(request: IncomingMessage, hops: number): string {
  const direct = request.socket.remoteAddress ?? ''
  if (hops === 0) return direct
  const header = request.headers['x-forwarded-for']
  const forwarded = (Array.isArray(header) ? header.join() : (header ?? '')).split(',')
  return addressIn(forwarded.at(-hops) ?? '') ?? direct
}

/** App Service writes the port along: 192.0.2.1:4711, [2001:db8::1]:4711. */
function addressIn(text: string): string | undefined {
  const [, bracketed, plain] =
    /^\s*(?:\[([\da-f:.]+)\](?::\d+)?|([\d.]+)(?::\d+)?)\s*$/i.exec(text) ?? []
  const address = bracketed ?? plain ?? text.trim()
  return isIP(address) === 0 ? undefined : address
}
