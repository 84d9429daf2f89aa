// A dialog that asks before something is done: a way back, a button that does it, and room for what
// went wrong.
import { element, setText } from './elements.js'

/**
 * Opens it. `act` does what is asked, given the form, and may say that it takes a while; the dialog
 * closes when it is done, and then `done` is called with what it gave.
 */
export function ask({ label, heading, says, fields = [], back, does, act, done }) {
  const trouble = element('p', { class: 'column-trouble', role: 'status' })
  const sure = element('button', { type: 'submit', class: 'send' }, does)
  const form = element(
    'form',
    {
      method: 'dialog',
      onsubmit: (event) => {
        event.preventDefault()
        void begin()
      },
    },
    element('h2', {}, heading),
    element('p', {}, says),
    ...fields,
    trouble,
    element(
      'div',
      { class: 'dialog-buttons' },
      element('button', { type: 'button', class: 'quiet', onclick: () => dialog.close() }, back),
      sure,
    ),
  )
  const dialog = element('dialog', { 'aria-label': label, onclose: () => dialog.remove() }, form)

  async function begin() {
    sure.disabled = true
    try {
      const made = await act(form, (words) => setText(trouble, words))
      dialog.close()
      await done(made)
    } catch (error) {
      setText(trouble, error.message)
      sure.disabled = false
    }
  }

  document.body.append(dialog)
  dialog.showModal()
}
