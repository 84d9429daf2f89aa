// The figures of the bench of turns: how they are read from the server, and how they are said.
import { z } from 'zod'

export type Measured = {
  readonly scenario: string
  readonly cpuMs: number
  readonly times: number
  readonly timesAt: Readonly<Record<string, number>>
  readonly p50: Readonly<Record<string, number>>
  readonly p99: Readonly<Record<string, number>>
  readonly turnsASecond: Readonly<Record<string, number>>
}
export type Cold = { readonly listeningMs: number; readonly answeredMs: number }
export type TurnReport = {
  readonly measured: readonly Measured[]
  readonly slowStore: {
    readonly storeMs: number
    readonly connections: number
    readonly p50: number
    readonly p99: number
  }
  readonly memoryMb: Readonly<Record<string, number>>
  readonly cold: Readonly<Record<'echo' | 'product', Cold>>
}
export const connectionCounts = [1, 10, 50] as const

/** Each run beside the echo's of the same round and as many connections. */
export const ratios = (cpu: readonly number[], echo: readonly number[]): number[] =>
  cpu.map((one, run) => one / (echo[run] ?? one))

const numbers = z.record(z.string(), z.number())
export const measuredShape = z.object({
  scenario: z.string(),
  cpuMs: z.number(),
  times: z.number(),
  timesAt: numbers,
  p50: numbers,
  p99: numbers,
  turnsASecond: numbers,
})

/** The report in words. */
export function sayTurn({ measured, slowStore, memoryMb, cold }: TurnReport): string {
  const each = (values: Readonly<Record<string, number>>): string =>
    connectionCounts.map((connectionCount) => (values[connectionCount] ?? 0).toFixed(1)).join(' / ')
  return [
    'Server CPU a turn, beside the smallest echo bot on the same stack; in ' +
      'brackets at 1 / 10 / 50 connections, as p50 and p99 in ms and turns a second.',
    '',
    ...measured.map(
      (measured) =>
        `  ${measured.scenario.padEnd(36)}${measured.cpuMs.toFixed(2)} ms CPU   ${measured.times.toFixed(2)} times the echo (${connectionCounts.map((connections) => (measured.timesAt[connections] ?? 0).toFixed(2)).join(' / ')})\n${' '.repeat(38)}p50 ${each(measured.p50)}   p99 ${each(measured.p99)}   ${each(measured.turnsASecond)} a second`,
    ),
    '',
    `  ‘I can come’ on a store that takes ${slowStore.storeMs} ` +
      `ms a call, ${slowStore.connections} connections: p50 ` +
      `${slowStore.p50.toFixed(0)} ms, p99 ${slowStore.p99.toFixed(0)} ms`,
    `  Memory: ${Object.entries(memoryMb)
      .map(([name, mb]) => `${name} ${mb.toFixed(0)} MB`)
      .join(', ')}. From a cold start to listening and to the first answer: ${Object.entries(cold)
      .map(
        ([name, one]) =>
          `${name} ${(one.listeningMs / 1_000).toFixed(1)} ` +
          `and ${(one.answeredMs / 1_000).toFixed(1)} s`,
      )
      .join(', ')}.`,
  ].join('\n')
}
