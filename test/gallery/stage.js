// Draws cards on an empty page, in one of Teams' looks and at one width.
import { cardLook } from '/sandbox/page/card-look.js'
import { drawCard } from '/sandbox/page/cards.js'

import { teamsLooks } from './teams-looks.js'

const stage = document.getElementById('stage')

function figure({ json, name, caption }, width) {
  const frame = document.createElement('figure')
  frame.style.width = `${width}px`
  frame.dataset.name = name
  if (caption !== undefined)
    frame.append(Object.assign(document.createElement('figcaption'), { textContent: caption }))
  const card = Object.assign(document.createElement('div'), { className: 'card' })
  card.append(drawCard(json, () => undefined))
  frame.append(card)
  return frame
}

globalThis.show = (cards, { look, width }) => {
  document.documentElement.dataset.look = look
  Object.assign(cardLook, { containerStyles: teamsLooks[look] })
  stage.replaceChildren(...cards.map((card) => figure(card, width)))
}

/** What reaches over the right edge of its card, or is cut off by it. */
globalThis.tooWide = () =>
  [...stage.querySelectorAll('.card')].flatMap((card) => {
    const edge = card.getBoundingClientRect().right + 0.5
    const over = [...card.querySelectorAll('*')].filter(
      (one) =>
        one.checkVisibility() &&
        (one.getBoundingClientRect().right > edge ||
          (one.scrollWidth > one.clientWidth + 1 &&
            getComputedStyle(one).overflowX !== 'visible' &&
            one.tagName !== 'INPUT' &&
            one.tagName !== 'SELECT')),
    )
    return over
      .map(
        (one) =>
          `${card.closest('figure').dataset.name}: ${one.className || one.tagName}: ${one.textContent.slice(0, 60)}`,
      )
      .slice(0, 3)
  })

globalThis.heights = () =>
  [...stage.querySelectorAll('.card')].map((card) =>
    Math.round(card.getBoundingClientRect().height),
  )

globalThis.ready = true
