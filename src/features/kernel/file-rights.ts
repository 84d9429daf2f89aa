// Who may have a file is asked of the feature that made it, again when it is taken.
import type { MayHaveFile } from '../../ports/files.ts'
import type { Feature } from './feature.ts'
import type { Dependencies } from './request-context.ts'

/**
 * Asks the one feature that answers for the kind. The person is looked up now: their duties may
 * have changed since.
 */
export function fileRights(features: readonly Feature[], deps: Dependencies): MayHaveFile {
  const kinds = new Map(
    features.flatMap(({ files = [] }) => files.map((fileKind) => [fileKind.kind, fileKind])),
  )
  return async (to, about) => {
    const kind = kinds.get(about.kind)
    const actor = kind === undefined ? undefined : await deps.directory.get(to)
    return (
      kind !== undefined &&
      actor !== undefined &&
      kind.mayStillHave({ actor, now: deps.clock.now(), deps }, about.ids)
    )
  }
}
