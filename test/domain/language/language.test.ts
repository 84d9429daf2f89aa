import { describe, expect, test } from 'vitest'

import { mayReplace, suggestions } from '../../../src/domain/language/language.ts'
import { list, words, wordsOfKind } from './language-ground.ts'

describe('Dorset’s two pairs', () => {
  test('about a child who is not brought to school, a question is offered with its reason and source', () => {
    const made = suggestions(
      "I am really concerned you haven't been taking Rosie to school " +
        'every day and this is having a huge impact on her education.',
      list,
    )
    expect(made).toMatchObject([
      {
        kind: 'question',
        words: "haven't been taking Rosie to school",
        gentle: 'What has got in the way, and what help would change it?',
      },
    ])
    expect(made[0]?.source).toContain('Dorset')
    expect(made[0]?.because).toContain('Asking instead of blaming')
  })

  test.each([
    'Mum does not bring Rosie to school.',
    'Rosie is not brought to nursery on Mondays.',
    'Dad won’t take Rosie to school.',
    'Rosie is often kept off school.',
    'The parents are failing to get the boys to school.',
    'Mum rarely takes Rosie to nursery.',
    'Parents do not ensure that Rosie is in school.',
    'Her mother never sends her to school.',
  ])('in many wordings: %s', (text) => {
    expect(suggestions(text, list)).toMatchObject([
      { gentle: 'What has got in the way, and what help would change it?' },
    ])
  })

  test('but not when the author has said already what got in the way', () => {
    expect(words('Mum could not bring Rosie to school because the bus was late.')).toEqual([])
    expect(words('Mum is unable to take Rosie to school on Fridays.')).toEqual([])
  })

  test('about engagement and risk, a question is asked beside the words, and the words about risk stay', () => {
    const [one, ...others] = suggestions(
      'I am worried your lack of engagement means the children will continue to be at risk',
      list,
    )
    expect(others).toEqual([])
    expect(one).toMatchObject({
      kind: 'question',
      words: 'lack of engagement means the children will continue to be at risk',
    })
    expect(one?.gentle).toContain('what could they do that would show things are getting better?')
    expect(one?.because).toContain('stay as they are')
    expect(one !== undefined && mayReplace(one)).toBe(false)
  })

  test('and it is not asked where the harm is named more plainly than that', () => {
    expect(
      words('Your lack of engagement means the children are at risk of being hit by Lee.'),
    ).toEqual([])
    expect(
      words(
        'Lee hit Mia, and your lack of engagement means the children will continue to be at risk.',
      ),
    ).toEqual([])
  })
})

describe('words that mean something else are left alone', () => {
  test.each([
    'My contact number is below.',
    'Please contact me.',
    'We are in contact with the police.',
    'Leo keeps good eye contact.',
    'The court made a contact order.',
    'A placement order was made.',
    'Mum has a work placement.',
    'Bring a coat in case it rains.',
    'In this case both came.',
    'His suitcase is new.',
    'It was not the case.',
    'The DNA test is booked.',
    'They live in a housing complex.',
    'He lies down after lunch.',
    'The house lies by the river.',
    'Danny has a worker from the leaving care service.',
    'She has an education, health and care plan.',
    'The match kicks off at ten.',
    'It was a difficult year.',
    'Mum finds it difficult to read letters.',
    'There is a Child Protection Plan.',
    'The interim care plan was filed at court.',
    'The sibling assessment was read.',
  ])('%s', (text) => {
    expect(wordsOfKind(text, 'term').concat(wordsOfKind(text, 'question'))).toEqual([])
  })

  test.each([
    ['Leo has contact with his dad.', 'contact'],
    ['Mia DNA her check.', 'DNA'],
    ['Mum has complex needs.', 'complex'],
    ['The case is open.', 'case'],
    ['Mum lies about her job.', 'lies'],
    ['The care plan was read out.', 'care plan'],
    ['She cannot wait for leaving care.', 'leaving care'],
    ['Tyler kicks off at lunch.', 'kicks off'],
    ['The placement is going well.', 'placement'],
  ])('and the same words are seen where they mean it: %s', (text, expected) => {
    expect(words(text)).toEqual([expected])
  })
})

describe('quotations are left alone', () => {
  test.each([
    'Leo said, "I hate contact and my placement."',
    'Leo said, “I miss my siblings. I like my placement.”',
    "Leo said: 'I don't like contact. It's boring, and my peers aren't there.'",
    'Leo wrote ‘the boys’ placement is ours, and my siblings’ too’ on a card.',
    'Mum said "I am not hard to reach.\nNobody rings me about contact."',
    'Leo wrote: "My placement is fine.\n\nI miss my siblings."',
    'Leo began: "I like my placement',
    'The letter says “My placement.\n\n“My siblings.”',
  ])('%s', (text) => {
    expect(words(text)).toEqual([])
  })

  test('and what stands outside them is not', () => {
    expect(words('Leo said "I like my placement". His siblings visit.')).toEqual(['siblings'])
    expect(words("Leo's siblings like the boys' club and their peers' games.")).toEqual([
      'siblings',
      'peers',
    ])
  })

  test('what a child says of harm protects the sentence that quotes it', () => {
    expect(words('Leo said “Daddy hit me. I was on the floor” and is attention seeking.')).toEqual(
      [],
    )
  })
})
