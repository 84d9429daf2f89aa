// How cards look: the distances and sizes that Teams gives them. Colours are names from room.css,
// so that a change between light and dark reaches cards that are on the page already.

const colour = (name) => ({
  default: `var(--card-${name})`,
  subtle: `var(--card-${name}-subtle)`,
  highlightColors: { default: 'transparent', subtle: 'transparent' },
})
const colours = {
  default: colour('text'),
  dark: colour('text'),
  light: colour('text'),
  accent: colour('accent'),
  good: colour('good'),
  warning: colour('warning'),
  attention: colour('attention'),
}
const container = (background) => ({
  backgroundColor: `var(--card-${background})`,
  foregroundColors: colours,
})

export const cardLook = {
  supportsInteractivity: true,
  fontFamily: 'inherit',
  fontTypes: {
    default: {
      fontFamily: 'inherit',
      fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
      fontWeights: { lighter: 400, default: 400, bolder: 600 },
    },
    monospace: {
      fontFamily: 'ui-monospace, Consolas, monospace',
      fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
      fontWeights: { lighter: 400, default: 400, bolder: 600 },
    },
  },
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: 'var(--card-line)' },
  imageSizes: { small: 32, medium: 52, large: 100 },
  textStyles: { heading: { size: 'large', weight: 'bolder' }, columnHeader: { weight: 'bolder' } },
  textBlock: { headingLevel: 3 },
  containerStyles: {
    default: container('plain'),
    emphasis: container('emphasis'),
    accent: container('accent-back'),
    good: container('good-back'),
    warning: container('warning-back'),
    attention: container('attention-back'),
  },
  inputs: {
    label: {
      inputSpacing: 'small',
      requiredInputs: {
        weight: 'bolder',
        color: 'default',
        suffix: ' *',
        suffixColor: 'attention',
      },
      optionalInputs: { weight: 'bolder', color: 'default' },
    },
    errorMessage: { color: 'attention', weight: 'default', size: 'small', spacing: 'small' },
  },
  actions: {
    maxActions: 6,
    spacing: 'medium',
    buttonSpacing: 8,
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
    preExpandSingleShowCardAction: false,
    showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
  },
  adaptiveCard: { allowCustomStyle: true },
  factSet: {
    title: { weight: 'bolder', wrap: true, maxWidth: 140 },
    value: { wrap: true },
    spacing: 12,
  },
}
