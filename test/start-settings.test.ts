// Starting with settings: a practice, a word list, the file .env, and days off.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { expectKind, folder, freePort, slow, start, store, withAFolder } from './start-ground.ts'

withAFolder()

describe('a practice', () => {
  it(
    'that is not there, and one that ships already, are told apart',
    async () => {
      const ended = await start({
        environment: { PRACTICE_FILES: 'nowhere.json,portsmouth', DATABASE_FILE: store() },
      })
      expectKind(
        ended,
        'PRACTICE_FILES, nowhere.json: I cannot read the file nowhere.json. Check its name and that I may open it.',
      )
      expect(ended.said).toContain(
        'PRACTICE_FILES, portsmouth: it ships with the program and needs no file. Leave it out',
      )
    },
    slow,
  )
})

describe('a word list of the council’s own', () => {
  it(
    'that is not there is said, before anybody writes with another list than theirs',
    async () => {
      expectKind(
        await start({ environment: { WORD_LIST_FILE: 'nowhere.json', DATABASE_FILE: store() } }),
        'WORD_LIST_FILE, nowhere.json: ',
      )
    },
    slow,
  )
})

describe('the file .env', () => {
  const env = (content: string | Uint8Array) => writeFileSync(folder.file('here/.env'), content)

  it(
    'is read with quotation marks, spaces, Windows’ line ends and Notepad’s mark',
    async () => {
      const port = await freePort()
      env(
        `\uFEFFPORT = "${port}" \r\nDATABASE_FILE='store of ours.sqlite'\r\n# COSMOS_ENDPOINT=x\r\n\r\n`,
      )
      const { code, said } = await start({ stop: true })
      expect(said).toContain(`http://127.0.0.1:${port}/sandbox/`)
      expect(code).toBe(0)
      expect(existsSync(folder.file('here/store of ours.sqlite'))).toBe(true)
    },
    slow,
  )

  it(
    'that is half filled in says what is missing, all of it',
    async () => {
      env('MICROSOFT_APP_ID=mine\n')
      const ended = await start()
      expectKind(ended, 'MICROSOFT_APP_ID must be the bot’s application id')
      for (const name of ['MICROSOFT_APP_TYPE', 'MICROSOFT_APP_TENANT_ID', 'FIRST_ADMINISTRATOR'])
        expect(ended.said).toContain(`${name} is missing`)
    },
    slow,
  )

  it(
    'with a misspelt name never opens the practice room without a word',
    async () => {
      env('MICROSOFT_APPID=b7a6c5d4-0000-4000-8000-000000000001\nPROT=4000\nHOST=somewhere\n')
      const ended = await start()
      expectKind(ended, 'MICROSOFT_APPID in .env is not known. Did you mean MICROSOFT_APP_ID?')
      expect(ended.said).toContain('PROT in .env is not known. Did you mean PORT?')
      expect(ended.said).not.toContain('HOST')
    },
    slow,
  )

  it(
    'that is a folder, or in another alphabet’s coding, is named',
    async () => {
      env(Buffer.from('PORT=4000\n', 'utf16le'))
      expectKind(await start(), '.env is not in UTF-8. Save it as ‘UTF-8’')
      folder.remove()
      mkdirSync(folder.file('here/.env'), { recursive: true })
      expectKind(await start(), '.env is a folder. It must be a text file, like .env.example')
    },
    slow,
  )
})

describe('a day off of this council', () => {
  it(
    'that the calendar does not reach stops nothing, and the log names it',
    async () => {
      const LOCAL_HOLIDAYS = '2004-05-14:Old day,2027-05-14:Town day'
      const PORT = String(await freePort())
      const environment = { DATABASE_FILE: folder.file('new.sqlite'), PORT, LOCAL_HOLIDAYS }
      const { code, said } = await start({ environment, stop: true })
      expect(said).toMatch(/2004-05-14.*"event":"local-holiday\.left-out"/)
      expect(said).not.toContain('2027-05-14')
      expect(said).toContain('is open')
      expect(code).toBe(0)
    },
    slow,
  )
})
