/**
 * Does the work for each, at most `most` at the same time, in order of the list; waits for all, and
 * throws the first thing that was thrown.
 */
export async function mapConcurrently<One>(
  list: readonly One[],
  max: number,
  work: (one: One) => Promise<void>,
): Promise<void> {
  const rest = list.values()
  const worker = async () => {
    for (const one of rest) await work(one)
  }
  const ended = await Promise.allSettled(Array.from({ length: Math.min(max, list.length) }, worker))
  for (const one of ended) if (one.status === 'rejected') throw one.reason
}
