// A card has room for so much: what it leaves out it says, and how to reach it.
import { describe, expect, it } from 'vitest'

import { moreData } from '../../src/features/kernel/cards.ts'
import { whichMeetingCard } from '../../src/features/kernel/pick-meeting.ts'
import { sayOffered } from '../../src/features/running-it/retention/view.ts'
import { sampleCase, sampleConference, samplePeople } from '../samples/sample-family.ts'

describe('a list that is longer than its card', () => {
  it('of meetings offers eight, and says how to reach the others', () => {
    const meeting = { family: sampleCase, conference: sampleConference }
    const ten = whichMeetingCard(
      samplePeople.chair,
      'status.show',
      Array.from({ length: 10 }, () => meeting),
    )
    expect(ten.data['meetings']).toHaveLength(8)
    expect(ten.data['more']).toBe('And 2 more. For one of those, say it again with its number.')
    expect(
      whichMeetingCard(samplePeople.chair, 'status.show', [meeting, meeting]).data['hasMore'],
    ).toBe(false)
  })

  it('says nothing where all are shown', () => {
    expect(moreData(14, 14, '.')).toEqual({ more: '', hasMore: false })
    expect(moreData(15, 14, '.')).toEqual({ more: 'And 1 more.', hasMore: true })
  })
})

describe('a record that is larger than a file may be', () => {
  it('is not promised for a moment later: it says who can export it', () => {
    expect(sayOffered({ offered: 'too-large' }, 0)).toBe(
      'The record is larger than I can hand over here. Whoever ' +
        'runs this for your council can export it for you, whole.',
    )
  })
})
