// An invented paper with one of everything, for the tests and for looking at.
import { instant, localDate } from '../../src/domain/ids.ts'
import {
  bold,
  bullets,
  chart,
  type ChartLine,
  type Document,
  document,
  heading,
  italic,
  pageBreak,
  paragraph,
  plain,
  table,
  typedWords,
} from '../../src/domain/record/document.ts'
import type { RatingColour } from '../../src/domain/state/rating.ts'

const days = ['2027-01-11', '2027-02-22', '2027-04-05', '2027-05-17'].map(localDate)
const line = (name: string, ...ratings: (RatingColour | undefined)[]): ChartLine => ({
  name,
  points: days.flatMap((on, index) => {
    const rating = ratings[index]
    return rating === undefined ? [] : [{ on, rating }]
  }),
})

export const sampleChart = chart({
  caption: 'Robin gets to school every day, in time',
  lines: [
    line('School', 'red', 'amber', 'amber', 'green'),
    line('Health visitor', 'red', 'not-rated', 'amber', 'amber'),
    line('Mum', 'amber', 'amber', undefined, 'green'),
  ],
  words:
    'The school began at red and is at green now. The health visitor began at red, did ' +
    'not rate in February, and is at amber now. Mum began at amber and is at green now.',
})

export const sampleDocument: Document = document({
  title: 'Core group report',
  mark: 'Restricted: for the chair alone',
  madeAt: instant('2027-05-18T09:30:00Z'),
  blocks: [
    paragraph('For the review on Thu 27 May 2027.'),
    heading(1, 'What is going well'),
    paragraph([
      plain('Robin was in school on '),
      bold('19 of 20 days'),
      plain(', and '),
      italic('in time'),
      plain(' on each of them.'),
    ]),
    typedWords(
      '“Miss C comes to the gate and then I am not scared.”\nRobin, 12 May, to Ed Corrigan',
    ),
    heading(2, 'What we agreed'),
    bullets([
      'Ed Corrigan meets Robin at the gate.',
      [bold('Ana Duarte'), plain(' visits every second Tuesday.')],
    ]),
    table({
      caption: 'Who does what',
      header: ['What', 'Who', 'By when'],
      rowHeaders: true,
      rows: [
        ['Breakfast club', 'Beech Road School', 'Fri 28 May'],
        ['Visit after the clinic', 'Health visitor', 'Tue 1 June'],
      ],
    }),
    pageBreak,
    heading(1, 'How it has gone'),
    sampleChart,
  ],
})
