/**
 * Lets one piece of work run at a time, in the order in which they were asked for; one that fails
 * does not stop the next.
 */
export function oneAfterAnother(): (work: () => Promise<void>) => Promise<void> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const mine = last.then(work)
    last = mine.catch(() => undefined)
    return mine
  }
}
