// A form for one more person to play.
import { element, setText } from './elements.js'
import * as server from './server.js'

/** `added` is called with the person once they are there. */
export function askForNewcomer({ added }) {
  const trouble = element('p', { class: 'column-trouble', role: 'status' })
  const field = (label, name, example) =>
    element(
      'label',
      {},
      label,
      element('input', {
        name,
        required: true,
        maxlength: '200',
        placeholder: example,
        autocomplete: 'off',
      }),
    )
  const form = element(
    'form',
    {
      method: 'dialog',
      onsubmit: (event) => {
        event.preventDefault()
        void add()
      },
    },
    element('h2', {}, 'Add somebody to play'),
    element('p', {}, 'Somebody invented: the assistant meets them for the first time.'),
    field('Name', 'name', 'Sam Ortega'),
    field('Role', 'role', 'Family support worker'),
    field('Agency', 'agency', 'Harrowmere Early Help'),
    trouble,
    element(
      'div',
      { class: 'dialog-buttons' },
      element(
        'button',
        { type: 'button', class: 'quiet', onclick: () => dialog.close() },
        'Cancel',
      ),
      element('button', { type: 'submit', class: 'send' }, 'Add'),
    ),
  )
  const dialog = element(
    'dialog',
    { 'aria-label': 'Add somebody to play', onclose: () => dialog.remove() },
    form,
  )

  async function add() {
    try {
      const person = await server.addPerson(Object.fromEntries(new FormData(form)))
      dialog.close()
      await added(person)
    } catch (error) {
      setText(trouble, error.message)
    }
  }

  document.body.append(dialog)
  dialog.showModal()
}
