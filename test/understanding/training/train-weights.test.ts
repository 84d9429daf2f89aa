// The learner, on sentences small enough to judge by hand.
import { expect, test } from 'vitest'

import { featureSpace } from '../../../src/understanding/training/feature-space.ts'
import { probabilities, trainWeights } from '../../../src/understanding/training/train-weights.ts'

const words = (text: string) => [{ length: 1, names: text.split(' ') }]
const sentences = [
  { text: 'i can come on thursday', label: 0 },
  { text: 'yes i will come', label: 0 },
  { text: 'i can not come', label: 1 },
  { text: 'sorry not possible', label: 1 },
  { text: 'the report is ready', label: 2 },
  { text: 'report sent today', label: 2 },
]
const space = featureSpace(
  sentences.map(({ text }) => words(text)),
  { inAtLeast: 1 },
)
const samples = sentences.map(({ text, label }) => ({ vector: space.vectorOf(words(text)), label }))
const options = { classes: 3, features: space.size }

const likeliest = (values: readonly number[]) => values.indexOf(Math.max(...values))

test('learns which words belong to which meaning', () => {
  const weights = trainWeights(samples, options)
  const read = (text: string) =>
    likeliest(probabilities(weights, space.vectorOf(words(text)), [0, 1, 2]))
  expect(sentences.map(({ text }) => read(text))).toEqual(sentences.map(({ label }) => label))
  expect(read('not today sorry i can not')).toBe(1)
  expect(read('my report')).toBe(2)
})

test('gives the same weights for the same samples, and others for another order', () => {
  const once = trainWeights(samples, options)
  expect(trainWeights(samples, options).matrix).toEqual(once.matrix)
  expect(trainWeights(samples, { ...options, seed: 2 }).matrix).not.toEqual(once.matrix)
})

test('learns nothing for or against a class that did not compete', () => {
  const weights = trainWeights(
    samples.filter(({ label }) => label !== 2).map((sample) => ({ ...sample, among: [0, 1] })),
    options,
  )
  expect([...weights.matrix.slice(2 * space.size)].every((weight) => weight === 0)).toBe(true)
})

test('shares out a certainty of 1 among the classes that are asked for, in their order', () => {
  const weights = trainWeights(samples, options)
  const vector = space.vectorOf(words('i can not come'))
  const [first = 0, second = 0] = probabilities(weights, vector, [1, 0])
  expect(first + second).toBeCloseTo(1)
  expect(first).toBeGreaterThan(second)
})

test('knows nothing of a message whose words were never learnt from', () => {
  expect(space.vectorOf(words('bonjour madame'))).toEqual([])
})

test('leaves out what too few of the texts have', () => {
  const common = featureSpace(
    sentences.map(({ text }) => words(text)),
    { inAtLeast: 2 },
  )
  // 'i', 'can', 'come', 'not' and 'report' stand in two or more.
  expect(common.size).toBe(5)
})

test('a kind weighs as much as it is given, whether few names were seen or many', () => {
  const lengthOf = (text: string) =>
    Math.hypot(...space.vectorOf([{ length: 0.5, names: text.split(' ') }]).map(([, w]) => w))
  expect(lengthOf('report')).toBeCloseTo(0.5)
  expect(lengthOf('i can not come on thursday')).toBeCloseTo(0.5)
})
