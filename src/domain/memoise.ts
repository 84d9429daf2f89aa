/**
 * A pure function that remembers: what the same question was answered is not worked out again. It
 * holds `max` answers, and begins anew when there are more, because what is asked has no end.
 */
export function memoise<Question extends string | number, Found extends string | number | object>(
  work: (question: Question) => Found,
  max: number,
): (question: Question) => Found {
  const known = new Map<Question, Found>()
  return (question) => {
    const before = known.get(question)
    if (before !== undefined) return before
    const found = work(question)
    if (known.size >= max) known.clear()
    known.set(question, found)
    return found
  }
}
