// doctor: whether a configuration can go live; every line says what it looked at, and what to do
// where something is wrong.
import { parseArgs } from 'node:util'

import { type CommandIo, commandLine, type ExitCode } from './command-line.ts'
import {
  bad,
  clockFinding,
  type Finding,
  holidayFindings,
  hostFindings,
  identityFindings,
  nodeFinding,
  notifyFinding,
  packageFinding,
  type Patient,
  practiceFindings,
  well,
  wordListFindings,
} from './doctor-findings.ts'

const doctorUsage = `Whether this configuration can go live: looks, and changes nothing.

  doctor [--values FILE] [--json]

  --values FILE   the values of the app’s package; teamsapp/env/.env.council unless told
  --json          for programs

Ends with 0 when everything is well, else with 1.`

export const doctor =
  (patient: (values: string) => Patient) =>
  async (args: readonly string[], io: CommandIo): Promise<ExitCode> => {
    const read = commandLine(
      () =>
        parseArgs({
          args: [...args],
          options: {
            values: { type: 'string' },
            json: { type: 'boolean' },
            help: { type: 'boolean' },
          },
        }),
      doctorUsage,
      io,
    )
    if (typeof read === 'number') return read
    const { values, json } = read.values
    const findings = await examine(patient(values ?? 'teamsapp/env/.env.council'))
    io.out(
      json === true
        ? JSON.stringify(findings, undefined, 2)
        : findings
            .map(({ what, ok: well, words }) => `${well ? '✓' : '✗'} ${what}: ${words}`)
            .join('\n'),
    )
    return findings.every((finding) => finding.ok) ? 0 : 1
  }

/** Every finding, in the order in which one would put things right. Exported for the tests. */
export async function examine(patient: Patient): Promise<Finding[]> {
  const read = patient.configuration()
  const findings: Finding[] = [nodeFinding(patient.node), clockFinding(patient.now)]
  if (!read.ok)
    return [
      ...findings,
      ...read.refusal.map((words) => bad('Configuration', words)),
      bad('Store', 'not looked at: put the configuration right first'),
      await packageFinding(patient, undefined),
    ]
  const store = await patient.store()
  return [
    ...findings,
    well('Configuration', 'every variable can be read'),
    ...identityFindings(read.value),
    ...hostFindings(read.value),
    store.ok ? well('Store', store.value.words) : bad('Store', store.refusal.words),
    ...practiceFindings(read.value, store.ok ? store.value.conferences : []),
    ...wordListFindings(patient, read.value),
    ...holidayFindings(patient, read.value),
    ...(read.value.usesNotify
      ? [await notifyFinding(patient)]
      : [well('E-mail', 'none is configured: whoever is not reached in Teams is rung')]),
    await packageFinding(patient, read.value.appId),
  ]
}
