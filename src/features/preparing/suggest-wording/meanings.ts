// What a word of the field means, as src/domain/glossary.md has it, for whoever meets it for the
// first time.

/**
 * `names` as people type them, the glossary's own first. `known` where 'the …' asks for this
 * meeting's own, and not for the word.
 */
type Meaning = { readonly names: readonly string[]; readonly means: string; readonly known?: true }

export const meanings: readonly Meaning[] = [
  {
    names: ['core group', 'cg'],
    means:
      'The core group is the family and the professionals ' +
      'who carry the plan out. It meets between conferences.',
  },
  {
    names: ['quorum', 'quorate'],
    known: true,
    means:
      'A quorum means that enough of the right agencies are ' +
      'there for every child. Only then is a decision safe.',
  },
  {
    names: ['conference', 'cpc', 'child protection conference'],
    known: true,
    means:
      'A conference is the meeting of family and ' +
      'professionals. It decides whether a child needs a plan.',
  },
  {
    names: ['icpc', 'initial conference', 'initial child protection conference'],
    means:
      'An initial child protection conference (ICPC) is the first one, after a strategy ' +
      'discussion. It decides whether a child needs a plan.',
  },
  {
    names: ['rcpc', 'review conference', 'review child protection conference'],
    means:
      'A review child protection conference (RCPC) looks at the plan that there is. It decides ' +
      'whether the child still needs it.',
  },
  {
    names: ['child protection plan', 'cp plan', 'cpp'],
    known: true,
    means:
      'A child protection plan protects a child from a harm that the conference has named. It ' +
      'says who does what, and by when.',
  },
  {
    names: ['child in need plan', 'cin plan', 'cin'],
    known: true,
    means:
      'A child in need (CIN) plan is help for a child and ' +
      'their family. It may follow a child protection plan.',
  },
  {
    names: ['strategy discussion', 'strategy meeting', 's47', 'section 47'],
    means:
      'In a strategy discussion, agencies decide whether to look into likely harm to a child ' +
      '(section 47). The first conference’s days count from it.',
  },
  {
    names: ['lead social worker', 'lead practitioner'],
    means:
      'The lead social worker knows the family best. They ' +
      'hold the plan together, and the core group with it.',
  },
  {
    names: ['chair', 'iro', 'cp chair'],
    means:
      'The chair leads the conference, and is not one of the family’s social workers. At the ' +
      'end the chair says what was decided.',
  },
  {
    names: ['midway review'],
    known: true,
    means: 'A midway review is a look at the plan halfway to the next conference.',
  },
  {
    names: ['dissent'],
    known: true,
    means:
      'A dissent is a disagreement with what the conference decided. It is written down and kept.',
  },
  {
    names: ['rag', 'rag rating', 'rating'],
    known: true,
    means:
      'A rating is red, amber, green (RAG): one colour for one thing in the plan that should ' +
      'get better. Not rated is not green.',
  },
  {
    names: ['family group conference', 'fgc', 'fgdm'],
    means:
      'A family group conference is the family’s own meeting to ' +
      'make a plan. It is offered, and nobody has to say yes.',
  },
  {
    names: ['dsl', 'designated safeguarding lead'],
    means:
      'The designated safeguarding lead (DSL) is the person ' +
      'in a school who answers for keeping children safe.',
  },
]

const byName = meanings
  .flatMap(({ names, means, known }) => names.map((name) => ({ name, means, known })))
  // 'Core group report' is not the core group.
  .sort((a, b) => b.name.length - a.name.length)

/** Undefined where no word of ours is asked about. */
export function meaningOf(text: string): string | undefined {
  const words = ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
  const asked = byName.find(({ name }) => words.includes(` ${name} `))
  const isThisOne = asked?.known === true && words.includes(` is the ${asked.name} `)
  return isThisOne ? undefined : asked?.means
}
