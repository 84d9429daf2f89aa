// What a property remembers of a run. Each run has its own ground, and with it its own memory.
import type { Ground } from './property.ts'

export function memoryOf<Memory>(begin: () => Memory): (ground: Ground) => Memory {
  const memories = new WeakMap<Ground, Memory>()
  return (ground) => {
    const known = memories.get(ground) ?? begin()
    memories.set(ground, known)
    return known
  }
}
