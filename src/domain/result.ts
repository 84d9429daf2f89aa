/** An expected refusal: a code for the program and words that a professional can act on. */
export type Refusal = { readonly code: string; readonly words: string }

export type Result<Value, Problem = Refusal> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusal: Problem }

export const ok = <Value>(value: Value): Result<Value, never> => ({ ok: true, value })
export const refuse = (code: string, words: string): Result<never> => ({
  ok: false,
  refusal: { code, words },
})

/** Makes the compiler name the case that a switch forgot. */
export function never(value: never): never {
  throw new Error(`Not handled: ${JSON.stringify(value)}`)
}
