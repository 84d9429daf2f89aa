// What stops a start or a command, as one sentence for whoever started it. Never a stack, never
// what a record holds.
import { ZodError } from 'zod'

import { BadConfig } from './config.ts'

/** `begins` stands before a cause that names itself: 'Round the Table could not start'. */
export function describeStartupError(error: unknown, begins: string): string {
  if (error instanceof BadConfig) return error.message
  if (error instanceof ZodError)
    return (
      `${begins}: the store holds a record that this version cannot read. Start the version that ` +
      'wrote it, or put back the last backup (docs/operate.md).'
    )
  if (!(error instanceof Error)) return `${begins}.`
  return portTrouble(error) ?? `${begins}: ${error.message}`
}

function portTrouble(error: Error): string | undefined {
  const port = 'port' in error && typeof error.port === 'number' ? ` ${error.port}` : ''
  switch ('code' in error ? error.code : undefined) {
    case 'EADDRINUSE':
      return (
        `Port${port} is taken. Is Round the Table running already? Otherwise set PORT to another ` +
        'number, such as 4000, and start again.'
      )
    case 'EACCES':
      return 'syscall' in error && error.syscall === 'listen'
        ? `Port${port} may not be used by this account. Set PORT ` +
            'to a number above 1023, such as 4000, and start again.'
        : undefined
    default:
      return undefined
  }
}
