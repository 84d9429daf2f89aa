// The steps of this story about the annex and a version for a parent.
import { expect } from 'vitest'

import { buttons, fieldsOn, words } from '../support/house.ts'
import { forged, house, linkOn, read, say, secret, wordsInFile } from './report-reading-ground.ts'

/** The annex is opened by the chair, who may let the lead social worker read it and stop that again. */
export async function theAnnexIsForTheChair(): Promise<void> {
  const [row] = buttons(await say('chair', 'reports')).filter(({ verb }) => verb === 'report.read')
  expect(await forged('social-worker', 'report.annex', row?.data ?? {})).toContain(
    'I cannot find this for you.',
  )
  const annex = await house.press(
    'chair',
    'The restricted annex',
    {},
    await read('chair', await say('chair', 'reports')),
  )
  expect(words(annex)).toContain(secret)
  const open = await house.press('chair', 'Let the social worker read it', {}, annex)
  expect(await forged('social-worker', 'report.annex', row?.data ?? {})).toContain(secret)
  await house.press('chair', 'For the chair alone again', {}, open)
  expect(await forged('social-worker', 'report.annex', row?.data ?? {})).toContain(
    'I cannot find this for you.',
  )
  expect(await forged('admin', 'report.annex', row?.data ?? {})).toContain(
    'I cannot find this for you.',
  )
}

/** A version is asked of the chair with what is left out and why, and is no paper before that is agreed. */
export async function aVersionIsAskedFor(): Promise<void> {
  const out = 'worries-heard'
  const form = await house.press(
    'school',
    'A version for one parent',
    {},
    await say('school', 'share my report'),
  )
  // What may tell who said something stands first; the rest of a long report is a tap away.
  const [first = '', others = ''] = JSON.stringify(form.cards).split('"id":"other-parts"')
  expect(
    [first, others].map((part) =>
      [...part.matchAll(/"title":"[^"]*","value":"([a-z-]+)/g)]
        .map(([, field]) => field)
        .filter((field) => ['worries-heard', 'offer'].includes(field ?? '')),
    ),
  ).toEqual([['worries-heard'], ['offer']])
  expect(others).toContain('"isVisible":false')
  expect(
    words(
      await house.press(
        'school',
        'Send it to the chair',
        { parent: 'dad', parts: out, rationale: '' },
        form,
      ),
    ),
  ).toContain('Please write who would be harmed')
  expect(
    words(
      await house.press(
        'school',
        'Send it to the chair',
        { parent: 'dad', parts: '', rationale: 'He would know which neighbour.' },
        form,
      ),
    ),
  ).toContain('Please choose what is left out')
  expect(
    words(
      await house.press(
        'school',
        'Send it to the chair',
        { parent: 'dad', parts: out, rationale: 'He would know which neighbour.' },
        form,
      ),
    ),
  ).toContain('The chair has your request')
  const word = buttons(form).find(({ verb }) => verb === 'version-for.ask')
  expect(
    await forged('school', 'version-for.word', { ...word?.data, member: 'parent.dad' }),
  ).toContain('There is no agreed version for this parent')
}

/**
 * The version says in each place that something is left out, once the chair has agreed, and leaves
 * the rest as it is.
 */
export async function theVersionIsMade(): Promise<string> {
  await house.moveClock('2026-11-23T11:00:00Z')
  const request = await house.last('chair')
  expect(words(request)).toContain('A neighbour told us of shouting.')
  for (const person of ['school', 'social-worker', 'admin'])
    expect(
      await forged(
        person,
        'version-for.agree',
        buttons(request).find(({ verb }) => verb === 'version-for.agree')?.data ?? {},
      ),
    ).toContain('I cannot find this for you.')
  expect(words(await house.press('chair', 'Agreed: left out', {}, request))).toContain(
    'Agreed: Dad has a version without these parts.',
  )
  await house.moveClock('2026-11-23T12:00:00Z')
  const versions = await house.press(
    'school',
    'Versions of your report',
    {},
    await house.last('school'),
  )
  const file = linkOn(await house.press('school', 'Dad’s version as Word', {}, versions))
  const text = await wordsInFile(file)
  expect(text).toContain('A part is left out here, agreed with the chair.')
  expect(text).not.toContain('A neighbour told us of shouting.')
  expect(text).not.toContain('He would know which neighbour')
  expect(text).not.toContain(secret)
  expect(text).toContain('A bruise on 4 October.')
  return file
}

/** It ends with an amendment: the parent’s version has to be agreed again. */
export async function anAmendmentEndsIt(file: string): Promise<void> {
  const over = await say('school', 'change my report')
  const part = await house.press('school', 'Open that part', { to: 'next' }, over)
  const next = await house.press(
    'school',
    'Read it over',
    { ...fieldsOn(part), offer: 'Breakfast club every day.' },
    part,
  )
  expect(words(await house.press('school', 'Submit the change', {}, next))).toContain(
    'Version 2 is in',
  )
  expect((await fetch(file)).status).toBe(404)
  const form = await house.press(
    'school',
    'A version for one parent',
    {},
    await say('school', 'share my report'),
  )
  expect(words(form)).toContain('agreed for an earlier version; ask again for this one')
}
