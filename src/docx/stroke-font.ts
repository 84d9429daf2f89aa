// Capitals and digits as strokes on a grid of four across and six up: enough for 'AMBER', '24 FEB'
// and a line's number.
export type Stroke = readonly (readonly [across: number, up: number])[]

const drawn: Readonly<Record<string, string>> = {
  A: '00 26 40|11 31',
  B: '00 06 26 35 34 23 03|23 32 31 20 00',
  C: '45 36 16 05 01 10 30 41',
  D: '00 06 26 44 42 20 00',
  E: '46 06 00 40|03 33',
  F: '46 06 00|03 33',
  G: '45 36 16 05 01 10 30 41 43 23',
  J: '36 31 20 10 01',
  L: '06 00 40',
  M: '00 06 23 46 40',
  N: '00 06 40 46',
  O: '16 05 01 10 30 41 45 36 16',
  P: '00 06 36 45 44 33 03',
  R: '00 06 36 45 44 33 03|23 40',
  S: '45 36 16 05 04 13 33 42 41 30 10 01',
  T: '06 46|26 20',
  U: '06 01 10 30 41 46',
  V: '06 20 46',
  Y: '06 23 46|23 20',
  0: '16 05 01 10 30 41 45 36 16',
  1: '05 16 10|00 20',
  2: '05 16 36 45 44 00 40',
  3: '05 16 36 45 44 33 42 41 30 10 01|33 23',
  4: '30 36 02 42',
  5: '46 06 03 33 42 41 30 10 01',
  6: '45 36 16 05 01 10 30 41 42 33 13 02',
  7: '06 46 10',
  8: '13 04 05 16 36 45 44 33 13 02 01 10 30 41 42 33',
  9: '41 30 10|44 33 13 04 05 16 36 45 41',
}

const strokesOf = (text: string): Stroke[] =>
  text
    .split('|')
    .map((stroke) => stroke.split(' ').map((point) => [Number(point[0]), Number(point[1])]))

export const strokeFont: ReadonlyMap<string, readonly Stroke[]> = new Map(
  Object.entries(drawn).map(([letter, text]) => [letter, strokesOf(text)]),
)
