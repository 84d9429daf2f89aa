// The page's own files and Microsoft's renderer of Adaptive Cards, and nothing else from the disk.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

import { byMethod, type RoomAnswer } from './exchange.ts'

const inPage = (name: string) => fileURLToPath(new URL(`./page/${name}`, import.meta.url))
const html = 'text/html; charset=utf-8'
const css = 'text/css; charset=utf-8'
const script = 'text/javascript; charset=utf-8'

type File = { readonly file: string; readonly contentType: string }
const page = (name: string, contentType: string): readonly [string, File] => [
  `page/${name}`,
  { file: inPage(name), contentType },
]

/** Every file that a browser may ask for, by its address under /sandbox. */
const files: ReadonlyMap<string, File> = new Map([
  ['', { file: inPage('index.html'), contentType: html }],
  page('room.css', css),
  page('layout.css', css),
  page('cards.css', css),
  page('tour.css', css),
  page('room.js', script),
  page('cards.js', script),
  page('card-look.js', script),
  page('chat.js', script),
  page('clock.js', script),
  page('elements.js', script),
  page('message.js', script),
  page('afresh.js', script),
  page('dialog.js', script),
  page('newcomer.js', script),
  page('phones.js', script),
  page('server.js', script),
  page('tour.js', script),
  page('tour-steps.js', script),
  page('icon.svg', 'image/svg+xml'),
  [
    'vendor/adaptivecards.js',
    {
      file: createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js'),
      contentType: script,
    },
  ],
])

/**
 * The page runs its own scripts, wears its own styles and talks to its own server, and nobody
 * else's.
 */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src " +
  "'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
const headers = {
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-cache',
}

/** Takes the parts of the path after /sandbox; undefined when no file stands there. */
export async function pageFile(
  method: string,
  path: readonly string[],
): Promise<RoomAnswer | undefined> {
  const found = files.get(path.join('/'))
  if (found === undefined) return undefined
  return byMethod(method, {
    GET: async () => ({
      status: 200,
      contentType: found.contentType,
      body: await readFile(found.file),
      headers,
    }),
  })
}
