// Core group updates by a colleague, and once all are in.
import { describe, expect, it } from 'vitest'

import { ratingFields } from '../support/core-group-of.ts'
import { buttons, words } from '../support/house.ts'
import { changeFamily, familyOf, outcomes, papersOf } from '../support/plans.ts'
import { everybody, house, one, raw, save, say, withAHouse } from './core-group-updates-ground.ts'

withAHouse()

describe('a colleague who comes in a member’s place', () => {
  const inPlace = async () => {
    await house.press(
      'health-visitor',
      'They come for me',
      { colleague: 'health-visitor-colleague' },
      await house.press('health-visitor', 'Send someone'),
    )
    return house.press('health-visitor-colleague', 'I will come')
  }

  it('finds the update on the hand-over and under ‘to do’, gives it for the agency, and neither reads the other’s words before it opens', async () => {
    await save('health-visitor', await one('health-visitor', 'my update'), {
      evidence: 'A secret of Shazia',
    })
    const coming = await inPlace()
    expect(words(coming)).toContain('Core group update given: by Mon 21 December')
    expect(await say('health-visitor-colleague', 'to do')).toContain('Say how the plan is going')
    const second = await house.press('health-visitor-colleague', 'Give the update', {}, coming)
    expect(words(second)).toContain(
      'You give this for Harrowmere Community Health, in ' +
        'place of Shazia Malik. It is marked as given by you.',
    )
    // What Shazia rated already is not asked of Jo again.
    expect(words(second)).toContain('Outcome 2 of 2')
    const done = await save('health-visitor-colleague', second, { evidence: 'A secret of Jo' })
    expect(words(done)).toMatch(/Your update is in.*✓ Rated by Shazia Malik.*▲ Amber/)
    expect(await say('health-visitor', 'my update')).toMatch(
      /Your update is in.*✓ Rated by Jo Tanner/,
    )
    expect(await say('health-visitor', 'to do')).not.toContain('Say how the plan is going')
    for (const [person, secret] of [
      ['health-visitor', 'secret of Jo'],
      ['health-visitor-colleague', 'secret of Shazia'],
    ] as const) {
      await house.say(person, 'show me the ratings')
      expect(
        JSON.stringify((await house.chat(person)).map(({ cards }) => cards)),
        person,
      ).not.toContain(secret)
    }
    expect(raw('audit')).toContain('"status":"given-for-colleague"')
  }, 90_000)

  it('what they said is shown as theirs once it opens, and is theirs no more when somebody else comes', async () => {
    await inPlace()
    const first = await one('health-visitor-colleague', 'my update')
    const data = {
      ...buttons(first).find(({ verb }) => verb === 'update.record')?.data,
      ...ratingFields,
    }
    await save('health-visitor-colleague', first, { colour: 'green' })
    await house.press(
      'health-visitor',
      'Undo',
      {},
      await house.press('health-visitor', 'Open the invitation'),
    )
    const { activity } = await house.pressRaw(
      'health-visitor-colleague',
      first.id,
      'update.record',
      data,
    )
    expect(activity && words(activity)).not.toMatch(/Mia|Amber|Green/)
    expect(await papersOf(house, ['rating'])).toHaveLength(1)
    await house.moveClock('2026-12-22T14:05:00Z')
    expect(await say('chair', 'show me the ratings for 4471')).toContain(
      'Harrowmere Community Health, given by Jo Tanner ● Green',
    )
  }, 90_000)
})

describe('once all are in', () => {
  it('they are side by side, never averaged: the most worried is the headline, with the spread and everybody’s words', async () => {
    await everybody()
    const shown = await one('chair', 'show me the ratings for 4471')
    expect(words(shown)).toContain('■ Red views differ, from ▲ Amber to ■ Red (6 rated)')
    expect(words(shown)).toContain('Mereshire Police ■ Red')
    const second = buttons(shown).filter(({ title }) => title === 'Their words')[0]
    const { activity } = await house.pressRaw('chair', shown.id, 'ratings.outcome', second?.data)
    expect(activity && words(activity)).toMatch(
      /■ Red is the most worried view: views differ.*in the way: Dad has a key.*next: New lock, Housing/,
    )
  }, 60_000)

  it('whoever has no part, or a conflict of interest, sees none of it', async () => {
    await everybody()
    const shown = await one('chair', 'show me the ratings')
    const data = buttons(shown).find(({ verb }) => verb === 'ratings.outcome')?.data
    for (const person of ['midwife', 'second-chair']) {
      const cards = await house.say(person, 'show me the ratings for 4471')
      expect(JSON.stringify(cards.map((card) => card.cards)), person).not.toMatch(/Alder|Amber|Mia/)
      for (const verb of [
        'ratings.outcome',
        'ratings.show',
        'ratings.trend',
        'core-group.members',
        'family-rating.form',
        'cycle.form',
        'update.open',
      ]) {
        const { activity } = await house.pressRaw(person, cards[0]?.id ?? '', verb, data)
        expect(activity && words(activity), `${person} ${verb}`).toContain(
          'I cannot find this for you.',
        )
      }
    }
    await changeFamily(house, (family) => ({
      ...family,
      conferences: family.conferences.map((conference) =>
        conference.kind === 'core-group'
          ? {
              ...conference,
              conflicts: [
                ...conference.conflicts,
                ...family.conferences.flatMap((otherConference) =>
                  otherConference.invitations.flatMap((invitation) =>
                    invitation.person === 'police' ? [invitation.person] : [],
                  ),
                ),
              ],
            }
          : conference,
      ),
    }))
    expect(await say('police', 'show me the ratings')).not.toMatch(/Alder|Amber|Mia/)
  }, 120_000)

  it('the child’s own rating stands beside them, with who asked and when', async () => {
    const family = await familyOf(house)
    const done = await save('school', await save('school', await one('school', 'my update')))
    const form = await house.press('school', 'What a parent or child says', {}, done)
    const bad = await house.press(
      'school',
      'Take it down',
      {
        whose: `child.${family.children[0]?.id}`,
        about: outcomes[0].id,
        colour: 'green',
        words: '',
        on: '2026-11-23',
      },
      form,
    )
    expect(words(bad)).toContain('in their own words')
    const kept = await house.press(
      'school',
      'Take it down',
      {
        whose: `child.${family.children[0]?.id}`,
        about: outcomes[0].id,
        colour: 'green',
        words: 'I like toast club',
        on: '2026-11-23',
      },
      form,
    )
    expect(words(kept)).toContain('✓ Taken down.')
    await house.moveClock('2026-12-22T14:00:00Z')
    expect(await say('chair', 'show me the ratings')).toContain('Mia ● Green')
  }, 60_000)
})
