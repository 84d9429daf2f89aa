// An export as a text: what somebody reads who gets a family's record, or what is held about them.
import { describe, expect, it } from 'vitest'

import { instant, personId } from '../../../src/domain/ids.ts'
import { recordText } from '../../../src/domain/record/plain-text.ts'

const written = (leftOut: number, ...pieces: Parameters<typeof recordText>[0]['pieces']) =>
  recordText({
    about: 'conference 4471',
    made: instant('2026-12-10T12:00:00Z'),
    note: 'The note.',
    people: [{ id: personId('chair'), name: 'Margaret Okafor', role: 'Chair', agency: 'Council' }],
    pieces,
    leftOut,
  })
const piece = (type: string, body: unknown) => ({ id: `${type}-1`, type, body })

describe('a record as a text', () => {
  it('says how many parts are not in it, and nothing where all are', () => {
    expect(written(0)).not.toContain('restricted')
    expect(written(1)).toContain('**1 restricted part is not in it**')
    expect(written(2)).toContain('**2 restricted parts are not in it**')
  })

  it('begins with the family, then what people wrote, then messages and the trail', () => {
    const text = written(
      0,
      piece('audit', {}),
      piece('message', {}),
      piece('report-text', {}),
      piece('case', {}),
      piece('plan', {}),
    )
    expect(text.match(/^## .*$/gm)).toEqual([
      '## Who is who',
      '## The family',
      '## Plan',
      '## Report text',
      '## Messages that went out',
      '## Who did what, and who read what',
    ])
  })

  it('gives each field its line: people by name, days and moments as people say them, texts on one line', () => {
    const text = written(
      0,
      piece('case', {
        leadSocialWorker: 'chair',
        date: '2026-12-10',
        at: '2026-12-10T12:00:00.000Z',
        words: 'One\nTwo',
        late: true,
        early: false,
        many: 3,
        nothing: null,
        empty: '',
        none: [],
        children: [{ label: 'Child A' }, 'chair'],
        place: { room: 'Room 2' },
      }),
    )
    expect(text.slice(text.indexOf('### case-1'))).toBe(`### case-1
- Lead social worker: Margaret Okafor
- Date: Thu 10 December 2026
- At: Thu 10 December 2026 at 12:00
- Words: One / Two
- Late: yes
- Early: no
- Many: 3
- Nothing: null
- Children:
  - —
    - Label: Child A
  - Margaret Okafor
- Place:
  - Room: Room 2
`)
  })
})
