import { decode } from '../../git/git-tree.ts'
import type { Tree } from '../../model/tree.ts'
import { fileName, parentOf } from '../../text/paths.ts'
import type { Values } from '../java-settings.ts'

/** What starts Flyway: its arguments and variables outrank its own files. */
const scripts = /\.sh$|(?:^|\.)Dockerfile(?:\.|$)|^Makefile$|^package\.json$/

/** Of very many scripts, the first ones are read. */
const maxScripts = 50

/** https://documentation.red-gate.com/flyway/reference/command-line-parameters */
const parameters = [
  'baselineMigrationPrefix',
  'group',
  'ignoreMigrationPatterns',
  'locations',
  'mixed',
  'outOfOrder',
  'placeholderReplacement',
  'postgresql.transactional.lock',
  'repeatableSqlMigrationPrefix',
  'sqlMigrationPrefix',
  'validateMigrationNaming',
]

/** https://documentation.red-gate.com/flyway/reference/environment-variables */
const variables = new Map(
  parameters.map(name => [`FLYWAY_${name.replace(/\.|(?=[A-Z])/g, '_').toUpperCase()}`, name]),
)

/** Values of scripts, by the directories that those are in. `directories`: where scripts are read. */
export async function commandLinesOf(
  tree: Tree,
  directories: ReadonlySet<string>,
): Promise<Map<string, { file: string; values: Values }>> {
  const files = tree.files
    .filter(({ path }) => directories.has(parentOf(path)) && scripts.test(fileName(path)))
    .slice(0, maxScripts)
  const blobs = await tree.read(files)
  const found = new Map<string, { file: string; values: Map<string, string> }>()
  for (const { path, oid } of files) {
    const text = decode(blobs.get(oid))
    if (!/flyway/i.test(text)) continue
    const values = valuesIn(text)
    if (values.size === 0) continue
    const before = found.get(parentOf(path))
    if (before) merge(before.values, values)
    else found.set(parentOf(path), { file: path, values: new Map(values) })
  }
  return found
}

/** Where two scripts of one directory differ, nobody knows which one is meant: Flyway's own value counts. */
function merge(into: Map<string, string>, values: Values): void {
  for (const [name, value] of values) {
    const before = into.get(name)
    if (before !== undefined && before !== value) into.delete(name)
    else into.set(name, value)
  }
}

function valuesIn(text: string): Values {
  const values = new Map<string, string>()
  const set = (name: string, value: string): void => {
    // What a shell fills in is not known.
    if (!value.includes('$')) values.set(name, value)
  }
  for (const [, name = '', value = ''] of text.matchAll(
    /(?<=[\s"'[,])-{1,2}([a-z][\w.]{1,60})=(["'\\]{0,2}[^\s"'\\,\]]{1,1000})/g,
  ))
    if (parameters.includes(name) || name.startsWith('placeholders.'))
      set(name, value.replace(/^["'\\]+/, ''))
  for (const [, name = '', value = ''] of text.matchAll(
    /\b(FLYWAY_[A-Z_]{1,60})\s{0,3}[=: ]\s{0,3}["']?([^\s"']{1,1000})/g,
  )) {
    const known = variables.get(name)
    if (known !== undefined) set(known, value)
  }
  const [, major, minor] = /^FROM\s+(?:\S{1,100}\/)?flyway\/flyway:(\d{1,3})\.(\d{1,3})/m.exec(text) ?? []
  // Before that, its lock was the session's: https://github.com/flyway/flyway/issues/3492
  const isOld = major !== undefined && (Number(major) < 9 || (major === '9' && minor === '0'))
  if (isOld) values.set('postgresql.transactional.lock', 'false')
  return values
}
