// The colours that Teams gives the parts of a card: those which Microsoft publishes as sample host
// configurations for Teams, light and dark; high contrast is Windows' own black. Today's Teams may
// draw finer ones; a card that can be read with these can be read there too.

const pair = (colour, subtle = colour) => ({
  default: colour,
  subtle,
  highlightColors: { default: 'transparent', subtle: 'transparent' },
})
const style = (backgroundColor, { text, subtle, accent, good, warning, attention }) => ({
  backgroundColor,
  foregroundColors: {
    default: pair(text, subtle),
    dark: pair(text, subtle),
    light: pair(text, subtle),
    accent: pair(...accent),
    good: pair(good),
    warning: pair(warning),
    attention: pair(attention),
  },
})

const onLight = {
  text: '#252424',
  subtle: '#5b5a5a',
  accent: ['#6264a7', '#8b8cc7'],
  good: '#92c353',
  warning: '#f8d22a',
  attention: '#c4314b',
}
const onDark = {
  text: '#ffffff',
  subtle: '#cac9c9',
  accent: ['#a6a7dc', '#8b8cc7'],
  good: '#92c353',
  warning: '#f8d22a',
  attention: '#d74654',
}
/** In the dark look the tinted parts stay light, with dark text. */
const tintInDark = {
  text: '#201f1f',
  subtle: '#2d2c2c',
  accent: ['#a6a7dc', '#8b8cc7'],
  good: '#92c353',
  warning: '#f8d22a',
  attention: '#d74654',
}
const onBlack = {
  text: '#ffffff',
  subtle: '#ffffff',
  accent: ['#ffff01', '#ffff01'],
  good: '#3ff23f',
  warning: '#ffff01',
  attention: '#ffffff',
}
const tints = { accent: '#c7def9', good: '#ccffcc', warning: '#ffe2b2', attention: '#ffc5b2' }
const tinted = (colours) =>
  Object.fromEntries(Object.entries(tints).map(([name, back]) => [name, style(back, colours)]))
const black = style('#000000', onBlack)

export const teamsLooks = {
  light: {
    default: style('#ffffff', onLight),
    emphasis: style('#f9f8f7', onLight),
    ...tinted(onLight),
  },
  dark: {
    default: style('#2d2c2c', onDark),
    emphasis: style('#292828', onDark),
    ...tinted(tintInDark),
  },
  contrast: {
    default: black,
    emphasis: black,
    accent: black,
    good: black,
    warning: black,
    attention: black,
  },
}
