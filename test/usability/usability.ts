// npm run -s usability -- [--json]: does each job that people come with in the practice room, on a phone
// of 320 pixels, and prints what it takes beside what it took (docs/usability.md).
import { chromiumPath, noChromium, openChromium } from '../support/chromium.ts'
import { openHouse } from '../support/house.ts'
import { beforeTheDay } from './before-the-day.ts'
import { fromTheDayOn } from './from-the-day-on.ts'
import type { Figures, Job } from './job.ts'
import { type Effort, Phone } from './phone.ts'
import { runningTheMeetings } from './running-the-meetings.ts'

type Result = { readonly job: Job; readonly effort?: Effort; readonly trouble?: string }

const stories = [[...beforeTheDay, ...fromTheDayOn], runningTheMeetings]

/** One story after the other, each in a practice room of its own. A job that cannot be done is said, and the others go on. */
async function measure(): Promise<Result[]> {
  const path = chromiumPath()
  if (path === undefined) throw new Error(noChromium)
  const browser = await openChromium(path)
  const results: Result[] = []
  try {
    for (const jobs of stories) {
      const house = await openHouse()
      const phone = await Phone.open(browser, house.service.sandbox ?? '')
      for (const job of jobs) {
        try {
          await job.meanwhile?.(house)
          await phone.begin(job.person, job.unread)
          await job.deed(phone)
          results.push({ job, effort: phone.effort() })
        } catch (error) {
          const said = error instanceof Error ? error.message : String(error)
          results.push({ job, trouble: `${said}\nThe phone shows: ${await phone.sees()}` })
        }
      }
      await phone.close()
      await house.close()
    }
  } finally {
    await browser.close()
  }
  return results
}

const columns = ['taps', 'messages', 'words', 'inputs', 'pixels'] as const

const cells = (before: Figures, effort: Effort): string[] =>
  columns.map((column) =>
    before[column] === undefined ? `${effort[column]}` : `${before[column]} → ${effort[column]}`,
  )

const row = ({ job, effort, trouble = '' }: Result): string =>
  effort === undefined
    ? `| ${job.name} | could not be done: ${trouble.split('\n')[0] ?? ''} | | | | | |`
    : `| ${job.name} | ${cells(job.before, effort).join(' | ')} ` +
      `| ${effort.receipt.words}, ${effort.receipt.inputs} |`

const results = await measure()
if (process.argv.includes('--json'))
  console.log(
    JSON.stringify(
      results.map(({ job: { name, person, before }, ...result }) => ({
        name,
        person,
        before,
        ...result,
      })),
      undefined,
      2,
    ),
  )
else
  console.log(
    [
      '| Job | Taps | Messages | Words read | Fields ' +
        'met | Height read | Words and fields after it |',
      '| --- | --- | --- | --- | --- | --- | --- |',
      ...results.map(row),
    ].join('\n'),
  )
if (results.some(({ trouble }) => trouble !== undefined)) process.exitCode = 1
