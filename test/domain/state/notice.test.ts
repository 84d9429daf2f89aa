// What is a reminder and what is an announcement.
import { describe, expect, it } from 'vitest'

import { announcementKinds } from '../../../src/domain/state/notice.ts'
import { purposes } from '../../../src/domain/state/purpose.ts'

describe('a notice', () => {
  it('reminds of a duty or announces an event, and never both', () => {
    const duties: readonly string[] = purposes
    expect(announcementKinds.filter((kind) => duties.includes(kind))).toEqual([])
  })
})
