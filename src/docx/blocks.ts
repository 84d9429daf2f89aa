// Each block of a document as Word's own structure: real headings, real lists, tables with header
// rows, a picture with words.
import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  ImageRun,
  type IParagraphOptions,
  LineRuleType,
  PageBreak,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'

import {
  type Block,
  type Chart,
  chartTable,
  type Run,
  type TableOfWords,
} from '../domain/record/document.ts'
import { never } from '../domain/result.ts'
import { chartPicture, lineNames, maxLines } from './chart-picture.ts'
import { runsRightToLeft, xmlLines, xmlText } from './xml-text.ts'

export const bulletList = 'bullets'
const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 }
/** A4 less its margins of 2 cm, in twentieths of a point. */
const textWidth = 9_638
const pictureWidth = 640

export function wordBlocks(block: Block): (Paragraph | Table)[] {
  switch (block.block) {
    case 'heading':
      return [
        new Paragraph({
          heading: levels[block.level],
          children: [new TextRun(xmlText(block.text))],
        }),
      ]
    case 'paragraph':
      return [sentence(block.runs)]
    case 'typed':
      return [typed(block.text)]
    case 'bullets':
      return block.items.map((runs) =>
        sentence(runs, { numbering: { reference: bulletList, level: 0 }, spacing: { after: 60 } }),
      )
    case 'table':
      return tableOf(block)
    case 'chart':
      return chartOf(block)
    case 'page-break':
      return [new Paragraph({ children: [new PageBreak()] })]
    default:
      return never(block)
  }
}

const edge = { style: BorderStyle.SINGLE, size: 18, space: 8, color: '767676' }
export const ownWordsBorder = { left: edge }

const sentence = (runs: readonly Run[], more: IParagraphOptions = {}): Paragraph =>
  new Paragraph({
    ...more,
    ...direction(runs.map(({ text }) => text).join('')),
    children: runs.flatMap(({ text, look }) =>
      lines(text, look === 'bold' ? { bold: true } : look === 'italic' ? { italics: true } : {}),
    ),
  })

/**
 * Set apart by a line at its side, so that it is plain where somebody's own words begin and end.
 */
const typed = (text: string): Paragraph =>
  new Paragraph({
    style: 'OwnWords',
    ...direction(text),
    ...(runsRightToLeft(text)
      ? { border: { left: { style: BorderStyle.NONE }, right: edge } }
      : {}),
    children: lines(text),
  })

const direction = (text: string): IParagraphOptions =>
  runsRightToLeft(text) ? { bidirectional: true } : {}

const lines = (
  text: string,
  look: { readonly bold?: boolean; readonly italics?: boolean } = {},
): TextRun[] =>
  xmlLines(text).map(
    (line, index) => new TextRun({ ...look, text: line, ...(index === 0 ? {} : { break: 1 }) }),
  )

function tableOf({ caption, header, rows, rowHeaders }: TableOfWords): (Paragraph | Table)[] {
  const width = Math.floor(textWidth / header.length)
  const cell = (text: string, heads: boolean) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      ...(heads ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'EDEDED' } } : {}),
      children: [
        new Paragraph({
          ...direction(text),
          spacing: { after: 0 },
          children: lines(text, heads ? { bold: true } : {}),
        }),
      ],
    })
  return [
    new Paragraph({ style: 'Caption', keepNext: true, children: [new TextRun(xmlText(caption))] }),
    new Table({
      columnWidths: header.map(() => width),
      width: { size: width * header.length, type: WidthType.DXA },
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
      tableLook: { firstRow: true, firstColumn: rowHeaders, noHBand: true },
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: header.map((text) => cell(text, true)),
        }),
        ...rows.map(
          (row) =>
            new TableRow({
              cantSplit: row.join('').length < 1_000,
              children: row.map((text, index) => cell(text, rowHeaders && index === 0)),
            }),
        ),
      ],
    }),
    new Paragraph({ children: [] }),
  ]
}

function chartOf(chart: Chart): (Paragraph | Table)[] {
  const picture = chartPicture(chart)
  const shown =
    picture === undefined
      ? []
      : [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            keepNext: true,
            spacing: { line: 240, lineRule: LineRuleType.AUTO },
            children: [
              new ImageRun({
                type: 'png',
                data: picture.bytes,
                transformation: {
                  width: pictureWidth,
                  height: Math.round((pictureWidth * picture.height) / picture.width),
                },
                altText: {
                  name: 'Chart',
                  title: xmlText(chart.caption),
                  description: xmlText(chart.words),
                },
              }),
            ],
          }),
          ...chart.lines.map(({ name }, index) =>
            sentence(
              [
                { text: `${index + 1}  ${name}`, look: 'bold' },
                { text: ` (${lineNames[index] ?? ''})`, look: 'plain' },
              ],
              { spacing: { after: 0 } },
            ),
          ),
        ]
  const words =
    chart.lines.length > maxLines
      ? `${chart.words} There are too many lines for a picture that could be read.`
      : chart.words
  return [
    ...shown,
    new Paragraph({ spacing: { before: 120 }, children: lines(words) }),
    ...tableOf(chartTable(chart)),
  ]
}
