import { decode } from '../../git/git-tree.ts'
import type { Tree, TreeFile } from '../../model/tree.ts'
import { byName } from '../../text/by-name.ts'
import { fileName, normalized, parentOf, within } from '../../text/paths.ts'
import { camelCased, prefixed, propertiesIn, type Values, yamlValuesIn } from '../java-settings.ts'
import { resourceIn } from './resources.ts'

/** What a project's own files say of how Liquibase is used. https://docs.liquibase.com/parameters */
export interface LiquibaseSettings {
  /** The file that says it. */
  file: string
  /** The master changelog, as a path of the tree. */
  changelog: string | undefined
  /** The contexts of production; undefined where nothing says them. */
  contexts: readonly string[] | undefined
  labels: string | undefined
  /** The schema of objects that name none. */
  schema: string | undefined
  parameters: Readonly<Record<string, string>>
}

const settingsFile = /^(?:liquibase\.properties|application(?:-prod(?:uction)?)?\.(?:properties|ya?ml))$/
export function isSettingsFile(path: string): boolean {
  return settingsFile.test(fileName(path))
}

/** Of very many files in which settings may be, the first ones are read. */
const maxFiles = 50

/** Those of production come first. */
export async function liquibaseSettings(tree: Tree): Promise<LiquibaseSettings[]> {
  const files = tree.files
    .filter(({ path }) => isSettingsFile(path) && !path.includes('src/test/'))
    .slice(0, maxFiles)
    .sort((a, b) => Number(b.path.includes('-prod')) - Number(a.path.includes('-prod')))
  const blobs = await tree.read(files)
  const found: LiquibaseSettings[] = []
  for (const file of files) {
    const text = decode(blobs.get(file.oid))
    if (!/liquibase|changelog/i.test(text)) continue
    const values = await valuesIn(file.path, text)
    if (values.size > 0) found.push(settingsFrom(values, file, tree))
  }
  return found
}

async function valuesIn(path: string, text: string): Promise<Values> {
  if (fileName(path) === 'liquibase.properties') {
    const plain = propertiesIn(text)
    return camelCased(
      new Map([...plain].map(([name, value]) => [name.replace(/^liquibase\.(?:command\.)?/, ''), value])),
      'parameter.',
    )
  }
  const values = path.endsWith('.properties') ? propertiesIn(text) : await yamlValuesIn(text)
  return camelCased(prefixed(values, 'spring.liquibase.'), 'parameters.')
}

function settingsFrom(values: Values, file: TreeFile, tree: Tree): LiquibaseSettings {
  const first = (...keys: string[]) => keys.map(key => values.get(key)).find(value => value !== undefined)
  const contexts = first('contexts', 'contextFilter')
  const named = first('changeLog', 'changeLogFile', 'changelogFile')
  return {
    file: file.path,
    changelog: named === undefined ? undefined : pathOf(named, file.path, tree),
    contexts: contexts
      ?.split(',')
      .map(one => one.trim())
      .filter(one => one !== ''),
    labels: first('labels', 'labelFilter'),
    schema: first('defaultSchema', 'defaultSchemaName'),
    parameters: byName(
      Object.fromEntries([...prefixed(values, 'parameters.'), ...prefixed(values, 'parameter.')]),
    ),
  }
}

function pathOf(named: string, configuration: string, tree: Tree): string | undefined {
  const path = resourceIn(named)
  const beside = [parentOf(configuration), ''].flatMap(at => normalized(within(at, path)) ?? [])
  const end = `/resources/${path}`
  return (
    beside.find(one => tree.file(one)) ??
    tree.files.find(one => `/${one.path}`.endsWith(end) && !one.path.includes('src/test/'))?.path
  )
}
