// Names of fields that every object has from the inside. What comes from outside has no use for
// them; a checker that meets one may fall over, or put something onto what every other object
// inherits.

const inner = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf']

/** Whether an object has a field of its own with one of these names. */
export const hasPrototypeKey = (value: object): boolean =>
  inner.some((name) => Object.hasOwn(value, name))

/** Whether any object in it, however deep, has a field of its own with one of these names. */
export function containsPrototypeKey(value: unknown): boolean {
  let level: unknown[] = [value]
  while (level.length > 0) {
    const objects = level.filter((one) => typeof one === 'object' && one !== null)
    if (objects.some(hasPrototypeKey)) return true
    level = objects.flatMap((one): unknown[] => Object.values(one))
  }
  return false
}
