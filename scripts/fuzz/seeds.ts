import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ruleMetas } from '../../src/rules/registry.ts'

export type Language = 'sql' | 'django' | 'alembic' | 'yaml'

export type Seeds = Readonly<Record<Language, readonly string[]>>

const maxLength = 60_000
/** Of each package: a few hundred look alike. */
const mostOfPackages = 400

/** Real texts: the project's own examples and fixtures, and the migrations of the Python packages that the tests install. */
export function seedsOf(root: string): Seeds {
  const texts = [
    ...ruleMetas.flatMap(({ bad, good }) =>
      [bad, good].flatMap(example => Object.entries({ ...example.base, ...example.change })),
    ),
    ...filesBelow(join(root, 'test')),
    ...filesBelow(join(root, 'examples')),
    ...migrationsOfPackages(join(root, '.cache/python')),
  ].filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].length <= maxLength)
  const of = (matches: (path: string, text: string) => boolean) => [
    ...new Set(
      texts.filter(([path, text]) => text.trim() !== '' && matches(path, text)).map(([, text]) => text),
    ),
  ]
  const isDjango = (text: string) => /\bclass Migration\b/.test(text)
  return {
    sql: of(path => path.endsWith('.sql')),
    django: of((path, text) => path.endsWith('.py') && isDjango(text)),
    alembic: of((path, text) => path.endsWith('.py') && /^(?:down_)?revision\b/m.test(text)),
    yaml: of(path => /\.ya?ml$/.test(path)),
  }
}

function filesBelow(directory: string): [string, string][] {
  if (!existsSync(directory)) return []
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.(?:sql|py|ya?ml)$/.test(name) && !name.includes('node_modules'))
    .sort()
    .map(name => join(directory, name))
    .filter(path => statSync(path).size <= maxLength)
    .map(path => [path, readFileSync(path, 'utf8')])
}

function migrationsOfPackages(directory: string): [string, string][] {
  if (!existsSync(directory)) return []
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter(name => /\/(?:migrations|versions)\/\w+\.py$/.test(name))
    .sort()
    .slice(0, mostOfPackages)
    .map(name => [name, readFileSync(join(directory, name), 'utf8')])
}
