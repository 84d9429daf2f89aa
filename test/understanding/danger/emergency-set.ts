// Sentences on which the immediate-danger screen must appear, and sentences that only sound like danger.
import { readFileSync } from 'node:fs'

const lines = (name: string): readonly string[] =>
  readFileSync(new URL(`./old-lists/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')

export const emergencies = lines('emergencies')

export const nearMisses = lines('near-misses')

/**
 * Three later lists, each first read before anything was changed for it: README.md has the figures
 * of that first reading.
 */
export const laterEmergencies = lines('later-emergencies')

export const laterNearMisses = lines('later-near-misses')
