// Asks whether everything is to be forgotten, and begins again.
import { element, setText } from './elements.js'
import * as server from './server.js'

/** `begun` is called once the new room is there. */
export function askToBeginAfresh({ begun }) {
  const trouble = element('p', { class: 'column-trouble', role: 'status' })
  const sure = element('button', { type: 'submit', class: 'send' }, 'Delete and begin afresh')
  const form = element(
    'form',
    {
      method: 'dialog',
      onsubmit: (event) => {
        event.preventDefault()
        void begin()
      },
    },
    element('h2', {}, 'Begin afresh?'),
    element(
      'p',
      {},
      'Everything that was said and done in this room is deleted, and it is 23 November again.',
    ),
    trouble,
    element(
      'div',
      { class: 'dialog-buttons' },
      element(
        'button',
        { type: 'button', class: 'quiet', onclick: () => dialog.close() },
        'Keep it',
      ),
      sure,
    ),
  )
  const dialog = element(
    'dialog',
    { 'aria-label': 'Begin afresh', onclose: () => dialog.remove() },
    form,
  )

  async function begin() {
    sure.disabled = true
    setText(trouble, 'One moment…')
    try {
      const before = (await server.pulse()).room
      await server.beginAfresh()
      while ((await server.pulse().catch(() => ({ room: before }))).room === before)
        await new Promise((resolve) => setTimeout(resolve, 200))
      dialog.close()
      await begun()
    } catch (error) {
      setText(trouble, error.message)
      sure.disabled = false
    }
  }

  document.body.append(dialog)
  dialog.showModal()
}
