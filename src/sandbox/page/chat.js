// One chat: its messages and cards, and what the person who is played can say.
import { avatar, element, sayDay, setText } from './elements.js'
import { drawMessage, setOldInert } from './message.js'
import * as server from './server.js'
export const staffRoom = 'staff-room'
/**
 * A column for one chat. `everybody` is the list of people; `changed` is called after something was
 * said or pressed; `choose` when another chat is picked for this column.
 */
export function openColumn({ everybody, subject, speaker, choose, changed }) {
  const group = subject === staffRoom
  const person = everybody.find((one) => one.id === (group ? speaker : subject))
  const title = group ? 'Staff room' : person.name
  const shown = new Map()
  let lastDay = ''

  const log = element('div', {
    class: 'messages',
    role: 'log',
    'aria-live': 'polite',
    'aria-label': `Messages: ${title}`,
    tabindex: '0',
  })
  const empty = element(
    'p',
    { class: 'empty' },
    group
      ? 'A chat that everybody reads. The assistant says nothing about any family here.'
      : 'Nothing here yet. Say something to the assistant.',
  )
  const typing = element('p', { class: 'typing', hidden: true }, 'Round the Table is answering…')
  const trouble = element('p', { class: 'column-trouble', role: 'status' })
  const text = element('textarea', {
    rows: '1',
    'aria-label': `Message from ${person.name}`,
    placeholder: `Type as ${person.name}`,
    maxlength: '10000',
    onkeydown: enterSends,
    oninput: grow,
  })
  const send = element('button', { type: 'submit', class: 'send' }, 'Send')
  const suggestions = element(
    'div',
    { class: 'suggestions', role: 'group', 'aria-label': 'Things to try' },
    ...person.suggestions.map((words) =>
      element('button', { type: 'button', class: 'chip', onclick: () => void speak(words) }, words),
    ),
  )
  oneTabStop(suggestions)
  const form = element(
    'form',
    {
      class: 'composer',
      onsubmit: (event) => {
        event.preventDefault()
        void speak(text.value)
      },
    },
    text,
    send,
  )

  const column = element(
    'section',
    {
      class: 'column',
      'data-person': group ? staffRoom : person.id,
      'aria-label': group ? 'Chat in the staff room' : `Chat of ${person.name}`,
    },
    element(
      'header',
      { class: 'column-top' },
      avatar(title),
      element(
        'div',
        { class: 'who' },
        element('h2', {}, title),
        element(
          'p',
          {},
          group ? 'Group chat: everybody reads it' : `${person.role}, ${person.agency}`,
        ),
      ),
      picker(
        'Show another chat here',
        [
          ...everybody.map((one) => [one.id, `${one.name}, ${one.role}`]),
          [staffRoom, 'Staff room (group chat)'],
        ],
        subject,
        (id) => choose(id),
      ),
    ),
    group
      ? element(
          'p',
          { class: 'speaker' },
          'You speak as ',
          picker(
            'Speak as',
            everybody.map((one) => [one.id, one.name]),
            person.id,
            (id) => choose(staffRoom, id),
          ),
        )
      : undefined,
    // First by keyboard, last on the page: a long chat has many buttons.
    suggestions,
    form,
    log,
    typing,
    trouble,
  )
  log.append(empty)
  function enterSends(event) {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    form.requestSubmit()
  }

  function grow() {
    text.style.height = 'auto'
    text.style.height = `${Math.min(text.scrollHeight + 2, 140)}px`
  }

  async function speak(words) {
    if (words.trim() === '' || !typing.hidden) return
    typing.hidden = false
    send.disabled = true
    setText(trouble, '')
    const typed = text.value
    text.value = ''
    grow()
    try {
      // What was said is in the chat at once; the answer follows.
      setTimeout(() => void changed(), 80)
      const { status } = await server.say(person.id, words, group ? 'group' : 'personal')
      if (status >= 300) setText(trouble, 'The assistant could not answer. Please try again.')
    } catch (error) {
      setText(trouble, error.message)
      // Nothing that was typed is lost because the room was away.
      if (text.value === '') text.value = typed
      grow()
    }
    await changed()
    typing.hidden = true
    send.disabled = false
  }

  async function press(activity, card, verb, data) {
    const held = shown.get(activity.id)
    if (held === undefined || held.node.inert) return
    const hadFocus = held.node.contains(document.activeElement)
    const before = headingOf(held)
    held.node.inert = true
    setText(held.notice, '')
    let notice = ''
    try {
      notice =
        (await server.press(person.id, { activityId: activity.id, verb, data, card })).notice ?? ''
    } catch (error) {
      notice = error.message
    }
    await changed()
    const now = shown.get(activity.id)
    if (now === undefined) return
    now.node.inert = false
    setText(now.notice, notice)
    if (hadFocus) now.body.focus({ preventScroll: true })
    if (headingOf(now) !== before && now.node.offsetHeight > log.clientHeight) toBeginning(now.node)
    else now.node.scrollIntoView({ block: 'nearest' })
  }

  const draw = (activity) => drawMessage({ activity, person, press })

  /**
   * What a card begins with, but for its numbers: another step is read from its top, a list is
   * ticked off where it stands.
   */
  const headingOf = ({ body }) =>
    body.innerText
      .split('\n')
      .filter((line) => line.trim() !== '')
      .slice(1, 3)
      .join('\n')
      .replace(/\d+/g, '')
  function toBeginning(node) {
    log.scrollTop = Math.min(log.scrollHeight - log.clientHeight, node.offsetTop - 12)
  }

  const newest = () => [...shown.values()].at(-1)?.node
  /**
   * A tall card is read from its heading, so the newest message's beginning stays in sight rather
   * than its end.
   */
  function toNewest() {
    const node = newest()
    if (node !== undefined) toBeginning(node)
  }
  function newestInSight() {
    const node = newest()
    return (
      node === undefined ||
      (node.offsetTop < log.scrollTop + log.clientHeight &&
        node.offsetTop + node.offsetHeight > log.scrollTop)
    )
  }

  function show(activities) {
    const following = newestInSight() || !typing.hidden
    const ids = new Set(activities.map((one) => one.id))
    for (const [id, { node }] of shown)
      if (!ids.has(id)) {
        node.remove()
        shown.delete(id)
      }
    let added = false
    for (const activity of activities) {
      const held = shown.get(activity.id)
      if (held === undefined) {
        const day = sayDay(activity.at)
        if (day !== lastDay) log.append(element('p', { class: 'day' }, element('span', {}, day)))
        lastDay = day
        const drawn = draw(activity)
        shown.set(activity.id, drawn)
        log.append(drawn.node)
        added = true
      } else if (held.json !== JSON.stringify(activity)) {
        const drawn = draw(activity)
        shown.set(activity.id, drawn)
        held.node.replaceWith(drawn.node)
      }
    }
    empty.hidden = shown.size > 0
    setOldInert([...shown.values()])
    if (added && following) toNewest()
  }

  /** Writes words into the field for the person to send. */
  function type(words) {
    text.value = words
    grow()
    text.focus()
  }
  /** Marks the newest button of that name, and brings it into sight. */
  function point(name) {
    for (const marked of log.querySelectorAll('.pointed')) marked.classList.remove('pointed')
    const button = [...log.querySelectorAll('button')]
      .filter((one) => one.textContent.trim() === name)
      .at(-1)
    button?.classList.add('pointed')
    button?.scrollIntoView({ block: 'center' })
    button?.focus()
  }

  return {
    column,
    subject,
    speaker,
    person,
    show,
    focus: () => text.focus(),
    toNewest,
    type,
    point,
  }
}

function picker(label, choices, chosen, choose) {
  return element(
    'select',
    { 'aria-label': label, title: label, onchange: (event) => choose(event.target.value) },
    ...choices.map(([id, name]) => element('option', { value: id, selected: id === chosen }, name)),
  )
}

/** One step of the keyboard for the whole row; the arrows go along it. */
function oneTabStop(row) {
  const stops = [...row.children]
  const rest = (at) => stops.forEach((stop, place) => (stop.tabIndex = place === at ? 0 : -1))
  rest(0)
  row.addEventListener('keydown', (event) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    const at = stops.indexOf(event.target)
    if (by === undefined || at < 0) return
    event.preventDefault()
    const to = (at + by + stops.length) % stops.length
    rest(to)
    stops[to].focus()
  })
}
