// Loaded before anything else (node --import), in plain JavaScript, so that an old Node can still
// say what to do.
import module from 'node:module'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Round the Table needs Node 22.18 or newer; this is Node ${process.versions.node}.\nRun 'npm ci' again: it installs the right Node beside the program and npm's scripts use it. If your machine is none of Linux, Windows or macOS on x64 or arm64, install Node 24 from nodejs.org.`,
  )
  process.exit(2)
}
module.enableCompileCache?.()
