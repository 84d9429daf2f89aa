// A document as the bytes of a Word file: A4, Arial, headings that can be walked through, page
// numbers.
import {
  AlignmentType,
  Document as WordFile,
  Footer,
  Header,
  type IPropertiesOptions,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx'

import type { Document } from '../domain/record/document.ts'
import { bulletList, ownWordsBorder, wordBlocks } from './blocks.ts'
import { deterministicZip } from './deterministic-zip.ts'
import { xmlText } from './xml-text.ts'

const font = 'Arial'
/** In half points. */
const size = { text: 22, small: 18, title: 36, headings: [30, 26, 23] }
const black = '000000'
/** In twentieths of a point. */
const a4 = { width: 11_906, height: 16_838 }
const margin = 1_134

const headingStyle = (level: number) => ({
  run: { font, size: size.headings[level] ?? size.text, bold: true, color: black },
  paragraph: { keepNext: true, spacing: { before: 280 - level * 40, after: 100 } },
})

const styles: NonNullable<IPropertiesOptions['styles']> = {
  default: {
    document: {
      run: {
        font,
        size: size.text,
        language: { value: 'en-GB', eastAsia: 'en-GB', bidirectional: 'ar-SA' },
      },
      paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { font, size: size.title, bold: true, color: black },
      paragraph: { spacing: { after: 200 } },
    },
    heading1: headingStyle(0),
    heading2: headingStyle(1),
    heading3: headingStyle(2),
    caption: {
      run: { font, size: size.text, bold: true, italics: false, color: black },
      paragraph: { spacing: { before: 160, after: 80 } },
    },
  },
  paragraphStyles: [
    {
      id: 'OwnWords',
      name: 'Own words',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { indent: { start: 284 }, border: ownWordsBorder },
    },
  ],
}

export async function writeDocument(document: Document): Promise<Uint8Array> {
  const title = xmlText(document.title)
  const file = new WordFile({
    title,
    creator: 'Round the Table',
    lastModifiedBy: 'Round the Table',
    styles,
    numbering: {
      config: [
        {
          reference: bulletList,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 400, hanging: 260 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: { size: a4, margin: { top: margin, bottom: margin, left: margin, right: margin } },
        },
        headers: { default: new Header({ children: topOf(document) }) },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: [
          new Paragraph({ style: 'Title', children: [new TextRun(title)] }),
          ...document.blocks.flatMap(wordBlocks),
        ],
      },
    ],
  })
  return deterministicZip(await Packer.toBuffer(file), document)
}

const topOf = ({ mark, runningHead }: Document): Paragraph[] => [
  ...(mark === undefined
    ? []
    : [
        new Paragraph({
          spacing: { after: 120 },
          children: [new TextRun({ text: xmlText(mark), bold: true })],
        }),
      ]),
  ...(runningHead === undefined
    ? []
    : [
        new Paragraph({
          spacing: { after: 120 },
          children: [new TextRun({ text: xmlText(runningHead), size: size.small })],
        }),
      ]),
]

const pageNumber = () =>
  new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [
      new TextRun({
        size: size.small,
        children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES],
      }),
    ],
  })
