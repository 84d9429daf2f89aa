// Builds the page's elements. Whatever people typed goes in as text and never as HTML.

/**
 * Makes an element. `settings` holds attributes, and `on…` listeners; a value of undefined or false
 * is left out. Children are elements or text; undefined and null are left out.
 */
export function element(name, settings = {}, ...children) {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(settings)) {
    if (value === undefined || value === false || value === null) continue
    if (key.startsWith('on')) made.addEventListener(key.slice(2), value)
    else made.setAttribute(key, value === true ? '' : String(value))
  }
  made.append(...children.filter((child) => child !== undefined && child !== null))
  return made
}

/** Sets text only when it differs, so that a screen reader is not told the same thing again. */
export function setText(target, text) {
  if (target.textContent !== text) target.textContent = text
}

/**
 * Two letters and a colour by which to know somebody at a glance; the name always stands beside it.
 */
export function avatar(name) {
  const words = name
    .replace(/^(Dr|DC|DS|PC) /, '')
    .split(/\s+/)
    .filter((word) => word !== '')
  const letters = `${words[0]?.[0] ?? '?'}${words.length > 1 ? words.at(-1)[0] : ''}`.toUpperCase()
  const sum = [...name].reduce((total, letter) => total + letter.codePointAt(0), 0)
  return element('span', { class: `avatar tone-${sum % 6}`, 'aria-hidden': 'true' }, letters)
}

export const botAvatar = () =>
  element('img', { class: 'avatar', src: '/sandbox/page/icon.svg', alt: '', width: 32, height: 32 })

const londonTime = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  minute: '2-digit',
})
const londonDay = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  weekday: 'short',
  day: 'numeric',
  month: 'long',
})

export const sayTime = (moment) => londonTime.format(new Date(moment))
export const sayDay = (moment) => londonDay.format(new Date(moment)).replace(',', '')
