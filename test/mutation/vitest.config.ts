// The tests of one room, while one file of it has one mistake in it: MUTANT says which.
import { resolve } from 'node:path'

import { defineConfig } from 'vitest/config'

const [file = '', start = '', end = '', after = ''] = (process.env['MUTANT'] ?? '').split('\n')

export default defineConfig({
  plugins: [
    {
      name: 'mutant',
      enforce: 'pre',
      transform: (source: string, id: string) =>
        id.split('?')[0] === resolve(file)
          ? source.slice(0, Number(start)) + after + source.slice(Number(end))
          : undefined,
    },
  ],
  test: {
    include: ['test/domain/**/*.test.ts'],
    pool: 'threads',
    maxWorkers: 1,
    bail: 1,
    // A file that is kept from before has no mistake in it.
    fsModuleCache: false,
  },
})
