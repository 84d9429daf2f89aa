// What the tests of the rules share.
import { source } from './support/imports.ts'

export const house = (files: Readonly<Record<string, string>>) =>
  Object.entries(files).map(([path, text]) => source(path, text))
