// A run as one picture: month by month how much was done, what it cost, and how much is kept.
import type { Month } from './run.ts'

/** What a month took of the machine: never the same twice, and so no part of a run’s own figures. */
export type Cost = { readonly cpuSeconds: number; readonly memoryMB: number }

type Panel = {
  readonly title: string
  readonly unit: string
  readonly values: readonly number[]
}

const width = 720
const left = 90
const panelHeight = 120
const gap = 44

/** An SVG with a panel for each figure; the months that it shows are whole ones. */
export function pictureOf(title: string, months: readonly (Month & Cost)[]): string {
  const panels: readonly Panel[] = [
    { title: 'Taps and texts', unit: '', values: months.map(({ turns }) => turns) },
    { title: 'Messages sent', unit: '', values: months.map(({ messages }) => messages) },
    {
      title: 'Kept in the store',
      unit: 'MB',
      values: months.map(({ storedBytes }) => storedBytes / 1_000_000),
    },
    { title: 'Processor time', unit: 's', values: months.map(({ cpuSeconds }) => cpuSeconds) },
    { title: 'Memory', unit: 'MB', values: months.map(({ memoryMB }) => memoryMB) },
  ]
  const height = 50 + panels.length * (panelHeight + gap) + 20
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ` +
      `${height}" font-family="sans-serif" font-size="12" role="img">`,
    `<title>${title}</title>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    `<text x="12" y="26" font-size="16">${title}</text>`,
    ...panels.map((panel, index) => drawPanel(panel, 50 + index * (panelHeight + gap), months)),
    '</svg>',
    '',
  ].join('\n')
}

function drawPanel(
  { title, unit, values }: Panel,
  top: number,
  months: readonly Pick<Month, 'month'>[],
): string {
  const most = Math.max(1e-9, ...values)
  const step = (width - left - 20) / Math.max(1, values.length)
  const base = top + 16 + panelHeight - 16
  const bars = values.map((value, index) => {
    const tall = (value / most) * (panelHeight - 20)
    return (
      `<rect x="${(left + index * step + 1).toFixed(1)}" y="${(base - tall).toFixed(1)}" ` +
      `width="${Math.max(1, step - 2).toFixed(1)}" ` +
      `height="${tall.toFixed(1)}" fill="#2f5d8a"/>`
    )
  })
  const every = Math.ceil(months.length / 12)
  const names = months.flatMap(({ month }, index) =>
    index % every === 0
      ? [
          `<text x="${(left + index * step).toFixed(1)}" ` +
            `y="${base + 16}" font-size="10">${month}</text>`,
        ]
      : [],
  )
  return [
    `<text x="12" y="${top + 8}">${title}</text>`,
    `<text x="${left - 8}" y="${top + 28}" text-anchor="end" ` +
      `font-size="10">${sayFigure(most)} ${unit}</text>`,
    `<line x1="${left}" y1="${base}" x2="${width - 20}" y2="${base}" stroke="#444444"/>`,
    ...bars,
    ...names,
  ].join('\n')
}

const sayFigure = (figure: number): string =>
  figure >= 100 ? Math.round(figure).toLocaleString('en-GB') : figure.toFixed(1)
