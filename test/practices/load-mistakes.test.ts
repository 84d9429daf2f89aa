// What is said of a practice with mistakes.
import { describe, expect, it } from 'vitest'

import { loadPractice } from '../../src/practices/load.ts'
import { council } from './load-ground.ts'

function problems(file: unknown): string[] {
  const read = loadPractice(file)
  if (read.ok) throw new Error('This should have been refused')
  return read.refusal.problems.map((problem) => problem.path)
}

describe('A practice with mistakes', () => {
  it('has all of them listed at once, each with where it is, what is wrong and what would be right', () => {
    const read = loadPractice(
      council({
        lateMinutes: { value: 'ten' },
        quietHours: { from: '8' },
        colour: 'red',
        without: ['T99'],
        select: ['T18', 'T18-wales'],
        rules: { T12: { n: 4 }, X1: { n: 2.5 }, T01: { direction: 'sideways' } },
        ladders: {
          'answer-invitation': { value: [{ id: 'a', when: { at: 'sometime' }, tell: 'mum' }] },
          'submit-report': { value: [] },
          'make-tea': { value: [], tag: 'ours', source: 'nobody asks for tea' },
        },
      }),
    )
    expect(read.ok).toBe(false)
    if (read.ok) return
    const paths = read.refusal.problems.map((problem) => problem.path)
    for (const path of [
      'lateMinutes.value',
      'quietHours.from',
      'colour',
      'without',
      'rules.T18-wales',
      'rules.T12.source',
      'rules.T12.tags',
      'rules.T12.paraphrase',
      'rules.X1',
      'rules.X1.n',
      'rules.T01.direction',
      'ladders.answer-invitation.value.0.when.at',
      'ladders.answer-invitation.value.0.tell',
      'ladders.submit-report.source',
      'ladders.make-tea',
    ])
      expect(paths).toContain(path)
    expect(read.refusal.words).toContain(
      'lateMinutes.value: is "ten". It must be a whole number from 0 to 120.',
    )
    expect(read.refusal.words).toContain(
      'rules.T01.direction: is "sideways". It must be one of: before, after.',
    )
    expect(read.refusal.words.split('\n')).toHaveLength(read.refusal.problems.length + 1)
  })

  it('names nothing to extend, or something unknown', () => {
    expect(problems({ id: 'ashvale', name: 'Ashvale' })).toEqual(['extends'])
    expect(problems(council({ extends: 'portsmuth' }))).toEqual(['extends'])
  })

  it('has no name of its own', () =>
    expect(problems({ extends: 'dorset' })).toEqual(['id', 'name']))

  it('is not a practice at all', () => {
    for (const nothing of [null, 3, [], true]) expect(problems(nothing)).toEqual(['(the file)'])
  })

  it('changes a number under another document’s name', () => {
    expect(problems(council({ rules: { T14: { n: 2 } } }))).toEqual([
      'rules.T14.source',
      'rules.T14.tags',
      'rules.T14.paraphrase',
    ])
  })

  it('has two rules for one thing', () => {
    const read = loadPractice(council({ extends: 'dudley', select: ['T29-sussex-initial'] }))
    expect(read.ok ? '' : read.refusal.words).toContain(
      'says when to share report (initial, pre-birth, transfer-in, outside-home), and so does T08',
    )
  })

  it('leaves out the date for answers', () =>
    expect(problems(council({ without: ['T23'] }))).toEqual(['rules.T23']))

  it('counts back from something that is not planned ahead, or mixes up bare days', () => {
    const own = {
      tags: { duty: 'read', number: 'read' },
      source: 'Ashvale handbook',
      paraphrase: 'A rule.',
    }
    expect(problems(council({ rules: { T12: { direction: 'before', ...own } } }))).toEqual([
      'rules.T12.direction',
    ])
    expect(problems(council({ rules: { T12: { bareDays: true, ...own } } }))).toEqual([
      'rules.T12.bareDays',
    ])
    expect(problems(council({ rules: { T12: { readAs: 'calendar-days', ...own } } }))).toEqual([
      'rules.T12.readAs',
    ])
  })

  it('closes before it opens', () =>
    expect(problems(council({ quietHours: { from: '18:00', until: '08:00' } }))).toEqual([
      'quietHours',
    ]))
})
