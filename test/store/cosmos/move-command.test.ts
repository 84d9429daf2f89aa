// The command that moves a store.
import { describe, expect, it } from 'vitest'

import { moveStore } from '../../../src/cli-commands/move-store.ts'
import { refuse } from '../../../src/domain/result.ts'
import { runCli } from '../../cli/run-cli.ts'
import { doc, file, place, put, slow, store, withBothStores } from './move-ground.ts'

withBothStores()

describe('the command', () => {
  const words = async (args: readonly string[], moved: Parameters<typeof moveStore>[0]) => {
    const said: string[] = []
    const code = await moveStore(moved)(args, {
      out: (text) => said.push(`out: ${text}`),
      err: (text) => said.push(`err: ${text}`),
    })
    return { code, said: said.join('\n') }
  }
  const never: Parameters<typeof moveStore>[0] = () =>
    Promise.reject(new Error('Nothing may be moved'))

  it(
    'moves what the configuration names, and says what it compared',
    async () => {
      await put(store, doc('f-1', 'case'), doc('f-2', 'case'))
      const environment = {
        COSMOS_ENDPOINT: place.endpoint,
        COSMOS_DATABASE: place.database,
        COSMOS_CONTAINER: place.container,
        COSMOS_KEY: place.key ?? '',
      }
      const args = ['move-store', '--from', file, '--to', 'cosmos']
      expect(await runCli(args, { environment })).toEqual({
        code: 0,
        err: '',
        out:
          'Copied now: 2.\nCompared: 2 documents in 2 partitions. ' +
          'Every count and every hash is the same in both.\n',
      })
      expect((await runCli(args, { environment })).out).toContain('All of it was there already.')
      expect(await runCli(args)).toEqual({
        code: 1,
        out: '',
        err: 'The configuration names no Cosmos DB: set COSMOS_ENDPOINT, as in .env.example.\n',
      })
    },
    slow,
  )

  it('explains itself, and refuses a line that it does not understand, before anything is opened', async () => {
    const help = await words(['--help'], never)
    expect(help.code).toBe(0)
    expect(help.said).toMatch(/^out: Copies everything/)
    for (const args of [
      [],
      ['--from', 'a.sqlite'],
      ['--to', 'cosmos'],
      ['--from', 'a.sqlite', '--to', 'excel'],
      ['--from', '', '--to', 'cosmos'],
      ['--form', 'a.sqlite'],
      ['a.sqlite'],
    ]) {
      const { code, said } = await words(args, never)
      expect(code).toBe(2)
      expect(said).toMatch(/^err: .*\n\nCopies everything/)
    }
  })

  it('ends with 1 and the reason when it was refused', async () => {
    expect(
      await words(['--from', 'a.sqlite', '--to', 'cosmos'], async () =>
        refuse('move.newer', 'It is newer there.'),
      ),
    ).toEqual({ code: 1, said: 'err: It is newer there.' })
  })
})
