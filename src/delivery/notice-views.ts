import type { Feature, NoticeView } from '../features/kernel/feature.ts'

/** Who draws what: a message that is needed, and what is left of its card once it is not. */
export type Views = {
  readonly notices: ReadonlyMap<string, NoticeView>
  readonly settled: ReadonlyMap<string, NoticeView>
}

export const viewsOf = (features: readonly Feature[]): Views => ({
  notices: new Map<string, NoticeView>(features.flatMap((feature) => [...feature.notices])),
  settled: new Map<string, NoticeView>(features.flatMap((feature) => [...(feature.settled ?? [])])),
})
