// What the tests of the import command share.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, afterEach, beforeEach } from 'vitest'

import { type House, openHouse } from '../support/house.ts'
import { runCli } from './run-cli.ts'

export const example = readFileSync(
  new URL('../../src/sandbox/example-conferences.csv', import.meta.url),
  'utf8',
)

export const folder = mkdtempSync(join(tmpdir(), 'round-the-table-import-'))

/** Before and after each test of the files that share this. */
export function withAHouse(): void {
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
}

export function saved(content: string | Uint8Array): string {
  const file = join(folder, 'conferences.csv')
  writeFileSync(file, content)
  return file
}

/** One row to a conference of its own, in the example's columns; a cell is written as it stands. */
export const heading = example.split('\n')[0] ?? ''
export function row(cells: Readonly<Record<string, string>> = {}): string {
  const usual: Readonly<Record<string, string>> = {
    family: 'HC-30001',
    conference: '4600',
    kind: 'initial',
    practice: 'statutory',
    date: '2026-12-18',
    time: '10:00',
    place: 'Town Hall',
    chair_email: 'margaret.osei@example.org',
    social_worker_email: 'daniel.whitlock@example.org',
    administrator_email: 'priya.nair@example.org',
    children: 'Nia:5',
    name: 'Aoife Kearney',
    email: 'aoife.kearney@example.org',
    agency: 'Harrowmere Maternity Service',
    role: 'Midwife',
    why: 'You know mum.',
  }
  return heading
    .split(',')
    .map((column) => cells[column] ?? usual[column] ?? '')
    .join(',')
}

export let house: House
export const inAHouse = () => {
  beforeEach(async () => {
    house = await openHouse()
  })
  afterEach(() => house.close())
}

export const bringIn = (text: string | Uint8Array, ...more: string[]) =>
  runCli(['import', saved(text), ...more], { databaseFile: house.file })
