// One message of a chat: its words, its cards, and whether their buttons still count.
import { drawCard } from './cards.js'
import { avatar, botAvatar, element, sayDay, sayTime } from './elements.js'

/** `press(activity, card, verb, data)` is called for a button of its cards. */
export function drawMessage({ activity, person, press }) {
  const notice = element('p', { class: 'notice', role: 'status' })
  const mine =
    activity.from === 'person' && (activity.by === undefined || activity.by.id === person.id)
  const bubble =
    activity.text === undefined ? undefined : element('p', { class: 'bubble' }, activity.text)
  // A form of its own for each card: the renderer names a group of choices after its field, and two
  // cards may have the same.
  const cards = activity.cards.map((json, at) =>
    element(
      'form',
      { class: 'card', onsubmit: (event) => event.preventDefault() },
      drawCard(json, (verb, data) => void press(activity, at, verb, data)),
    ),
  )
  const body = element('div', { class: 'body', tabindex: '-1' }, bubble, ...cards)
  const by = activity.from === 'bot' ? 'Round the Table' : (activity.by?.name ?? 'You')
  const when = `${sayTime(activity.at)}${activity.updatedAt === undefined ? '' : ', changed ' + `${sayDay(activity.at) === sayDay(activity.updatedAt) ? '' : `${sayDay(activity.updatedAt)} `}${sayTime(activity.updatedAt)}`}`
  const old = element('p', { class: 'old', hidden: true }, 'There is a newer card of this below.')
  const node = element(
    'article',
    {
      class: mine ? 'message mine' : 'message',
      'data-activity': activity.id,
      'aria-label': `${by}, ${sayTime(activity.at)}`,
    },
    mine ? undefined : activity.from === 'bot' ? botAvatar() : avatar(by),
    element(
      'div',
      { class: 'said' },
      element('p', { class: 'by' }, element('span', {}, by), ` ${when}`),
      body,
      old,
      notice,
    ),
  )
  const buttons = activity.cards.map(buttonsOf)
  return { node, body, notice, old, cards, buttons, json: JSON.stringify(activity) }
}

/** What each button does, and to what; `seen` only says how old its card is. */
function buttonsOf(json) {
  const found = new Set()
  const look = (value) => {
    if (typeof value !== 'object' || value === null) return
    if (typeof value.verb === 'string') {
      const { seen: _seen, ...to } = value.data ?? {}
      found.add(`${value.verb} ${JSON.stringify(to)}`)
    }
    for (const inner of Object.values(value)) look(inner)
  }
  look(json)
  return found
}

/**
 * A card all of whose buttons stand again on later cards is an old one: its own do nothing any
 * more, and are no steps for the keyboard.
 */
export function setOldInert(messages) {
  const later = new Set()
  for (const { cards, buttons, old } of messages.toReversed()) {
    const isOld = buttons.map((own) => own.size > 0 && [...own].every((one) => later.has(one)))
    cards.forEach((card, at) => (card.inert = isOld[at]))
    old.hidden = !isOld.includes(true)
    for (const own of buttons) for (const one of own) later.add(one)
  }
}
