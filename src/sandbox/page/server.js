// The page's side of the JSON interface that README.md in the folder above describes.

/** Thrown with words that can be shown as they are. */
export class Refused extends Error {}

const away = 'The practice room is not answering. It goes on as soon as it is back.'

async function ask(path, settings) {
  const response = await fetch(`/sandbox/${path}`, { cache: 'no-store', ...settings }).catch(() => {
    throw new Refused(away)
  })
  const body = await response.json().catch(() => ({}))
  if (!response.ok) throw new Refused(body.error ?? away)
  return body
}

const post = (path, body) =>
  ask(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
const person = (id, does) => `people/${encodeURIComponent(id)}/${does}`

export const people = () => ask('people')
export const pulse = () => ask('pulse')
export const chat = (id) => ask(person(id, 'chat'))
export const groupChat = () => ask('group/chat')
export const say = (id, text, where) =>
  post(person(id, 'say'), where === 'group' ? { text, in: 'group' } : { text })
export const press = (id, pressed) => post(person(id, 'press'), pressed)
export const moveClock = (move) => post('clock', move)
export const beginAfresh = () => post('afresh', { begin: 'afresh' })
export const addPerson = (newcomer) => post('people', newcomer)
