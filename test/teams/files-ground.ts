// What the tests of files in Teams share.
import { afterEach, beforeEach } from 'vitest'

import type { SendOutcome } from '../../src/domain/messages/message.ts'
import type { FileAbout, Files } from '../../src/ports/files.ts'
import type { Store } from '../../src/ports/store.ts'
import { openSqlite } from '../../src/store/sqlite/sqlite.ts'
import type { DoorRules } from '../../src/teams/arrival.ts'
import { type FileConsents, teamsFiles } from '../../src/teams/files.ts'
import { person, type SetClock, setClock } from '../support/families.ts'
import { type LoopbackConnector, openLoopbackConnector } from '../support/loopback-connector.ts'

export const lead = person('lead')
export const text = '\uFEFFmeeting,agency\r\n4471,"School, Beech Road"\r\n'
export const file = {
  id: 'f-1',
  name: 'attendance-2026-11-01-to-2026-11-30.csv',
  contentType: 'text/csv; charset=utf-8',
  about: { kind: 'attendance-audit', ids: {} },
  text,
}
const rules: DoorRules = { serviceHosts: 'loopback', tenants: [] }

export let drive: LoopbackConnector
export let clock: SetClock
export let store: Store
export let given: { to: string; activity: unknown }[]
let outcome: SendOutcome
let mayHave: boolean
export let asked: { to: string; about: FileAbout }[]
export let files: Files & FileConsents

/** What becomes of the next activities that are given to Teams. */
export function answerWith(next: SendOutcome): void {
  outcome = next
}

/** Whether whoever asks still has the right to the file. */
export function setMayHave(may: boolean): void {
  mayHave = may
}

/** Before and after each test of the files that share this. */
export function withADrive(): void {
  beforeEach(async () => {
    drive = await openLoopbackConnector()
    drive.answer({ status: 201, body: {} })
    clock = setClock('2026-12-01T10:00:00.000Z')
    store = openSqlite(':memory:', () => clock.now())
    given = []
    outcome = { outcome: 'sent', activity: 'a-1' }
    mayHave = true
    asked = []
    files = teamsFiles({
      store,
      rules,
      now: () => clock.now(),
      mayHave: async (to, about) => {
        asked.push({ to, about })
        return mayHave
      },
      giver: {
        async give(to, activity) {
          given.push({ to: to.id, activity })
          return outcome
        },
      },
    })
  })
  afterEach(async () => {
    await drive.close()
    await store.close()
  })
}

export const accept = (more: Record<string, unknown> = {}) => ({
  type: 'fileUpload',
  action: 'accept',
  context: { file: 'f-1' },
  uploadInfo: {
    name: file.name,
    uploadUrl: `${drive.serviceUrl}upload/session`,
    contentUrl: `${drive.serviceUrl}personal/lead/${file.name}`,
    uniqueId: 'drive-item-7',
    fileType: 'csv',
  },
  ...more,
})
