// Lists over which a test loops. A loop over nothing expects nothing and passes: whoever loops says
// that there is something.

/** The list as it is. Throws when there is nothing in it. */
export function some<Item>(list: Iterable<Item>): Item[] {
  const items = [...list]
  if (items.length === 0)
    throw new Error('There is nothing in this list, so nothing would be tested')
  return items
}

/** For a list that may well be empty, such as one that was drawn at random: then there is nothing to expect of it. */
export const anyNumberOf = <Item>(list: Iterable<Item>): Iterable<Item> => list
