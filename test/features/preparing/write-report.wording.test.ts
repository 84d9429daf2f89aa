// Words of a report that could be others, and what belongs to the chair alone.
import { describe, expect, it } from 'vitest'

import { buttons, preset, type Shown, words } from '../../support/house.ts'
import { fieldIds, filled, report } from '../../support/report-writing.ts'
import { firstStepKept, house, kept, one, withAHouse, writeAll } from './write-report-ground.ts'

withAHouse()

describe('words that could be others', () => {
  /** The police write words on which there are two thoughts, and the first is shown. */
  async function thoughtShown(): Promise<Shown> {
    const first = await one('police', 'start my report')
    return house.press(
      'police',
      'Next',
      { strengths: 'Mum shows a lack of engagement. The boy is attention seeking.' },
      first,
    )
  }

  it('are one private thought at a time, with reason and source, after the words are kept; it never stands in the way', async () => {
    const after = await thoughtShown()
    expect(words(after)).toContain('Step 2 of 6')
    expect(words(after)).toContain('A thought on your words, for you alone')
    expect(words(after)).toContain('‘lack of engagement’')
    expect(words(after)).toContain('Dorset')
    expect(words(after)).not.toContain('attention seeking')
    const keeping = await house.press('police', 'Keep my words', {}, after)
    expect(words(keeping)).not.toContain('‘lack of engagement’')
    const back = await house.press('police', 'Back', {}, keeping)
    expect(preset(back, 'strengths')).toContain('lack of engagement')
    expect(words(back)).toContain('‘attention seeking’')
    const used = await house.press('police', 'Use these words', filled(back, {}), back)
    expect(preset(used, 'strengths')).toBe(
      'Mum shows a lack of engagement. The boy is seeking connection.',
    )
    // Remembered for that place, also another day and on another device.
    expect(words(await one('police', 'carry on'))).not.toContain('A thought on your words')
  })

  it('what the child says is left as the child says it, and harm is never softened', async () => {
    const worries = await firstStepKept('police')
    const child = await house.press(
      'police',
      'Next',
      {
        'worries-seen': 'The volatile father punched the child, who was attention seeking.',
        'worries-thought': '',
        'worries-heard': '',
      },
      worries,
    )
    expect(buttons(child).some(({ verb }) => verb === 'report.use-words')).toBe(false)
    const [impact = '', views = ''] = fieldIds(child)
    const after = await house.press(
      'police',
      'Next',
      { ...filled(child, {}), [impact]: '', [views]: 'He says the naughty step is a punishment.' },
      child,
    )
    expect(words(after)).not.toContain('‘naughty’')
  })

  it('nothing about them is counted, shown to the chair or written into the audit', async () => {
    await house.press('police', 'Keep my words', {}, await thoughtShown())
    expect(words(await one('chair', "who's coming"))).not.toContain('engagement')
    expect(kept('audit').join()).not.toMatch(/engagement|thought|words/)
  })
})

describe('what belongs to the chair alone', () => {
  it('is a paper of its own: the report never holds it', async () => {
    await firstStepKept('police')
    const over = await one('police', 'submit my report')
    const annex = await house.press('police', 'Open that part', { to: 'annex' }, over)
    await house.press(
      'police',
      'Next',
      { annex: 'The informant lives next door.', 'annex-why': 'It would put them in danger.' },
      annex,
    )
    const again = await writeAll(
      'police',
      await house.press(
        'police',
        'Open that part',
        { to: 'strengths' },
        await one('police', 'submit my report'),
      ),
      {
        ...report,
        annex: 'The informant lives next door.',
        'annex-why': 'It would put them in danger.',
      },
    )
    expect(words(again)).toContain('There is a restricted annex')
    expect(words(again)).not.toContain('informant')
    await house.press('police', 'Submit', {}, again)
    expect(kept('report-annex').join()).toContain('informant')
    expect(kept('report-annex-draft')).toEqual([])
    expect(kept('report-version').join()).not.toContain('informant')
  })
})
