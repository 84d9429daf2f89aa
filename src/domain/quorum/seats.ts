// One person cannot represent two agencies (docs/sources.md, section C). So somebody who is named
// for two is given to the one where they fill a gap, and the count is the most groups that can be
// filled with a person each.

/** A person who could stand for a group. */
export type QuorumSeat = { readonly person: string; readonly group: string; readonly name: string }

/**
 * The groups that can all be filled at once, by different people, with the name of each. `first` is
 * filled before all others if anybody can fill it. Taking a person away never fills more groups (a
 * largest matching, by augmenting paths).
 */
export function seats(places: readonly QuorumSeat[], first: string): ReadonlyMap<string, string> {
  const groups = [...new Set(places.map((place) => place.group))].sort((a, b) =>
    a === first ? -1 : b === first ? 1 : 0,
  )
  const seatOf = new Map<string, string>()

  const fill = (group: string, tried: Set<string>): boolean => {
    for (const { person } of places.filter((place) => place.group === group)) {
      if (tried.has(person)) continue
      tried.add(person)
      const taken = seatOf.get(person)
      if (taken === undefined || fill(taken, tried)) {
        seatOf.set(person, group)
        return true
      }
    }
    return false
  }

  const filled = new Map<string, string>()
  for (const group of groups) {
    const name = places.find((place) => place.group === group)?.name
    if (name !== undefined && fill(group, new Set())) filled.set(group, name)
  }
  return filled
}
