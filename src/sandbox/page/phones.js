// What everybody's locked phone shows, and how much each of them has not yet opened.
import { avatar, element, sayDay, sayTime, setText } from './elements.js'

const remembered = 'round-the-table.opened'

/** Which of the bot's messages each person has had before them on this page. */
export function openedMessages() {
  let opened = {}
  try {
    opened = JSON.parse(localStorage.getItem(remembered) ?? '{}')
  } catch {
    // A browser that keeps nothing still shows everything: it only counts from the start again.
  }
  return {
    open(id, notifications) {
      const last = notifications.at(-1)?.id
      if (last === undefined || opened[id] === last) return
      opened[id] = last
      try {
        localStorage.setItem(remembered, JSON.stringify(opened))
      } catch {
        // As above.
      }
    },
    forget() {
      opened = {}
      localStorage.removeItem(remembered)
    },
    unread(id, notifications) {
      const seen = opened[id] ?? ''
      // A mark from another practice room, later than anything here, counts as none.
      const valid = seen <= (notifications.at(-1)?.id ?? '') ? seen : ''
      return notifications.filter((one) => one.id > valid).length
    },
  }
}

/** The list of phones. `go` is called with the id of whoever's phone is picked up. */
export function openPhones({ list, everybody, go }) {
  const rows = new Map()
  for (const person of everybody) {
    const badge = element('span', { class: 'badge', hidden: true })
    const screen = element('span', { class: 'screen' })
    const button = element(
      'button',
      { type: 'button', class: 'phone', 'data-person': person.id, onclick: () => go(person.id) },
      element(
        'span',
        { class: 'phone-who' },
        avatar(person.name),
        element(
          'span',
          { class: 'who' },
          element('strong', {}, person.name),
          element('span', {}, person.role),
        ),
        badge,
      ),
      screen,
    )
    rows.set(person.id, { badge, screen, button, last: '' })
    list.append(element('li', {}, button))
  }
  return {
    show(id, { notifications, unread, inSight }) {
      const row = rows.get(id)
      if (row === undefined) return
      const latest = notifications.at(-1)
      row.button.toggleAttribute('data-in-sight', inSight)
      row.badge.hidden = unread === 0
      setText(row.badge, unread === 0 ? '' : `${unread > 19 ? '19+' : unread} new`)
      const fresh = unread > 0
      row.button.toggleAttribute('data-unread', fresh)
      const key = `${latest?.id ?? ''}/${fresh}`
      if (row.last === key) return
      row.last = key
      row.screen.replaceChildren(
        ...(latest === undefined || !fresh
          ? [
              element(
                'span',
                { class: 'nothing' },
                latest === undefined ? 'Nothing yet' : 'Nothing new',
              ),
            ]
          : [
              element(
                'span',
                { class: 'screen-top' },
                element('strong', {}, latest.title),
                element('span', {}, `${sayDay(latest.at)}, ${sayTime(latest.at)}`),
              ),
              element('span', { class: 'screen-text' }, latest.text),
            ]),
      )
    },
  }
}
