// The templates of the cards, as they are written.
import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { scarce, templates } from './cards-ground.ts'
import { parts } from './support/card-parts.ts'
import { anyNumberOf, some } from './support/some.ts'

describe('the templates', () => {
  it.each(some(templates))(
    '%s colours no letters in a way that Teams may draw too faint: a part of a card that warns is a container of that style',
    (name) => {
      const file: unknown = JSON.parse(
        readFileSync(new URL(`../cards/${name}.json`, import.meta.url), 'utf8'),
      )
      for (const part of anyNumberOf(parts(file)))
        expect(
          [undefined, 'Default', 'Accent'],
          'Leave the colour out, or put the text into a Container with a style',
        ).toContain(part['color'])
    },
  )

  it('are looked at in earnest: no check here goes through an empty list', () => {
    const all = templates.flatMap((name) =>
      parts(JSON.parse(readFileSync(new URL(`../cards/${name}.json`, import.meta.url), 'utf8'))),
    )
    const many = (looked: (part: (typeof all)[number]) => boolean) => all.filter(looked).length
    expect(
      scarce(
        {
          templates: templates.length,
          conditions: many((part) => part['$when'] !== undefined),
          mended: many((part) => part['$when'] === '${hasProblem}'),
          noticed: many((part) => part['$when'] === '${hasNotice}'),
          long: many((part) => part['type'] === 'Input.ChoiceSet' && part['style'] === 'expanded'),
          texts: many((part) => part['type'] === 'TextBlock' || part['type'] === 'Fact'),
        },
        20,
      ),
    ).toEqual([])
  })

  it('a red ground is an alarm: danger, a quorum that is not there, harm to tell today; a form that wants something mended is none', () => {
    const red = templates.filter((name) =>
      parts(
        JSON.parse(readFileSync(new URL(`../cards/${name}.json`, import.meta.url), 'utf8')),
      ).some((part) => part['style'] === 'attention' && part['$when'] !== '${tell}'),
    )
    expect(red).toEqual(['emergency'])
  })

  it('what a form wants mended, and what was just done, stand on a ground of their own, each on the same one everywhere', () => {
    const grounds: Readonly<Record<string, readonly unknown[]>> = {
      '${hasProblem}': ['warning'],
      '${hasProblems}': ['warning'],
      '${hasNotice}': ['accent', 'good', 'emphasis'],
    }
    for (const name of some(templates)) {
      const file: unknown = JSON.parse(
        readFileSync(new URL(`../cards/${name}.json`, import.meta.url), 'utf8'),
      )
      for (const part of anyNumberOf(parts(file)))
        expect(grounds[String(part['$when'])] ?? [part['style']], name).toContain(part['style'])
    }
  })

  it.each(some(templates))('%s lets a long choice go on in a second line', (name) => {
    const file: unknown = JSON.parse(
      readFileSync(new URL(`../cards/${name}.json`, import.meta.url), 'utf8'),
    )
    for (const part of anyNumberOf(
      parts(file).filter(
        (record) => record['type'] === 'Input.ChoiceSet' && record['style'] === 'expanded',
      ),
    ))
      expect(part['wrap'], String(part['id'])).toBe(true)
  })

  it.each(some(templates))(
    '%s shows people’s words in text runs alone, where markdown is not read',
    (name) => {
      const file: unknown = JSON.parse(
        readFileSync(new URL(`../cards/${name}.json`, import.meta.url), 'utf8'),
      )
      const typedByPeople =
        /\$\{(why|place|about|reason|askInstead|theirWords|problem|notice|name|agency|role|person|detail|who|missing|ownAgency|because|lead|also|outcome|notices|harm|label|colleague|family)\}/
      for (const part of anyNumberOf(
        parts(file).filter((record) => record['type'] === 'TextBlock' || record['type'] === 'Fact'),
      ))
        expect(String(part['text'])).not.toMatch(typedByPeople)
    },
  )
})
