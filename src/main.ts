// npm start. Reads the configuration, opens the service, says where it is, and stops cleanly.
import { BadConfig, readConfig } from './config.ts'
import { openService } from './service.ts'

try {
  const config = readConfig()
  const service = await openService(config, { elapsed: () => performance.now() })
  console.log(service.practiceRoom === undefined
    ? `Round the Table listens on port ${service.port}.`
    : `Round the Table is open.\n\n  The practice room:  ${service.practiceRoom}\n  The bot's endpoint: http://127.0.0.1:${service.port}/api/messages\n\nEverybody in it is invented. Press Ctrl-C to stop; it finds everything again.`)
  let stopping = false
  const stop = () => {
    if (stopping) return
    stopping = true
    service.stop().then(() => console.log('Stopped. Everything is kept.'), (error: unknown) => {
      console.error(error)
      process.exitCode = 1
    })
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
} catch (error) {
  console.error(startProblem(error))
  process.exitCode = 1
}

function startProblem(error: unknown): string {
  if (error instanceof BadConfig) return error.message
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return 'The port is taken. Is Round the Table running already? Otherwise choose another: PORT=4000 npm start'
  return error instanceof Error ? `Round the Table could not start: ${error.message}` : 'Round the Table could not start.'
}
