// The rules of the house about its sources. Each takes what it judges and returns a sentence for
// every place that breaks it, with how to mend it; an empty list is a house in order.
import ts from 'typescript'

import { importsOf, type Source } from './imports.ts'
import { roomOf } from './purity-rules.ts'

/** Which room may import which. A room may always import itself; those of the top, everything. */
const arrows: ReadonlyMap<string, readonly string[]> = new Map([
  ['domain', []],
  ['ports', ['domain']],
  ['practices', ['domain']],
  ['language', ['domain']],
  ['understanding', ['domain']],
  ['features', ['understanding', 'ports', 'domain']],
  ['store', ['ports', 'domain']],
  ['sandbox', ['ports', 'domain']],
  ['sandbox/page', []],
  ['notify', ['ports', 'domain']],
  ['docx', ['ports', 'domain']],
  ['ical', ['ports', 'domain']],
  ['watch', ['ports', 'domain']],
  ['delivery', ['features', 'ports', 'domain']],
  ['turns', ['features', 'understanding', 'ports', 'domain']],
  ['teams', ['turns', 'ports', 'domain']],
  ['cli-commands', ['features', 'practices', 'understanding', 'ports', 'domain']],
  ['config.ts', ['configuration.ts', 'cosmos-endpoint.ts', 'env-file.ts', 'refused-ports.ts']],
  ['configuration.ts', []],
  ['cosmos-endpoint.ts', []],
  ['env-file.ts', []],
  ['refused-ports.ts', []],
  ['log.ts', ['ports']],
  ['startup-error.ts', ['config.ts']],
  ['node-check.mjs', []],
])
const top = ['src/main.ts', 'src/cli.ts', 'src/core.ts', 'src/service.ts']

/** Imports follow the arrows, and what they name is written out. */
export function arrowProblems(sources: readonly Source[]): string[] {
  return sources.flatMap((source) => {
    if (top.includes(source.path) || roomOf(source.path) === 'composition')
      return importsOf(source)
        .filter(({ to }) => to === '')
        .map(({ line }) => unclear(source, line))
    const room = roomOf(source.path) ?? ''
    const allowed = arrows.get(room)
    if (allowed === undefined)
      return [
        `${source.path} is in no room that the house knows. Put it into the room it ` +
          'belongs to, or give the new room its arrows in test/support/house-rules.ts.',
      ]
    return importsOf(source).flatMap(({ to, line }) => {
      if (to === '') return [unclear(source, line)]
      if (!to.startsWith('src/'))
        return to.startsWith('test/') || to.startsWith('..')
          ? [
              `${source.path}:${line} imports ${to}, which is not ` +
                `part of the program. Move what it needs into ${room}/.`,
            ]
          : []
      const target = roomOf(to) ?? ''
      if (target === room || allowed.includes(target)) return []
      return [
        `${source.path}:${line} imports ${to}, but ${room} may see ` +
          `${allowed.length === 0 ? 'itself alone' : `${allowed.join(', ')} alone`}. ` +
          'Let src/service.ts hand over what is needed, ' +
          'or move the code to the room that may see both.',
      ]
    })
  })
}

const unclear = ({ path }: Source, line: number) =>
  `${path}:${line} imports something that only running ` +
  'tells. Write its name out, in quotation marks.'

/** 'src/features/inviting/chase/flow.ts' → stage 'inviting', folder 'chase'; a stage has a folder 'shared'. */
function featurePlace(
  path: string,
): { readonly stage: string; readonly folder: string } | undefined {
  const [, stage, folder] = /^src\/features\/([^/]+)\/(?:([^/]+)\/)?[^/]+$/.exec(path) ?? []
  return stage === undefined ? undefined : { stage, folder: folder ?? '' }
}

/**
 * A feature imports its own folder, what its stage shares, and the kernel: the buttons that lead
 * from one feature to another are declared there. What a stage shares and the kernel name no
 * feature.
 */
export function featureImportProblems(sources: readonly Source[]): string[] {
  return sources.flatMap((source) => {
    const own = featurePlace(source.path)
    if (own === undefined) return []
    return importsOf(source).flatMap(({ to, line }) => {
      const other = featurePlace(to)
      if (other === undefined || other.stage === 'kernel') return []
      if (other.stage === own.stage && [own.folder, 'shared'].includes(other.folder)) return []
      return [
        `${source.path}:${line} imports ${to}, of another feature. Move what they share to ` +
          'shared/ of their stage, to src/features/kernel/ if stages share it, or to domain/ ' +
          'if it is a rule; a button that leads there to src/features/kernel/linked-verbs.ts.',
      ]
    })
  })
}

/** Beside the stages lies the list alone. */
export const flatFeatureProblems = (paths: readonly string[]): string[] =>
  paths
    .filter((path) => /^src\/features\/[^/]+\.ts$/.test(path) && path !== 'src/features/index.ts')
    .map((path) => `${path} lies beside the stages. Put it into a stage, or into kernel/.`)

/** Which packages belong to one room, or to one file, alone. */
const homes: readonly {
  readonly packages: RegExp
  readonly home: string
  readonly because: string
}[] = [
  {
    packages: /^(botbuilder|botframework-.*|@microsoft\/teams-ai|restify)$/,
    home: 'src/teams/',
    because: 'leaving an archived SDK then costs one folder',
  },
  {
    packages: /^(adaptivecards-templating|adaptive-expressions)$/,
    home: 'src/turns/',
    because: 'a template becomes a card in one place',
  },
  {
    packages: /^adaptivecards$/,
    home: 'src/sandbox/',
    because: 'the practice room alone draws cards',
  },
  {
    packages: /^notifications-node-client$/,
    home: 'src/notify/',
    because: 'the words that leave by e-mail are decided in one place',
  },
  {
    packages: /^docx$/,
    home: 'src/docx/',
    because: 'what a document says and how it is set stay apart',
  },
  {
    packages: /^ical-generator$/,
    home: 'src/ical/',
    because: 'what an entry says and how a calendar reads it stay apart',
  },
  {
    packages: /^prom-client$/,
    home: 'src/watch/',
    because: 'what may be counted is decided in one place',
  },
  {
    packages: /^node:sqlite$/,
    home: 'src/store/sqlite/file.ts',
    because: 'a newer Node renames what it exports',
  },
  {
    packages: /^@azure\//,
    home: 'src/store/cosmos/',
    because: 'the store alone knows which engine there is',
  },
  { packages: /^pino$/, home: 'src/log.ts', because: 'what may be logged is decided in one place' },
  {
    packages: /^(node:process|dotenv)$/,
    home: 'src/config.ts',
    because: 'the configuration is read in one place',
  },
]

export const packageProblems = (sources: readonly Source[]): string[] =>
  sources.flatMap((source) =>
    importsOf(source).flatMap(({ to, line }) =>
      homes
        .filter(({ packages, home }) => packages.test(to) && !source.path.startsWith(home))
        .map(
          ({ home, because }) =>
            `${source.path}:${line} imports ${to}, which belongs to ` +
            `${home} alone: ${because}. Offer what is needed through a port.`,
        ),
    ),
  )

const grabBags = ['utils', 'util', 'helpers', 'helper', 'manager', 'common', 'data', 'info']

/** A name says what is inside. */
export const nameProblems = (paths: readonly string[]): string[] =>
  paths.flatMap((path) => {
    const word = (path.split('/').at(-1) ?? '')
      .replace(/\.[^.]+$/, '')
      .split(/[.-]/)
      .find((one) => grabBags.includes(one))
    return word === undefined
      ? []
      : [
          `${path} is called ‘${word}’, which anything fits into. Call ` +
            'it after what it holds, with a word of src/domain/glossary.md.',
        ]
  })

const longest = 300
/** A style sheet has a declaration a line; the practice room's is one for its one page. */
const longestSheet = 900

/**
 * Code that somebody has to read whole, and lists in which one looks something up; practices in
 * JSON and texts may be as long as they are.
 */
export const lengthProblems = (
  files: readonly { readonly path: string; readonly text: string }[],
): string[] =>
  files
    .filter(({ path }) => /\.(ts|js|mjs|css|html)$/.test(path))
    .flatMap(({ path, text }) => {
      const lines = text.replace(/\n$/, '').split('\n').length
      return lines <= (path.endsWith('.css') ? longestSheet : longest)
        ? []
        : [
            `${path} has ${lines} lines, more than ${longest}. ` +
              'Split it where a reader would look for the piece.',
          ]
    })

/** Of 1,000 lines with anything on them, so many may be longer: patterns and addresses, mostly. */
const maxWide = [
  { characters: 100, perMille: 5 },
  { characters: 140, perMille: 1 },
] as const

/** Prettier leaves sentences and patterns as wide as they are; they are broken by hand. */
export function widthProblems(
  files: readonly { readonly path: string; readonly text: string }[],
): string[] {
  const lines = files
    .filter(({ path }) => /\.(ts|js|mjs)$/.test(path))
    .flatMap(({ path, text }) => text.split('\n').map((line) => ({ path, width: line.length })))
    .filter(({ width }) => width > 0)
  return maxWide.flatMap(({ characters, perMille }) => {
    const wide = lines.filter(({ width }) => width > characters)
    if (wide.length * 1000 <= lines.length * perMille) return []
    const ofFiles = Map.groupBy(wide, ({ path }) => path)
    const [worst] = [...ofFiles].sort(([, a], [, b]) => b.length - a.length)
    return [
      `${wide.length} of ${lines.length} lines have more than ${characters} characters, most of ` +
        `them in ${worst?.[0]}. Break sentences at a space, and patterns at a ‘|’.`,
    ]
  })
}

/** A type that others import has a name of its own: one name, one meaning. */
export function typeNameProblems(sources: readonly Source[]): string[] {
  const places = new Map<string, string[]>()
  for (const { path, tree } of sources)
    for (const statement of tree.statements)
      if (
        (ts.isTypeAliasDeclaration(statement) || ts.isInterfaceDeclaration(statement)) &&
        statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true
      )
        places.set(statement.name.text, [...(places.get(statement.name.text) ?? []), path])
  return [...places]
    .filter(([, paths]) => paths.length > 1)
    .map(
      ([name, paths]) =>
        `${paths.join(' and ')} both export a type ${name}. ` +
        'Give one of them a name that says what it is there.',
    )
}
