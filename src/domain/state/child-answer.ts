import type { ChildId } from '../ids.ts'

/** What a conference decided about one of its children. */
export type ChildAnswer = { readonly child: ChildId; readonly answer: string }
