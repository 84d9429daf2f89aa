// What somebody sends who means no good, or whose keyboard does: for property-based tests.
//
// A few runs are made with every `npm test`, from a seed that is printed. For many more, or the same again:
//     HOSTILE_RUNS=5000 HOSTILE_SEED=1234 npx vitest run test/trust/hostile.test.ts
import fc from 'fast-check'

const given = Number(process.env['HOSTILE_SEED'])
export const seed =
  Number.isInteger(given) && given !== 0 ? given : Math.floor(Math.random() * 2 ** 31)
/** `few`: how many are enough in `npm test`. */
export const runs = (few: number) => ({
  seed,
  numRuns: Math.max(few, Number(process.env['HOSTILE_RUNS'] ?? 0)),
})

export const evaluated = '42sum'
const tricks = [
  '',
  ' ',
  '\u0000',
  '\u202Eevil',
  '\u2066x\u2069',
  'a\u200Bb\u200Dc\uFEFF',
  '\uD800',
  '\uDFFF\uD800',
  'e' + '\u0301'.repeat(500),
  'Ｑ１０１',
  'Q1О1',
  'İı',
  'ﬀ',
  '👩‍👩‍👧‍👦'.repeat(20),
  '\r\nX-Evil: 1',
  '${40+2}sum',
  '$(40+2)sum',
  '${json($root)}',
  '${concat(40,2)}sum',
  '#{40+2}sum',
  '{{40+2}}sum',
  '`${40+2}`sum',
  '${caseId}',
  '$${x}',
  '${',
  '}',
  "${string('x')}",
  '**bold** [x](https://evil.example)',
  '<script>alert(1)</script>',
  '<at>everyone</at>',
  '![x](https://evil.example/p.png)',
  '{{DATE(2026-01-01T00:00:00Z, SHORT)}}',
  "'; DROP TABLE docs; --",
  '=HYPERLINK("https://evil.example")',
  '+1',
  '@SUM(A1)',
  '../../etc/passwd',
  'https://evil.example',
  'javascript:alert(1)',
  '%00',
  '\\u0000',
  '"',
  "'",
  '`',
  '\\',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'null',
  'undefined',
  'NaN',
  'true',
  '-1',
  '1e999',
  '9007199254740993',
  'Q101',
  'f-Q101',
  'x'.repeat(3_000),
]
export const hostileText = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...tricks) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...tricks), fc.constantFrom(...tricks))
      .map((both) => both.join('')),
  },
)

const key = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'caseId',
    'verb',
    'data',
    'id',
    'length',
    'then',
    '$data',
    '$when',
    '',
  ),
  fc.string({ maxLength: 8 }),
)

/** JSON as text, so that `__proto__` can be a key like any other, as it can on the wire. */
export const hostileJson: fc.Arbitrary<string> = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    hostileText.map((text) => JSON.stringify(text)),
    fc.constantFrom(
      'null',
      'true',
      '0',
      '-1',
      '1e400',
      '1.5',
      '[]',
      '{}',
      '{"__proto__":{"polluted":true}}',
      '{"constructor":{"prototype":{"polluted":true}}}',
      '[[[[[[[[[[]]]]]]]]]]',
      '['.repeat(60) + ']'.repeat(60),
    ),
    fc.array(tie('value'), { maxLength: 4 }).map((all) => `[${all.join(',')}]`),
    fc
      .array(fc.tuple(key, tie('value')), { maxLength: 4 })
      .map(
        (all) => `{${all.map(([name, value]) => `${JSON.stringify(name)}:${value}`).join(',')}}`,
      ),
  ),
})).value

/** One object as JSON text, some of its fields in place of their own value hold anything at all. */
export const spoilt = (
  whole: Readonly<Record<string, unknown>>,
  more: readonly string[] = [],
): fc.Arbitrary<string> =>
  fc
    .dictionary(
      fc.constantFrom(...Object.keys(whole), ...more, '__proto__', 'constructor'),
      hostileJson,
      { minKeys: 1, maxKeys: 4 },
    )
    .map((changes) => {
      const fields = Object.entries(whole)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]): [string, string] => [name, JSON.stringify(value)])
      const all = new Map([...fields, ...Object.entries(changes)])
      return `{${[...all].map(([name, value]) => `${JSON.stringify(name)}:${value}`).join(',')}}`
    })

/** Nobody has put anything onto what every object inherits. */
export const polluted = (): readonly string[] => {
  const found: string[] = []
  for (const name in {}) found.push(name)
  return found
}
