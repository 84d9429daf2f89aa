/** Ids, counts and codes only: never a name, and nothing that anybody typed. */
export type LogFacts = { readonly [name: string]: string | number | boolean }

export interface Log {
  info(event: string, facts?: LogFacts): void
  warn(event: string, facts?: LogFacts): void
  error(event: string, facts?: LogFacts): void
  /** Does the work, and writes this id beside everything that is logged meanwhile. */
  correlated<Answer>(id: string, work: () => Promise<Answer>): Promise<Answer>
}
