// Draws the bot's cards with Microsoft's own renderer, and hands their buttons on.
import { cardLook } from './card-look.js'

const { AdaptiveCards } = globalThis

const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text) => text.replace(/[&<>"']/g, (character) => escapes[character])

/**
 * Text blocks may hold what people typed. All of it is shown as it stands, apart from new lines and
 * what the bot's own templates use: two stars for bold. No links, no pictures, no HTML.
 */
const asSafeHtml = (text) =>
  escaped(text)
    .replace(/\*\*(?=\S)([^*\n]*\S)\*\*/g, '<strong>$1</strong>')
    .replace(/\r?\n/g, '<br>')

AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = asSafeHtml(text)
  result.didProcess = true
}

/** What a button has just opened must not stay below the edge. */
AdaptiveCards.AdaptiveCard.onElementVisibilityChanged = (element) => {
  if (element.isVisible)
    requestAnimationFrame(() => element.renderedElement?.scrollIntoView({ block: 'nearest' }))
}

const mayOpen = /^(https?:|mailto:|tel:)/i

/**
 * `onPress` is given the verb and the action's data with the card's inputs; the renderer has
 * checked the inputs before.
 */
export function drawCard(json, onPress) {
  const card = new AdaptiveCards.AdaptiveCard()
  card.hostConfig = new AdaptiveCards.HostConfig(cardLook)
  card.onExecuteAction = (action) => {
    if (action instanceof AdaptiveCards.OpenUrlAction) {
      if (mayOpen.test(action.url ?? '')) window.open(action.url, '_blank', 'noopener,noreferrer')
    } else if (action instanceof AdaptiveCards.ExecuteAction) {
      onPress(action.verb ?? '', withInputs(action.data))
    }
  }
  card.parse(json)
  const drawn = card.render()
  if (drawn === undefined) return document.createTextNode('This card cannot be shown.')
  // The renderer makes the card itself a step for the keyboard, at which nothing can be done.
  drawn.tabIndex = -1
  keepChoicesApart(drawn)
  return drawn
}

let cards = 0
/**
 * The renderer names a choice by its field alone, so that two cards with the same field would
 * untick one another.
 */
function keepChoicesApart(drawn) {
  cards += 1
  for (const radio of drawn.querySelectorAll("input[type='radio']"))
    radio.name = `${cards}-${radio.name}`
}

/**
 * The renderer merges the inputs into the data itself, but gives text when nothing else was there.
 */
const withInputs = (data) => (typeof data === 'object' && data !== null ? data : {})
