import { existsSync, readFileSync, writeFileSync } from 'node:fs'

import JSZip from 'jszip'
import { PNG } from 'pngjs'
import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { type Parts, teamsPackage } from '../../src/cli-commands/teams-package.ts'
import { commandExamples } from '../../src/understanding/training/examples.ts'
import { runCli } from '../cli/run-cli.ts'
import { ownFolder } from '../support/folders.ts'
import { textOf } from '../support/imports.ts'
import { some } from '../support/some.ts'

const folder = ownFolder()
afterAll(() => folder.remove())

const values = new Map([
  ['APP_MANIFEST_ID', '6f1d9c52-2f0b-4d1e-9a44-1b1c3a5e7d10'],
  ['BOT_ID', '0b7f8a54-7e0d-4f3b-8a11-5c2d9e4f6a21'],
  ['COUNCIL_NAME', 'Harrowmere "Borough" Council'],
  ['COUNCIL_WEBSITE', 'https://harrowmere.gov.uk'],
  ['COUNCIL_PRIVACY_NOTICE', 'https://harrowmere.gov.uk/privacy'],
  ['COUNCIL_TERMS', 'https://harrowmere.gov.uk/terms'],
])
const icon = (name: string) => readFileSync(new URL(`../../teamsapp/${name}`, import.meta.url))
const parts: Parts = {
  manifest: textOf('teamsapp/manifest.json'),
  values,
  color: icon('color.png'),
  outline: icon('outline.png'),
}
const manifestShape = z.looseObject({
  manifestVersion: z.string(),
  id: z.string(),
  developer: z.looseObject({ name: z.string() }),
  bots: z.array(
    z.looseObject({
      botId: z.string(),
      scopes: z.array(z.string()),
      commandLists: z.array(
        z.looseObject({
          scopes: z.array(z.string()),
          commands: z.array(z.object({ title: z.string(), description: z.string() })),
        }),
      ),
    }),
  ),
  validDomains: z.array(z.string()),
})

async function made(more: Partial<Parts> = {}): Promise<Uint8Array> {
  const zip = await teamsPackage({ ...parts, ...more })
  if (!zip.ok) throw new Error(zip.refusal.words)
  return zip.value
}
const problems = async (more: Partial<Parts>): Promise<string> => {
  const zip = await teamsPackage({ ...parts, ...more })
  return zip.ok ? '' : zip.refusal.words
}

describe('the app’s package', () => {
  it('holds the manifest and the two icons at its top, with every value filled in', async () => {
    const zip = await JSZip.loadAsync(await made())
    expect(Object.keys(zip.files).sort()).toEqual(['color.png', 'manifest.json', 'outline.png'])
    const text = (await zip.file('manifest.json')?.async('string')) ?? ''
    const manifest = manifestShape.parse(JSON.parse(text))
    expect(text).not.toContain('${{')
    expect(manifest).toMatchObject({
      manifestVersion: '1.30',
      id: values.get('APP_MANIFEST_ID'),
      developer: { name: 'Harrowmere "Borough" Council' },
      bots: [{ botId: values.get('BOT_ID'), scopes: ['personal'] }],
      validDomains: [],
    })
    expect(await zip.file('color.png')?.async('nodebuffer')).toEqual(icon('color.png'))
  })

  it('is the same to the byte for the same values, whenever it is made', async () => {
    const [one, other] = [await made(), await made()]
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true)
    expect(
      Buffer.from(one).equals(
        Buffer.from(await made({ values: new Map([...values, ['COUNCIL_NAME', 'Another']]) })),
      ),
    ).toBe(false)
  })

  it('offers commands that somebody who types them is answered to: one list, twelve at the most', async () => {
    const zip = await JSZip.loadAsync(await made())
    const { bots } = manifestShape.parse(
      JSON.parse((await zip.file('manifest.json')?.async('string')) ?? ''),
    )
    const lists = bots.flatMap((bot) => bot.commandLists)
    expect(lists).toHaveLength(1)
    const commands = lists.flatMap((list) => list.commands)
    expect(commands.length).toBeLessThanOrEqual(12)
    const known = new Set(commandExamples.map(({ text }) => text))
    const understood = textOf('README.md')
    for (const { title } of some(commands))
      expect(
        known.has(title) ||
          understood.includes(title.replaceAll("'", '’')) ||
          understood.includes(title),
        title,
      ).toBe(true)
  })

  it.each([
    ['nothing filled in', { values: new Map<string, string>() }, 'APP_MANIFEST_ID is missing'],
    [
      'an example that was left',
      { values: new Map([...values, ['COUNCIL_WEBSITE', 'https://www.example.org']]) },
      'COUNCIL_WEBSITE is still https://www.example.org',
    ],
    [
      'an id of zeros',
      { values: new Map([...values, ['BOT_ID', '00000000-0000-0000-0000-000000000000']]) },
      'BOT_ID is still 00000000',
    ],
    ['no id', { values: new Map([...values, ['BOT_ID', 'my bot']]) }, 'BOT_ID is no id'],
    [
      'an unencrypted address',
      { values: new Map([...values, ['COUNCIL_TERMS', 'http://harrowmere.gov.uk']]) },
      'COUNCIL_TERMS is no address',
    ],
    [
      'a placeholder in a value',
      { values: new Map([...values, ['COUNCIL_NAME', '${{X}}']]) },
      'COUNCIL_NAME is still',
    ],
    [
      'an icon of another size',
      { color: icon('outline.png') },
      'color.png has to be a PNG of 192 by 192',
    ],
    ['no icon at all', { outline: new Uint8Array(4) }, 'outline.png has to be a PNG of 32 by 32'],
    [
      'a manifest that the schema refuses',
      { manifest: textOf('teamsapp/manifest.json').replace('"personal"', '"somewhere"') },
      'bots',
    ],
    [
      'a manifest with a new hole',
      { manifest: textOf('teamsapp/manifest.json').replace('#5257C6', '${{COLOUR}}') },
      'accentColor',
    ],
  ])('is refused with %s', async (_what, more, words) => {
    expect(await problems(more)).toContain(words)
  })

  it('says everything that is wrong at once', async () => {
    expect(
      (await problems({ values: new Map(), color: new Uint8Array(4) })).split('\n'),
    ).toHaveLength(7)
  })

  it('is made from a terminal, and never over a file that is there', async () => {
    const [from, out] = [folder.file('.env.council'), folder.file('app.zip')]
    writeFileSync(from, [...values].map(([name, value]) => `${name}='${value}'`).join('\n'))
    expect(await runCli(['package', '--values', from, '--out', out])).toMatchObject({
      code: 0,
      err: '',
    })
    expect(Buffer.from(await made()).equals(readFileSync(out))).toBe(true)
    const again = await runCli(['package', '--values', from, '--out', out])
    expect(again.code).toBe(1)
    expect(again.err).toContain('is there already')
    const example = await runCli([
      'package',
      '--values',
      'teamsapp/env/.env.council.example',
      '--out',
      folder.file('none.zip'),
    ])
    expect(example.code).toBe(1)
    expect(example.err).toContain('only an example')
    expect(existsSync(folder.file('none.zip'))).toBe(false)
  })
})

describe('the icons', () => {
  it('in colour: 192 by 192, opaque, a light table and seats on the app’s own colour, all of it inside the circle that Teams may cut', () => {
    const png = PNG.sync.read(icon('color.png'))
    expect([png.width, png.height]).toEqual([192, 192])
    const at = (x: number, y: number) => [
      ...png.data.subarray((y * 192 + x) * 4, (y * 192 + x) * 4 + 4),
    ]
    const [ground, table] = [at(2, 2), at(96, 96)]
    expect(ground[3]).toBe(255)
    expect(Math.min(...table.slice(0, 3))).toBeGreaterThan(240)
    let [clear, furthest] = [0, 0]
    for (let y = 0; y < 192; y += 1)
      for (let x = 0; x < 192; x += 1) {
        const [red = 0, , , alpha] = at(x, y)
        if (alpha !== 255) clear += 1
        if (red > 200) furthest = Math.max(furthest, Math.hypot(x - 95.5, y - 95.5))
      }
    expect(clear).toBe(0)
    expect(furthest).toBeLessThan(92)
  })

  it('in outline: 32 by 32, white alone, on nothing', () => {
    const png = PNG.sync.read(icon('outline.png'))
    expect([png.width, png.height]).toEqual([32, 32])
    let drawn = 0
    for (let at = 0; at < png.data.length; at += 4) {
      if (png.data[at + 3] === 0) continue
      drawn += 1
      expect([png.data[at], png.data[at + 1], png.data[at + 2]]).toEqual([255, 255, 255])
    }
    expect(drawn / 1024).toBeGreaterThan(0.1)
    expect(drawn / 1024).toBeLessThan(0.5)
    expect(png.data[3]).toBe(0)
  })
})
