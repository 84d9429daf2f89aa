// What a drawn card is made of.

/** Every object in a card in reading order, the card itself first. */
export function parts(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(parts)
  if (typeof value !== 'object' || value === null) return []
  return [{ ...value }, ...Object.values(value).flatMap(parts)]
}
