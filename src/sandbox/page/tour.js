// A tour of one conference, from the invitation to what somebody offers: one thing to do at a time,
// in the real chats.
import { element, setText } from './elements.js'
import { steps } from './tour-steps.js'

const remembered = 'round-the-table.tour'
const recall = () => {
  try {
    const kept = JSON.parse(localStorage.getItem(remembered) ?? 'null')
    const whole =
      Number.isInteger(kept?.at) && typeof kept.open === 'boolean' && Array.isArray(kept.done)
    return whole ? kept : undefined
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
 * tour opens by itself for whoever is here for the first time. `afresh` asks whether to begin the
 * room again.
 */
export function openTour({ place, starter, go, move, afresh }) {
  const kept = recall() ?? { at: 0, open: true, done: [] }
  let { open } = kept
  let at = Math.min(Math.max(kept.at, 0), steps.length)
  const done = new Set(kept.done)
  const isOver = () => at === steps.length

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
    onclick: () => (isOver() ? afresh() : turn(at + 1)),
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
  const what = element(
    'button',
    {
      type: 'button',
      class: 'quiet tour-what',
      'aria-expanded': 'false',
      'aria-label': 'What this step is about',
      onclick: () =>
        what.setAttribute('aria-expanded', String(place.toggleAttribute('data-words'))),
    },
    '?',
  )
  place.append(
    element('div', { class: 'tour-text' }, count, title, tick, words),
    element('div', { class: 'tour-buttons' }, what, show, next, back),
    away,
  )
  starter.addEventListener('click', () => {
    open = true
    at = isOver() ? 0 : at
    draw()
    show.focus()
  })

  function draw() {
    place.hidden = !open
    starter.hidden = open
    const step = steps[at] ?? ending()
    setText(count, isOver() ? 'The tour is over' : `${at + 1} of ${steps.length}`)
    setText(title, step.title)
    setText(words, step.words)
    setText(show, step.button)
    setText(next, isOver() ? 'Begin afresh' : at === steps.length - 1 ? 'Finish' : 'Next')
    setText(tick, done.has(at) ? '✓ Done' : '')
    // What is to be pressed now stands out: what the step asks for, and then the way on.
    place.toggleAttribute('data-done', done.has(at))
    back.disabled = at === 0
    remember({ at, open, done: [...done] })
  }

  /** What was done, what was not, and what to try next. */
  function ending() {
    const missed = steps.filter((_step, index) => !done.has(index)).map((step) => step.title)
    const left = missed.length === 0 ? '' : ` Not done: ${missed.join(', ')}.`
    return {
      title: `One conference, from the invitation to the first rating: ${done.size} of ${steps.length} done.`,
      words:
        `${left} Now without me: be the police, say in your own words that you can’t come, and ` +
        'see what the chair is told.',
      button: 'Try it on my own',
    }
  }

  function turn(to) {
    at = Math.min(Math.max(to, 0), steps.length)
    draw()
  }

  function close() {
    open = false
    draw()
    starter.focus()
  }

  /**
   * Shows where to do it: the chat, with the words typed in or the button marked, or the clock
   * moved on.
   */
  async function act() {
    if (isOver()) return close()
    const step = steps[at]
    show.disabled = true
    if (step.clock !== undefined) await move(step.clock)
    const chat = await go(step.person)
    if (step.types !== undefined) chat?.type(step.types)
    else if (step.presses !== undefined) chat?.point(step.presses)
    show.disabled = false
    draw()
  }

  draw()
  return {
    /** The clock shows this day: a step that moves it on is done, whoever moved it. */
    sawDay(date) {
      steps.forEach((step, index) => {
        if (step.day !== undefined && date >= step.day) done.add(index)
      })
      draw()
    },
    /** For another database, in which nothing has been done. */
    startOver() {
      at = 0
      open = true
      done.clear()
      draw()
    },
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
