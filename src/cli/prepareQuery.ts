import type { Handbook, Unplaced } from '../model/index.ts'
import { chapters } from '../query/chapters.ts'
import { define } from '../query/define.ts'
import { find } from '../query/find.ts'
import { found } from '../query/found.ts'
import type { Filter } from '../query/matcher.ts'
import { mentions } from '../query/mentions.ts'
import { questions } from '../query/questions.ts'
import { rules } from '../query/rules.ts'
import { sections } from '../query/sections.ts'
import type { Selected } from '../query/select.ts'
import { terms } from '../query/terms.ts'
import type { ShownEntry } from '../report/shownEntry.ts'
import type { Values } from './command.ts'
import { isHandbookFile } from './isHandbookFile.ts'
import { located } from './located.ts'
import { FILTERS, queryFilter } from './queryFilter.ts'
import { UsageError } from './usageError.ts'

type Query = (handbook: Unplaced<Handbook>) => ShownEntry[]

export interface PreparedQuery {
  paths: string[]
  /** Whether one entry was asked for, not a list. */
  one: boolean
  query: Query
}

const LISTS: { readonly [name: string]: (handbook: Unplaced<Handbook>, filter: Filter) => object[] } = {
  rules,
  chapters,
  sections,
  terms,
  questions,
}
/** Of these, rules are looked at; terms and questions have no level, numbers, boxes and links. */
const HOLD_RULES: readonly string[] = ['rules', 'chapters', 'sections']

/** Each loads what it needs, so that no query waits for the selector or for the index of another. */
const VERBS: { readonly [name: string]: { one: boolean; load: (wanted: string) => Promise<Query> | Query } } =
  {
    get: {
      one: true,
      load: key => handbook => {
        const entry = find(handbook, key)
        return entry ? [plain(found(entry))] : []
      },
    },
    define: {
      one: true,
      load: word => handbook => {
        const term = define(handbook, word)
        return term ? located(handbook, [term]).map(plain) : []
      },
    },
    mentions: {
      one: false,
      load: word => handbook =>
        mentions(handbook, word).map(({ field, start, end, ...place }) => ({
          found: place as Selected,
          more: { field, start, end },
        })),
    },
    search: {
      one: false,
      load: async text => {
        const { search } = await import('../query/search.ts')
        return handbook =>
          search(handbook, text).map(({ score, words, ...place }) => ({
            found: place as Selected,
            more: { score: Math.round(100 * score) / 100, words },
          }))
      },
    },
    ask: {
      one: true,
      load: async text => {
        const { ask } = await import('../query/ask.ts')
        return handbook => {
          const answer = ask(handbook, text)
          if (!answer) return []
          const { confidence, words } = answer
          return located(handbook, [answer.question]).map(place => ({
            found: place,
            more: { confidence, words },
          }))
        }
      },
    },
  }

/**
 * Reads what a query is to find.
 *
 * @throws UsageError where the words or the options are wrong
 */
export async function prepareQuery([what, ...rest]: string[], values: Values): Promise<PreparedQuery> {
  if (what === undefined)
    throw new UsageError('What to find? Such as rules, get 3.4 or a selector; see handbook-kit query --help')
  const isFileOnly = rest.length === (Object.hasOwn(VERBS, what) ? 1 : 0) && isHandbookFile(rest[0] ?? what)
  if (isFileOnly)
    throw new UsageError(
      rest.length > 0
        ? `query ${what} lacks what to look for in ${rest[0]}; see handbook-kit query --help`
        : `What to find in ${what}? Such as rules, get 3.4 or a selector; see handbook-kit query --help`,
    )
  const list = Object.hasOwn(LISTS, what) ? LISTS[what]! : null
  refuseFilters(values, what, list !== null)
  if (list) {
    const filter = queryFilter(values)
    return prepared(rest, false, handbook => located(handbook, list(handbook, filter)).map(plain))
  }
  if (!Object.hasOwn(VERBS, what)) return prepared(rest, false, await selector(what))
  const { one, load } = VERBS[what]!
  const [wanted, ...paths] = rest
  if (wanted === undefined)
    throw new UsageError(`query ${what} lacks what to look for; see handbook-kit query --help`)
  return prepared(paths, one, await load(wanted))
}

function prepared(paths: string[], one: boolean, query: Query): PreparedQuery {
  return { paths: paths.length > 0 ? paths : ['-'], one, query }
}

/** An option that would be ignored is a mistake. */
function refuseFilters(values: Values, what: string, isList: boolean): void {
  for (const [option, { rulesOnly }] of Object.entries(FILTERS)) {
    if (values[option] === undefined) continue
    if (!isList)
      throw new UsageError(
        `Option --${option} filters rules, chapters, sections, terms or questions, not ${what}`,
      )
    if (rulesOnly && !HOLD_RULES.includes(what))
      throw new UsageError(`Option --${option} is about rules; ${what} have none`)
  }
}

async function selector(text: string): Promise<Query> {
  const [{ select }, { parseSelector }] = await Promise.all([
    import('../query/select.ts'),
    import('../query/selector/parseSelector.ts'),
  ])
  try {
    parseSelector(text)
  } catch (error) {
    throw new UsageError(`${(error as Error).message} See handbook-kit query --help`)
  }
  return handbook => select(handbook, text).map(plain)
}

function plain(entry: Selected): ShownEntry {
  return { found: entry, more: {} }
}
