// A form for one more person to play.
import { ask } from './dialog.js'
import { element } from './elements.js'
import * as server from './server.js'

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

/** `added` is called with the person once they are there. */
export const askForNewcomer = ({ added }) =>
  ask({
    label: 'Add somebody to play',
    heading: 'Add somebody to play',
    says: 'Somebody invented: the assistant meets them for the first time.',
    fields: [
      field('Name', 'name', 'Sam Ortega'),
      field('Role', 'role', 'Family support worker'),
      field('Agency', 'agency', 'Harrowmere Early Help'),
    ],
    back: 'Cancel',
    does: 'Add',
    act: (form) => server.addPerson(Object.fromEntries(new FormData(form))),
    done: added,
  })
