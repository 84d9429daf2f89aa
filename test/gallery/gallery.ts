// npm run -s gallery -- [FOLDER]: a picture of every card in every state, in Teams' light, dark and
// high-contrast colours, at a desktop's width and a narrow phone's, all on one page; and sheets of
// several cards each, for somebody who wants to have seen them all.
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'

import { chromiumPath, openChromium } from '../support/chromium.ts'
import { everyCard } from './every-card.ts'
import { galleryPage } from './gallery-page.ts'
import { takePictures } from './pictures.ts'
import { looks, openStage, widths } from './stage.ts'

const [folder = '.data/gallery', ...more] = process.argv.slice(2)
const path = chromiumPath()
if (folder.startsWith('-') || more.length > 0) {
  console.error(
    'npm run -s gallery -- [FOLDER]: draws every card ' +
      'into FOLDER/index.html, .data/gallery unless told.',
  )
  process.exitCode = 2
} else if (path === undefined) {
  console.error('No Chromium was found: install Debian’s chromium, or name one in CHROMIUM_PATH.')
  process.exitCode = 1
} else {
  const browser = await openChromium(path)
  try {
    const cards = everyCard()
    const out = resolve(folder)
    await rm(join(out, 'cards'), { recursive: true, force: true })
    await mkdir(join(out, 'cards'), { recursive: true })
    await rm(join(out, 'sheets'), { recursive: true, force: true })
    await mkdir(join(out, 'sheets'), { recursive: true })
    const stage = await openStage(browser, 1_720)
    for (const look of looks) {
      for (const [size, width] of Object.entries(widths)) {
        const many = width < 400 ? 15 : 9
        for (let start = 0; start < cards.length; start += many) {
          const sheet = join(
            out,
            'sheets',
            `${look}-${size}-${String(start / many + 1).padStart(2, '0')}.png`,
          )
          await takePictures(
            stage,
            { cards: cards.slice(start, start + many), look, width },
            sheet,
            (place) => join(out, 'cards', `${start + place}-${look}-${size}.png`),
          )
        }
      }
    }
    await writeFile(join(out, 'index.html'), galleryPage(cards, looks, Object.keys(widths)))
    console.log(
      `${cards.length} cards, ${cards.length * looks.length * Object.keys(widths).length} ` +
        `pictures: ${join(out, 'index.html')}`,
    )
  } finally {
    await browser.close()
  }
}
