// What a council opens: the file is unpacked and its structure read, as a screen reader would find it.
import JSZip from 'jszip'
import { PNG } from 'pngjs'
import { beforeAll, describe, expect, it } from 'vitest'

import { wordDocuments } from '../../src/docx/documents.ts'
import { instant } from '../../src/domain/ids.ts'
import {
  type Block,
  bullets,
  chart,
  document,
  heading,
  paragraph,
  table,
  typedWords,
} from '../../src/domain/record/document.ts'
import { some } from '../support/some.ts'
import { sampleChart, sampleDocument } from './sample-document.ts'

const word = wordDocuments()
const madeAt = instant('2027-05-18T09:30:00Z')

async function unpacked(bytes: Uint8Array) {
  const zip = await JSZip.loadAsync(bytes)
  const part = async (name: string) => {
    const entry = zip.file(name)
    if (entry === null) throw new Error(`There is no ${name} in the file`)
    return entry.async('string')
  }
  return { zip, part, body: await part('word/document.xml') }
}
const written = async (...blocks: Block[]) =>
  unpacked(await word.write(document({ title: 'A paper', madeAt, blocks })))

const unescape = (text: string) =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')
/** What can be read, a new line where a line ends. */
const read = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>|<\/w:p>/g)]
    .map(([all, text]) => (text === undefined ? (all === '' ? '' : '\n') : unescape(text)))
    .join('')
/** The paragraphs' styles in order. */
const styles = (xml: string): string[] =>
  [...xml.matchAll(/<w:pStyle w:val="([^"]+)"/g)].map(([, style]) => style ?? '')

describe('a Word document', () => {
  let paper: Awaited<ReturnType<typeof unpacked>>
  beforeAll(async () => {
    paper = await unpacked(await word.write(sampleDocument))
  })

  it('has its title, and its headings as headings, in their order', () => {
    expect(styles(paper.body).filter((style) => /Title|Heading/.test(style))).toEqual([
      'Title',
      'Heading1',
      'Heading2',
      'Heading1',
    ])
    expect(read(paper.body)).toContain(
      'Core group report\nFor the review on Thu 27 May 2027.\nWhat is going ' +
        'well\nRobin was in school on 19 of 20 days, and in time on each of them.',
    )
  })

  it('says its language and title, and when it was made', async () => {
    const core = await paper.part('docProps/core.xml')
    expect(core).toContain('<dc:title>Core group report</dc:title>')
    expect(core).toContain('<dc:language>en-GB</dc:language>')
    expect(core.match(/2027-05-18T09:30:00\.000Z/g)).toHaveLength(2)
    expect(await paper.part('word/styles.xml')).toMatch(/<w:lang [^>]*w:val="en-GB"/)
  })

  it('is A4, in Arial of 11 points, with page numbers below and its mark above', async () => {
    expect(paper.body).toMatch(/<w:pgSz w:w="11906" w:h="16838"/)
    expect(await paper.part('word/styles.xml')).toMatch(
      /<w:rPrDefault><w:rPr>.*w:ascii="Arial".*<w:sz w:val="22"\/>/,
    )
    expect(await paper.part('word/footer1.xml')).toMatch(/PAGE.*NUMPAGES/)
    expect(read(await paper.part('word/header1.xml'))).toContain('Restricted: for the chair alone')
  })

  it('has nothing above its pages that was not given', async () => {
    const { part } = await written(paragraph('A sentence.'))
    expect(read(await part('word/header1.xml')).trim()).toBe('')
  })

  it('has real lists, and a table whose header stands on every page', () => {
    expect(paper.body.match(/<w:numPr>/g)).toHaveLength(2)
    const rows =
      paper.body
        .split('<w:tbl>')[1]
        ?.split('</w:tbl>')[0]
        ?.match(/<w:tr>.*?<\/w:tr>/gs) ?? []
    expect(rows.map((row) => row.includes('<w:tblHeader'))).toEqual([true, false, false])
    expect(rows.map(read)).toEqual([
      'What\nWho\nBy when\n',
      'Breakfast club\nBeech Road School\nFri 28 May\n',
      'Visit after the clinic\nHealth visitor\nTue 1 June\n',
    ])
    expect(paper.body).toMatch(/<w:tblLook [^>]*w:firstColumn="(true|1)"/)
    expect(styles(paper.body)).toContain('Caption')
  })

  it('draws a chart that is read out in words, names its lines below it, and says the same in a table', async () => {
    expect(paper.body).toMatch(
      /<wp:docPr [^>]*descr="The school began at red and is at green now\./,
    )
    const text = read(paper.body)
    expect(text).toContain(
      '1  School (whole line, circles)\n2  Health visitor ' +
        '(dashed line, squares)\n3  Mum (dotted line, triangles)\n',
    )
    expect(text).toContain('Mon 22 February 2027\n▲ Amber\n○ Not rated\n▲ Amber\n')
    expect(text).toContain('Mon 5 April 2027\n▲ Amber\n▲ Amber\n–\n')
    const pictures = Object.keys(paper.zip.files).filter((name) => name.startsWith('word/media/'))
    expect(pictures).toHaveLength(1)
    const drawn = PNG.sync.read(
      Buffer.from((await paper.zip.file(pictures[0] ?? '')?.async('uint8array')) ?? []),
    )
    expect([drawn.width, drawn.height]).toEqual([1600, 760])
    const dark = drawn.data
      .filter((_value, index) => index % 4 === 0)
      .filter((red) => red < 60).length
    expect(dark).toBeGreaterThan(10_000)
  })

  it('shows a table alone where a picture could not be read', async () => {
    if (sampleChart.block !== 'chart') throw new Error('Not a chart')
    const [line] = sampleChart.lines
    const many = chart({
      ...sampleChart,
      lines: Array.from({ length: 7 }, (_, index) => ({
        name: `Person ${index}`,
        points: line?.points ?? [],
      })),
    })
    const { zip, body } = await written(
      many,
      chart({
        caption: 'Nobody yet',
        words: 'Nobody has rated this yet.',
        lines: [{ name: 'School', points: [] }],
      }),
    )
    expect(Object.keys(zip.files).filter((name) => name.startsWith('word/media/'))).toEqual([])
    expect(read(body)).toContain('There are too many lines for a picture')
    expect(read(body)).toContain('Nobody has rated this yet.')
    expect(body.match(/<w:tbl>/g)).toHaveLength(2)
  })

  it('is the same file, byte for byte, whenever it is written', async () => {
    const first = await word.write(sampleDocument)
    await word.write(
      document({ title: 'Another between them', madeAt, blocks: [sampleChart, sampleChart] }),
    )
    expect(Buffer.from(await word.write(sampleDocument)).equals(Buffer.from(first))).toBe(true)
    const later = await word.write({ ...sampleDocument, madeAt: instant('2027-05-19T09:30:00Z') })
    expect(Buffer.from(later).equals(Buffer.from(first))).toBe(false)
  })
})

describe('what people typed', () => {
  const awkward: readonly (readonly [string, string])[] = [
    ['markup', '<w:b/> <script>alert(1)</script> </w:t></w:r>'],
    ['signs that mean something in XML', `& < > " ' &amp; &lt; &#65; ]]> <!-- x -->`],
    ['fields of a template', '${name} {PAGE} {{x}} $(2+2)'],
    ['markdown', '**bold** _x_ [link](http://evil.example) # heading'],
    ['emoji', '👨‍👩‍👧 is 🏠 👍🏽'],
    ['right to left', 'שלום עולם'],
    ['Arabic with numbers', 'السلام 12 عليكم'],
    ['accents and Polish', 'Zażółć gęślą jaźń, crêpe, ﬁ, e\u0301'],
    ['spaces and tabs', '  two   spaces, a\u00A0hard one '],
    ['lines', 'one\ntwo\n\nfour'],
    ['20,000 characters', 'Robin said. '.repeat(1_667).slice(0, 20_000)],
    ['a word without an end', 'x'.repeat(20_000)],
    ['a formula', '=HYPERLINK("http://x")'],
    ['nothing', ''],
  ]
  it.each(some(awkward))(
    '%s: stands there as it was typed, everywhere that words can stand',
    async (_what, text) => {
      const cell = text === '' ? 'x' : text
      const { body, part } = await unpacked(
        await word.write(
          document({
            title: cell,
            mark: cell,
            runningHead: cell,
            madeAt,
            blocks: [
              heading(1, cell),
              typedWords(text),
              paragraph(text),
              bullets([text]),
              table({ caption: cell, header: [cell], rows: [[text]], rowHeaders: false }),
            ],
          }),
        ),
      )
      const one = cell.replace(/\n/g, ' ')
      expect(read(body)).toBe(
        `${one}\n${one}\n${text}\n${text}\n${text}\n${one}\n${cell}\n${text}\n`,
      )
      expect(read(await part('word/header1.xml'))).toBe(`${one}\n${one}\n`)
    },
  )

  it('shows a character that no XML can hold as its picture, and loses no other', async () => {
    const { body } = await written(typedWords('a\u0000b\u0007c\u000Bd\uFFFFe\uD800f\r\ng\rh'))
    expect(read(body)).toContain('a␀b␇c␋d\uFFFDe\uFFFDf\ng\nh')
    expect(body).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/)
  })

  it('runs from right to left where it does', async () => {
    const { body } = await written(typedWords('שלום'), typedWords('hello'))
    expect(body.match(/<w:bidi\/>/g)).toHaveLength(1)
  })
})

describe('a document that would mislead is refused', () => {
  it('when a heading leaves a level out', () => {
    expect(() => document({ title: 'x', madeAt, blocks: [heading(2, 'x')] })).toThrow(
      'level 2 comes after one of level 0',
    )
    expect(() =>
      document({
        title: 'x',
        madeAt,
        blocks: [heading(1, 'x'), heading(2, 'y'), heading(3, 'z'), heading(1, 'x')],
      }),
    ).not.toThrow()
  })

  it('when a row of a table is not whole', () => {
    expect(() =>
      table({ caption: 'x', header: ['a', 'b'], rows: [['1']], rowHeaders: false }),
    ).toThrow('as many cells')
  })
})
