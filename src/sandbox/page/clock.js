// The clock of the practice room: what time it is for everybody, and moving on.
import { element, sayDay, setText } from './elements.js'
import * as server from './server.js'

/** `changed` is called when time has moved. */
export function openClock({ place, changed }) {
  const day = element('span', { class: 'clock-day' })
  const time = element('span', { class: 'clock-time' })
  const working = element('p', { class: 'working' })
  const trouble = element('p', { class: 'clock-trouble', role: 'status' })
  const field = element('input', {
    type: 'datetime-local',
    'aria-label': 'Move the clock to',
    required: true,
  })
  const steps = [
    ['+1 hour', 'hour'],
    ['Next working day, 9:00', 'working-day'],
    ['+1 week', 'week'],
  ].map(([words, by]) =>
    element('button', { type: 'button', class: 'step', onclick: () => void move({ by }) }, words),
  )
  const form = element(
    'form',
    {
      class: 'clock-to',
      onsubmit: (event) => {
        event.preventDefault()
        void move({ now: field.value })
      },
    },
    field,
    element('button', { type: 'submit', class: 'step' }, 'Go there'),
  )
  form.hidden = true
  const another = element(
    'button',
    {
      type: 'button',
      class: 'step',
      'aria-expanded': 'false',
      onclick: () => {
        form.hidden = !form.hidden
        another.setAttribute('aria-expanded', String(!form.hidden))
        if (!form.hidden) field.focus()
      },
    },
    'Another time',
  )
  const controls = element(
    'fieldset',
    { class: 'steps', 'aria-label': 'Move the clock forward' },
    ...steps,
    another,
    form,
  )
  place.append(
    element('div', { class: 'clock-face' }, element('p', { class: 'now' }, time, day), working),
    controls,
    trouble,
  )

  async function move(to) {
    controls.disabled = true
    place.setAttribute('aria-busy', 'true')
    setText(trouble, '')
    const focused = document.activeElement
    try {
      show(await server.moveClock(to))
    } catch (error) {
      setText(trouble, error.message)
    }
    await changed()
    controls.disabled = false
    place.removeAttribute('aria-busy')
    // A disabled button loses the focus: whoever moves on step by step keeps their place.
    if (place.contains(focused)) focused.focus()
  }

  function show(clock) {
    setText(day, sayDay(clock.now))
    setText(time, clock.london.time)
    setText(working, clock.working.words)
    place.toggleAttribute('data-resting', !clock.working.open)
    const earliest = `${clock.london.date}T${clock.london.time}`
    field.min = earliest
    if (document.activeElement !== field && (field.value === '' || field.value < earliest))
      field.value = earliest
  }

  return { show }
}
