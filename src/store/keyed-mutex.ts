/**
 * Lets one piece of work a key run at a time within this process. It only saves lost races: between
 * processes the etag is the arbiter.
 */
export function keyedMutex(): <Answer>(
  key: string,
  work: () => Promise<Answer>,
) => Promise<Answer> {
  const last = new Map<string, Promise<unknown>>()
  return async (key, work) => {
    const before = last.get(key) ?? Promise.resolve()
    const mine = before.then(work, work)
    const settled = mine.catch(() => undefined)
    last.set(key, settled)
    try {
      return await mine
    } finally {
      if (last.get(key) === settled) last.delete(key)
    }
  }
}
