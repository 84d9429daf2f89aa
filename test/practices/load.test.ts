import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { ruleId } from '../../src/domain/ids.ts'
import { deadline } from '../../src/domain/rules/deadlines.ts'
import { ladderOf, ruleFor, sayFrontDoor } from '../../src/domain/rules/practice.ts'
import { findPractice, loadPractice, shippedPractices } from '../../src/practices/load.ts'
import { calendar, day, practice, refusal, rule } from '../support/practices.ts'
import { some } from '../support/some.ts'
import { council } from './load-ground.ts'

function loaded(file: unknown) {
  const read = loadPractice(file)
  if (!read.ok) throw new Error(read.refusal.words)
  return read.value
}

describe('The shipped practices', () => {
  it('are the national default and four councils', () => {
    expect([...shippedPractices().keys()]).toEqual([
      'statutory',
      'portsmouth',
      'tower-hamlets',
      'dorset',
      'dudley',
    ])
  })

  it('hold every rule from T01 to T29 somewhere', () => {
    const ids = new Set(
      [...shippedPractices().values()]
        .flatMap((practice) => [...practice.rules.keys(), ...practice.selectable.keys()])
        .map((id) => id.slice(0, 3)),
    )
    for (let n = 1; n <= 29; n += 1)
      expect([...ids], `T${n}`).toContain(`T${String(n).padStart(2, '0')}`)
  })

  it('have comparators of other places, all switched off', () => {
    for (const one of some(shippedPractices().values())) {
      for (const id of [
        'T18',
        'T19',
        'T24',
        'T26',
        'T29-sussex-initial',
        'T29-east-riding-review',
        'T29-west-berkshire-initial',
      ]) {
        expect(one.rules.has(ruleId(id))).toBe(false)
        expect(one.selectable.has(ruleId(id))).toBe(true)
      }
    }
  })

  it('know the duty about allegations and say that it is done elsewhere', () => {
    const t28 = rule(practice('dudley'), 'T28')
    expect(t28.outsideTheBot).toBe(true)
    expect(t28.paraphrase).toContain('outside this product')
  })

  it('each know when a report is submitted and shared before an initial conference, and when invitations are answered', () => {
    for (const one of some(shippedPractices().values())) {
      for (const purpose of [
        'submit-report',
        'share-report',
        'answer-invitation',
        'hold-first-core-group',
        'hold-first-review',
      ] satisfies Parameters<typeof ruleFor>[1][]) {
        expect(ruleFor(one, purpose, 'initial'), `${one.name}: ${purpose}`).toBeDefined()
      }
    }
  })

  it('invent no telephone number, and say that the council has to enter it', () => {
    for (const one of some(shippedPractices().values())) {
      expect([one.words.frontDoor.telephone, one.words.frontDoor.outOfHours]).toEqual([null, null])
      expect(sayFrontDoor(one)).toContain('your council’s front door')
    }
  })

  it('use the local words', () => {
    expect(practice('dorset').words.chair).toBe('QARO')
    expect(practice('dudley').words.chair).toBe('CP Chair')
    expect(practice('tower-hamlets').words.appeal).toContain('Quality Assurance team')
  })

  it('have one report for the review in Portsmouth and one from each professional elsewhere', () => {
    expect(practice('portsmouth').individualReportsAtReview).toMatchObject({
      value: false,
      tag: 'read',
    })
    expect(practice('dorset').individualReportsAtReview).toMatchObject({
      value: true,
      tag: 'confirm-locally',
    })
  })

  it('remind of an unanswered invitation at once, the day before, on the day, and then tell two others', () => {
    expect(
      ladderOf(practice('portsmouth'), 'answer-invitation').map((step) => [
        step.when.at,
        step.tell,
      ]),
    ).toEqual([
      ['once', 'owner'],
      ['before-due', 'owner'],
      ['due', 'owner'],
      ['after-due', 'administrator'],
      ['after-due', 'chair'],
    ])
  })

  it('say which names there are when one is unknown', () => {
    expect(refusal(findPractice('ashvale')).words).toBe(
      'I know no practice called ‘ashvale’. Choose one of: statutory, ' +
        'portsmouth, tower-hamlets, dorset, dudley; or give a council’s own file.',
    )
  })
})

describe('A council’s own practice', () => {
  it('holds only what is different', () => {
    const own = loaded(
      council({
        extends: 'dorset',
        words: { frontDoor: { telephone: '01632 960000' } },
        quietHours: { from: '09:00' },
      }),
    )
    expect(own.name).toBe('Ashvale')
    expect(own.words).toMatchObject({
      chair: 'QARO',
      frontDoor: { name: 'Dorset ChAD', telephone: '01632 960000', outOfHours: null },
    })
    expect(sayFrontDoor(own)).toBe('Dorset ChAD, 01632 960000')
    expect(own.quietHours).toEqual({ from: '09:00', until: '18:00' })
    expect([...own.rules.keys()]).toEqual([...practice('dorset').rules.keys()])
  })

  it('can have core groups every 28 days, said with its own source', () => {
    const own = loaded(
      council({
        rules: {
          T12: {
            n: 28,
            unit: 'days',
            tags: { duty: 'read', number: 'read' },
            source: 'Ashvale handbook',
            paraphrase: 'The core group meets every 28 days.',
          },
        },
      }),
    )
    // 28 days after Mon 11 January 2027 is Mon 8 February.
    expect(deadline(rule(own, 'T12'), day('2027-01-11'), calendar)).toMatchObject({
      due: '2027-02-08',
      why: { reading: 'calendar-days', source: 'Ashvale handbook', alternative: null },
    })
  })

  it('can read bare days otherwise', () => {
    const own = loaded(
      council({ extends: 'tower-hamlets', rules: { T02: { readAs: 'working-days' } } }),
    )
    expect(deadline(rule(own, 'T02'), day('2027-03-31'), calendar).due).toBe('2027-03-11')
  })

  it('can choose another place’s rule, and leave one out', () => {
    const own = loaded(
      council({ without: ['T10'], select: ['T18', 'T29-sussex-initial', 'T29-sussex-review'] }),
    )
    expect(own.rules.has(ruleId('T18'))).toBe(true)
    expect(own.selectable.has(ruleId('T18'))).toBe(false)
    expect(own.rules.has(ruleId('T10'))).toBe(false)
    expect(ruleFor(own, 'share-report', 'review')?.id).toBe('T29-sussex-review')
  })

  it('does not change the practice that it extends', () => {
    loaded(council({ extends: 'dorset', without: ['T06'], words: { chair: 'Reviewing chair' } }))
    expect(practice('dorset').rules.has(ruleId('T06'))).toBe(true)
    expect(practice('dorset').words.chair).toBe('QARO')
  })

  it('is read from a file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'practice-'))
    try {
      const path = join(folder, 'ashvale.json')
      writeFileSync(path, JSON.stringify(council({})))
      expect(loaded(path).name).toBe('Ashvale')
      writeFileSync(path, '{ "id": ')
      expect(refusal(loadPractice(path)).code).toBe('practice.not-json')
      expect(refusal(loadPractice(join(folder, 'nowhere.json'))).words).toContain(
        'I cannot read the file',
      )
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
