import type { DrawnCard } from './every-card.ts'

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (one) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[one] ?? '&quot;')

/** One page with all pictures, a heading for each feature; the pictures are named by their number, look and size. */
export function galleryPage(
  cards: readonly DrawnCard[],
  looks: readonly string[],
  sizes: readonly string[],
): string {
  const names = [...new Set(cards.map(({ feature }) => feature))]
  const picture = (index: number, state: string) => (look: string, size: string) =>
    `<figure><img loading="lazy" src="cards/${index}-${look}-${size}.png" ` +
    `alt="${escaped(state)}, ${look}, ` +
    `${size}"><figcaption>${look}, ${size}</figcaption></figure>`
  const section = (name: string) =>
    cards
      .map((card, index) => ({ card, index }))
      .filter(({ card }) => card.feature === name)
      .map(
        ({ card, index }) =>
          `<h3>${escaped(card.state)}</h3><div>${looks.flatMap((look) => sizes.map((size) => picture(index, card.state)(look, size))).join('')}</div>`,
      )
      .join('\n')
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Round the Table: every card in every state</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem; color: #252424; background: #f5f5f5; }
nav { columns: 4 12rem; } div { display: flex; gap: 1rem; overflow-x: auto; align-items: flex-start; padding-bottom: 1rem; } figure { margin: 0; } figcaption { font-size: .8rem; }
</style>
</head>
<body>
<h1>Every card in every state</h1>
<p>${cards.length} cards. Everybody in them is invented.</p>
<nav>${names.map((name) => `<a href="#${name}">${name}</a><br>`).join('')}</nav>
${names.map((name) => `<h2 id="${name}">${name}</h2>\n${section(name)}`).join('\n')}
</body>
</html>
`
}
