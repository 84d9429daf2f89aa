// The wizard's steps: which fields are asked together, and in which order, for this meeting, this
// family and this author.
import type { ChildId } from '../ids.ts'
import { roleKind } from '../people/role-kind.ts'
import type { Child } from '../state/case.ts'
import type { Conference } from '../state/conference.ts'
import type { ReportEntry, ReportField } from '../state/report-words.ts'

/** A field as it is asked: for each child where it is said for each child. */
export type AskedField = { readonly field: ReportField; readonly child?: ChildId }

export type ReportStep = {
  /** Stays the same for as long as the family does: 'strengths', 'child.<id>'. */
  readonly id: string
  readonly title: string
  /** The child whom it is about. */
  readonly child?: Child
  readonly asks: readonly AskedField[]
  /** 'annex' asks for a paper of its own; 'read-over' asks for nothing. */
  readonly kind: 'fields' | 'annex' | 'read-over'
  /** Most reports need none of these: they are reached from where the report is read over. */
  readonly isMore?: true
}

export type ReportFrame = {
  readonly conference: Pick<Conference, 'kind'>
  readonly children: readonly Child[]
  readonly role: string
  /** The children whom the author knows; empty for everybody's. */
  readonly knows: readonly ChildId[]
}

/**
 * The steps in order: what goes well, what worries you, each child, your view; then what may be
 * added; the last is to read the report over and submit it.
 */
export function stepsFor({
  conference,
  children,
}: Pick<ReportFrame, 'conference' | 'children'>): ReportStep[] {
  const of = (id: string, title: string, ...fields: readonly ReportField[]): ReportStep => ({
    id,
    title,
    kind: 'fields',
    asks: fields.map((field) => ({ field })),
  })
  const more = (...asked: Parameters<typeof of>): ReportStep => ({ ...of(...asked), isMore: true })
  const steps = [
    of('strengths', 'What goes well', 'strengths'),
    of('worries', 'What worries you', 'worries-seen', 'worries-thought', 'worries-heard'),
    ...children.map((child): ReportStep => ({
      id: `child.${child.id}`,
      title: 'About one child',
      child,
      kind: 'fields',
      asks: fieldsOf(child).map((field) => ({ field, child: child.id })),
    })),
    {
      id: 'view',
      title: 'Your clear view',
      kind: 'fields',
      asks: children.flatMap(({ id }): AskedField[] => [
        { field: 'risk', child: id },
        { field: 'view', child: id },
      ]),
    },
    // A child on a plan who moves here brings what there is (P11).
    ...(conference.kind === 'transfer-in'
      ? [
          of(
            'transfer',
            'What comes with the child',
            'current-plan',
            'assessment',
            'earlier-reports',
          ),
        ]
      : []),
    more('involvement', 'You and the family', 'involvement'),
    more('family', 'The family’s own views', 'family-views', 'access-needs'),
    more('next', 'What should happen', 'needs-to-change', 'offer', 'contingency'),
    more('chronology', 'What happened, and when', 'chronology'),
    { id: 'annex', title: 'Only for the chair', kind: 'annex', asks: [], isMore: true },
    { id: 'read-over', title: 'Read it over', kind: 'read-over', asks: [] },
  ] satisfies ReportStep[]
  // To a core group somebody who cannot come sends word of how things are (S1); it decides on no
  // plan.
  return conference.kind === 'core-group' ? steps.filter(({ id }) => !ofConference.has(id)) : steps
}

const ofConference = new Set(['view', 'chronology', 'annex'])

/** A child who is not born yet has no views; what the birth needs is asked instead (S4). */
const fieldsOf = ({ age }: Child): ReportField[] =>
  age === 'unborn'
    ? ['before-birth', 'impact']
    : ['impact', 'child-views', 'child-views-how', 'child-views-when', 'child-views-by']

/**
 * The step of that id, or the first one: a child may have left the family since the card was drawn.
 */
export function stepNamed(
  steps: readonly ReportStep[],
  id: string,
): { readonly step: ReportStep; readonly number: number } {
  const index = Math.max(
    0,
    steps.findIndex((step) => step.id === id),
  )
  const step = steps[index]
  if (step === undefined) throw new Error('A report without steps')
  return { step, number: index + 1 }
}

/**
 * The steps on the same way: Next leads from one to the other, and at the end to reading it over.
 */
export const wayOf = (steps: readonly ReportStep[], step: ReportStep): readonly ReportStep[] =>
  steps.filter(({ isMore, kind }) => kind === 'read-over' || isMore === (step.isMore ?? undefined))

/** The step that asks for a field. */
export const stepAsking = (steps: readonly ReportStep[], { field, child }: AskedField): string =>
  steps.find((step) => step.asks.some((asked) => asked.field === field && asked.child === child))
    ?.id ?? 'read-over'

const isSocialWorker = ({ role }: Pick<ReportFrame, 'role'>): boolean =>
  roleKind(role).discipline === 'social work'

/**
 * A general practitioner is asked in three short fields: attendance of GPs is low, and two minutes
 * are what there is (P14).
 */
export const isShort = ({ role }: Pick<ReportFrame, 'role'>): boolean =>
  roleKind(role).discipline === 'general practice'

/** The short route's fields; the clear view is asked once there, for every child alike. */
export const shortAsks: readonly AskedField[] = [{ field: 'strengths' }, { field: 'worries-seen' }]

export type Missing = AskedField & { readonly because: string }

const worryFields: readonly ReportField[] = ['worries-seen', 'worries-thought', 'worries-heard']

/** What a report cannot be submitted without. Everything else may stay empty. */
export function missingIn(entries: readonly ReportEntry[], writing: ReportFrame): Missing[] {
  const says = (field: ReportField, child?: ChildId) =>
    entries.some(
      (entry) => entry.field === field && entry.child === child && entry.words.trim() !== '',
    )
  const worried = worryFields.some((field) => says(field))
  return [
    // S2, as a rule: strengths stand beside worries.
    ...(worried && !says('strengths')
      ? [
          {
            field: 'strengths' as const,
            because:
              'Please add what goes well too: the family has both, and both belong on the table.',
          },
        ]
      : []),
    ...(!worried && !says('strengths')
      ? [
          {
            field: 'strengths' as const,
            because:
              'What goes well, or what worries you? One sentence is enough, even ‘nothing new’.',
          },
        ]
      : []),
    // S4: a clear view, for every child whom the author knows: a view of a child whom they never
    // met would be made up.
    ...(writing.conference.kind === 'core-group' ? [] : writing.children)
      .filter(({ id }) => isKnown(id, writing) && !says('view', id))
      .map(({ id, label }) => ({
        field: 'view' as const,
        child: id,
        because: `What is your clear view for ${label}?`,
      })),
    ...(isSocialWorker(writing) && writing.conference.kind !== 'core-group' && !says('chronology')
      ? [
          {
            field: 'chronology' as const,
            because:
              'The social worker’s report has a chronology (Sussex procedures): what happened, ' +
              'and when. The main events are enough.',
          },
        ]
      : []),
    ...(isSocialWorker(writing) && writing.conference.kind === 'transfer-in'
      ? (['current-plan', 'assessment', 'earlier-reports'] as const)
          .filter((field) => !says(field))
          .map((field) => ({ field, because: transferWords[field] }))
      : []),
  ]
}

const isKnown = (child: ChildId, { knows, children }: ReportFrame): boolean =>
  !children.some(({ id }) => knows.includes(id)) || knows.includes(child)

const transferWords = {
  'current-plan':
    'A child who moves here brings the plan so far (Norfolk procedures). What does it say?',
  assessment: 'A child who moves here brings the assessment. What did it find, or where is it?',
  'earlier-reports':
    'A child who moves here brings the earlier reports. Which are there, and where?',
} as const
