// A tour of one conference, from the invitation to what somebody offers: one thing to do at a time, in the real chats.
import { element, setText } from './elements.js'
import { steps } from './tour-steps.js'

const remembered = 'round-the-table.tour'
const recall = () => {
  try {
    const kept = JSON.parse(localStorage.getItem(remembered) ?? 'null')
    return Number.isInteger(kept?.at) && typeof kept.open === 'boolean' ? kept : undefined
  } catch {
    return undefined
  }
}
function remember(state) {
  try {
    localStorage.setItem(remembered, JSON.stringify(state))
  } catch {
    // It then begins anew with the page.
  }
}

/**
 * `go(person)` shows a chat and gives it back once it is in sight; `move(to)` moves the clock. The
 * tour opens by itself for whoever is here for the first time.
 */
export function openTour({ place, starter, go, move }) {
  let { at, open } = recall() ?? { at: 0, open: true }
  at = Math.min(Math.max(at, 0), steps.length - 1)
  const done = new Set()

  const count = element('p', { class: 'tour-count' })
  const title = element('h2', {})
  const words = element('p', { class: 'tour-words' })
  const tick = element('p', { class: 'tour-done', role: 'status' })
  const show = element('button', { type: 'button', class: 'send', onclick: () => void act() })
  const back = element(
    'button',
    { type: 'button', class: 'quiet', onclick: () => turn(at - 1) },
    'Back',
  )
  const next = element('button', {
    type: 'button',
    class: 'quiet tour-next',
    onclick: () => (at === steps.length - 1 ? close() : turn(at + 1)),
  })
  const away = element(
    'button',
    {
      type: 'button',
      class: 'tour-close',
      'aria-label': 'Close the tour',
      title: 'Close the tour',
      onclick: close,
    },
    '✕',
  )
  place.append(
    element('div', { class: 'tour-text' }, count, title, words, tick),
    element('div', { class: 'tour-buttons' }, show, next, back),
    away,
  )
  starter.addEventListener('click', () => {
    open = true
    at = done.size >= steps.length ? 0 : at
    draw()
    show.focus()
  })

  function draw() {
    place.hidden = !open
    starter.hidden = open
    const step = steps[at]
    setText(count, `The tour, ${at + 1} of ${steps.length}`)
    setText(title, step.title)
    setText(words, step.words)
    setText(show, step.button)
    setText(next, at === steps.length - 1 ? 'That was it' : 'Next')
    setText(tick, done.has(at) ? '✓ Done. Go on when you like.' : '')
    // What is to be pressed now stands out: what the step asks for, and then the way on.
    place.toggleAttribute('data-done', done.has(at))
    back.disabled = at === 0
    remember({ at, open })
  }

  function turn(to) {
    at = Math.min(Math.max(to, 0), steps.length - 1)
    draw()
  }

  function close() {
    open = false
    draw()
    starter.focus()
  }

  /** Shows where to do it: the chat, with the words typed in or the button marked, or the clock moved on. */
  async function act() {
    const step = steps[at]
    show.disabled = true
    if (step.clock !== undefined) await move(step.clock)
    const chat = await go(step.person)
    if (step.types !== undefined) chat?.type(step.types)
    else if (step.presses !== undefined) chat?.point(step.presses)
    show.disabled = false
    if (step.clock !== undefined && step.types === undefined && step.presses === undefined)
      done.add(at)
    draw()
  }

  draw()
  return {
    /** Told of every chat that is read: a step whose words stand there is done. */
    saw(person, activities) {
      const said = JSON.stringify(activities.filter((one) => one.from === 'bot'))
      steps.forEach((step, index) => {
        if (step.person === person && step.seen !== undefined && step.seen.test(said))
          done.add(index)
      })
      draw()
    },
  }
}
