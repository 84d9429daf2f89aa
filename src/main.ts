// npm start. Reads the configuration, opens the service, says where it is, and stops cleanly.
import { readConfig } from './config.ts'
import { describeStartupError } from './startup-error.ts'

const sameSignalMs = 250

/** A call that nobody waits for any more does not keep the process. */
const endSoon = () => void setTimeout(() => process.exit(), 1_000).unref()

try {
  const config = readConfig()
  // Loaded only here: it takes seconds, and a wrong configuration is said at once.
  const { openService } = await import('./service.ts')
  const service = await openService(config, { elapsed: () => performance.now() })
  let askedAt: number | undefined
  const stop = () => {
    if (askedAt !== undefined) {
      // npm hands on the Ctrl-C that the terminal has given to both: the same signal twice is one
      // wish.
      if (performance.now() - askedAt > sameSignalMs) process.exit(1)
      return
    }
    askedAt = performance.now()
    service
      .stop()
      .then(
        () => console.log('Stopped. Everything is kept.'),
        (error: unknown) => {
          console.error(describeStartupError(error, 'Round the Table could not stop cleanly'))
          process.exitCode = 1
        },
      )
      .finally(endSoon)
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  // Last, so that whoever stops it on reading this is heard.
  console.log(
    service.sandbox === undefined
      ? `Round the Table listens on port ${service.port}.`
      : `Round the Table is open.\n\n  The practice room:  ${service.sandbox}\n  The bot's ` +
          `endpoint: http://127.0.0.1:${service.port}/api/messages\n\nEverybody ` +
          'in it is invented. ' +
          'Press Ctrl-C to stop; it finds everything again.',
  )
} catch (error) {
  console.error(describeStartupError(error, 'Round the Table could not start'))
  process.exitCode = 1
}
