// Where a fault can be planted: in the place of a port. Without one everything is the product's own.
import type { SenderParts } from '../../src/delivery/sender-parts.ts'
import type { Dependencies } from '../../src/features/kernel/request-context.ts'
import type { Store } from '../../src/ports/store.ts'

export type Ports = {
  readonly store: (real: Store) => Store
  readonly deps: (real: Dependencies) => Dependencies
  readonly parts: (real: SenderParts) => SenderParts
}

export const ownPorts: Ports = {
  store: (real) => real,
  deps: (real) => real,
  parts: (real) => real,
}
