import { describe, expect, it } from 'vitest'
import { runCli } from './run-cli.ts'

describe('the command line', () => {
  it('without a command lists what there is, and says by its exit code that nothing was done', async () => {
    const { code, out, err } = await runCli([])
    expect(code).toBe(2)
    expect(out).toBe('')
    for (const name of ['import', 'timeline', 'understand']) expect(err).toMatch(new RegExp(`^ {2}${name} +\\w`, 'm'))
  })

  it('names a command that it does not know, and one that is the name of something else in JavaScript', async () => {
    for (const name of ['exprot', 'constructor', '']) {
      const { code, err } = await runCli([name])
      expect(code).toBe(2)
      expect(err).toContain(`There is no command ‘${name}’.`)
      expect(err).toContain('timeline')
    }
  })

  it.each([['--help'], ['import', '--help'], ['timeline', '--help'], ['understand', '--help']])('explains itself when asked: %s %s', async (...args) => {
    const { code, out, err } = await runCli(args)
    expect(code).toBe(0)
    expect(out.length).toBeGreaterThan(100)
    expect(err).toBe('')
  })

  it('hands the rest of the line to the command, and its answer to the exit code', async () => {
    const done = await runCli(['timeline', '--practice', 'portsmouth', '--strategy', '2026-12-07', '--json'])
    expect(done.code).toBe(0)
    expect(done.out).toContain('"due": "2026-12-30"')
    const refused = await runCli(['timeline', '--practice', 'atlantis', '--strategy', '2026-12-07'])
    expect(refused).toMatchObject({ code: 1, out: '' })
    expect(refused.err).toContain('atlantis')
    expect((await runCli(['timeline', '--strategie', '2026-12-07'])).code).toBe(2)
  })
})
