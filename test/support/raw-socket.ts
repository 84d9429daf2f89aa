// Any bytes over a connection of their own, as somebody sends them who keeps to no protocol.
import { connect, type Socket } from 'node:net'

export type RawSocket = {
  readonly socket: Socket
  /** All that was answered, once the other side has ended the connection, in whichever way. */
  readonly ended: Promise<string>
}

/** Connects, and sends the bytes. `halfOpen` stays on its side when the other side ends. */
export async function openRaw(
  port: number,
  bytes: string | Uint8Array,
  { halfOpen = false } = {},
): Promise<RawSocket> {
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: halfOpen })
  let text = ''
  const ended = new Promise<string>((resolve) => {
    socket.on('data', (some: Buffer) => (text += some.toString('latin1')))
    for (const event of ['end', 'close']) socket.once(event, () => resolve(text))
  })
  // A connection that is cut off has ended as well.
  socket.on('error', () => undefined)
  await new Promise<void>((resolve) => {
    for (const event of ['connect', 'close']) socket.once(event, () => resolve())
  })
  socket.write(bytes)
  return { socket, ended }
}
