import { lex } from '../../languages/sql/lexer.ts'
import type { Tree } from '../../model/tree.ts'
import { manifestsAbove } from '../manifests.ts'

/** What only other databases understand, outside of comments and strings. */
const foreign: readonly { name: string; sign: RegExp }[] = [
  {
    name: 'ClickHouse',
    sign: /\bengine\s*=\s*\w*(mergetree|distributed)|\bcodec\s*\(\s*(?:delta|zstd|lz4|none|doubledelta|gorilla|t64)\b|\blowcardinality\s*\(|\bmodify\s+ttl\b|\bon\s+cluster\b|\bmaterialized\s+view\s+(?:if\s+not\s+exists\s+)?[\w.]+\s+to\s+\w|\b(?:drop|create)\s+dictionary\b/i,
  },
  {
    name: 'MySQL',
    sign: /`\w+`|\bengine\s*=\s*(innodb|myisam)|\bauto_increment\b|\bunsigned\b(?=\s*(?:,|\)|not\b|null\b|default\b|primary\b))|\b(?:charset|character\s+set)\s*=\s*\w+|\bmodify\s+column\b/i,
  },
  {
    name: 'SQLite',
    sign: /\bautoincrement\b|^[ \t]*pragma\s+\w|\bstrftime\s*\(|\)\s*(?:strict\b|without\s+rowid\b)/im,
  },
  {
    name: 'SQL Server',
    sign: /^[ \t]*go[ \t]*(?:;[ \t]*)?$|\[dbo\]|\bnvarchar\s*\(|\bidentity\s*\(\s*1\s*,\s*1\s*\)/im,
  },
  { name: 'Oracle', sign: /\bvarchar2\s*\(|\bnumber\s*\(\d+\s*(,\s*\d+\s*)?\)/i },
  {
    name: 'MySQL or SQLite',
    sign: /\w\s+(?:datetime|(?:tiny|medium|long)?blob)\s*(?:[,()]|(?:not\s+)?null\b|default\b)/i,
  },
]

/**
 * The other database that a directory's files are for. More than half of them must say so, or half of them and the first:
 * one odd file among many is a mistake for the replay to find, and must not switch it off.
 */
export function otherDatabaseOf(texts: readonly string[]): string | undefined {
  const votes = new Map<string, number>()
  let first: string | undefined
  for (const [i, text] of texts.entries()) {
    const bare = withoutTexts(text)
    const found = foreign.find(({ sign }) => sign.test(bare))
    if (i === 0) first = found?.name
    if (found) votes.set(found.name, (votes.get(found.name) ?? 0) + 1)
  }
  const [most] = [...votes].sort(([, a], [, b]) => b - a)
  if (!most) return undefined
  const [name, count] = most
  return count * 2 > texts.length || (count * 2 === texts.length && name === first) ? name : undefined
}

const drivers: readonly { name: string; package: RegExp }[] = [
  { name: 'SQLite', package: /\b(?:mattn\/go-sqlite3|modernc\.org\/sqlite|ncruces\/go-sqlite3)\b/ },
  { name: 'MySQL', package: /\bgo-sql-driver\/mysql\b/ },
  { name: 'ClickHouse', package: /\bclickhouse-go\b/ },
]

/** The other database of which the nearest Go module has a driver, where none speaks of PostgreSQL. */
export async function databaseOfDrivers(directory: string, tree: Tree): Promise<string | undefined> {
  const modules = (await manifestsAbove(directory, tree)).flatMap(all =>
    all.filter(({ path }) => /(?:^|\/)go\.mod$/.test(path)),
  )
  if (modules.some(({ text }) => /\blib\/pq\b|pgx|postgres|cockroach/i.test(text))) return undefined
  for (const { text } of modules) {
    const found = drivers.find(one => one.package.test(text))
    if (found) return found.name
  }
  return undefined
}

/** Comments and strings left out. A quote that nothing closes is an apostrophe of another database's comment. */
function withoutTexts(text: string): string {
  let bare = ''
  let at = 0
  for (const { kind, start, end } of lex(text)) {
    const closed = kind === 'comment' || kind === 'dollar' || (kind === 'string' && text[end - 1] === "'")
    if (!closed) continue
    bare += `${text.slice(at, start)} `
    at = end
  }
  return bare + text.slice(at)
}
