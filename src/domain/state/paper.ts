// What people wrote at length: each paper is a document of its own beside the case, in its
// partition, so that whoever looks at who comes never has a report in hand. What obligations need
// of it (who, when) stands in the case itself.
import type { CoreGroupPaper } from './core-group-papers.ts'
import type { Dissent } from './dissent.ts'
import type { Feedback, FeedbackSummary } from './feedback.ts'
import type { ReportPaper } from './report-words.ts'
import type { VersionFor } from './version-for.ts'

/** Every kind of paper. Its id begins with its kind, so that two kinds never share one. */
export type Paper = Feedback | FeedbackSummary | Dissent | ReportPaper | VersionFor | CoreGroupPaper
export type PaperKind = Paper['kind']

/** The papers of one kind among those at hand, in order of id. */
export const papersOf = <Kind extends PaperKind>(
  papers: readonly Paper[],
  kind: Kind,
): Extract<Paper, { readonly kind: Kind }>[] =>
  papers.filter((paper): paper is Extract<Paper, { readonly kind: Kind }> => paper.kind === kind)
