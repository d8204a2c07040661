import { parse } from 'yaml'
import * as z from 'zod'
import { configSchema, shape } from '../src/config/config-schema.ts'
import { allowedNames } from '../src/rules/allowed-names.ts'
import { ruleMetas } from '../src/rules/registry.ts'

/** What the reference shows of each key. Every one is read as a configuration before it is written. */
const examples: Readonly<Record<string, string>> = {
  histories: `histories:
  - { framework: sql, path: database/steps, name: shop, runner: psql }
  - { framework: programs, path: db/changes }`,
  exclude: "exclude: ['examples/**', 'test/fixtures/**']",
  replay: 'replay: fresh',
  rows: 'rows: off',
  seed: `seed:
  - db/rows.sql
  - { file: db/teams.sql, after: 0042_teams }`,
  assertions: `assertions:
  - select id from orders where total < 0`,
  prepare: `prepare:
  - create role app
  - create extension if not exists postgis`,
  down: 'down: off',
  'start-from': 'start-from: { file: schema.sql, through: 0042.sql }',
  schema: 'schema: db/structure.sql',
  command: `command:
  run: python manage.py migrate
  down: python manage.py migrate tickets zero
  models: python manage.py makemigrations --check --dry-run
  framework: django
  working-directory: backend
  env: [DJANGO_SETTINGS_MODULE]
  database-env: { JDBC: 'jdbc:postgresql://{host}:{port}/{database}' }`,
  'down-command': `command: make migrate
down-command: make migrate-down`,
  'on-unknown': 'on-unknown: warn',
  'on-not-checked': 'on-not-checked: warn',
  'allow-empty': 'allow-empty: true',
  'skip-label': 'skip-label: migrations reviewed',
  rules: `rules:
  reused-number: off
  blocking-lock: warning`,
  baseline: 'baseline: .migration-gate-baseline.json',
}

interface Schema {
  description?: string
  default?: unknown
  type?: string | string[]
  enum?: unknown[]
  anyOf?: Schema[]
  items?: Schema
  properties?: Record<string, Schema>
  additionalProperties?: Schema | boolean
  required?: string[]
}

/** The JSON schema that an editor completes the configuration with, and the page that explains every key. */
export async function configurationReference(): Promise<{ schema: string; page: string }> {
  const allowed = await allowedNames()
  const json = z.toJSONSchema(z.strictObject(shape(allowed)), {
    io: 'input',
    unrepresentable: 'any',
  }) as Schema & { properties: Record<string, Schema> }
  const { rules } = json.properties
  if (rules)
    json.properties.rules = {
      ...rules,
      properties: Object.fromEntries(
        ruleMetas.map(({ id, title }) => [
          id,
          { description: title, ...(rules.additionalProperties as Schema) },
        ]),
      ),
      additionalProperties: false,
    }
  const keys = Object.entries(json.properties).map(([key, schema]) => {
    const example = examples[key]
    if (example === undefined || schema.description === undefined)
      throw new Error(
        `${key} needs a description in src/config, and an example in scripts/configuration-page.ts.`,
      )
    configSchema(allowed).parse(parse(example))
    return section(key, schema, example)
  })
  return {
    schema: `${JSON.stringify({ title: 'Migration Gate configuration', ...json }, null, 2)}\n`,
    page: `<!-- Made by \`npm run generate\` from the schema in src/config. -->
# Configuration

Without a configuration the gate finds most projects' migrations by itself. What can't be guessed goes into
\`.migration-gate.yml\` (or \`.yaml\`) at the top of the repository; the input \`config\` names another file. A change is judged by the
configuration that base has. An editor that speaks YAML's language server completes and checks it with

\`\`\`yaml
# yaml-language-server: $schema=https://raw.githubusercontent.com/migration-gate/migration-gate/v0/docs/config.schema.json
\`\`\`

${keys.join('\n')}`,
  }
}

function section(key: string, schema: Schema, example: string): string {
  const inner = mappingIn(schema)
  const by = schema.default === undefined ? '' : `; not set: ${shownDefault(schema.default)}`
  return `## \`${key}\`

${schema.description}

*${capitalized(kindOf(schema, key))}${by}.*

\`\`\`yaml
${example}
\`\`\`
${inner && key !== 'rules' ? `\n${innerKeys(inner)}\n` : ''}`
}

function innerKeys({ properties = {}, required = [] }: Schema): string {
  const lines = Object.entries(properties).map(([key, schema]) => {
    const needed =
      schema.default === undefined
        ? required.includes(key)
          ? '*required*'
          : ''
        : shownDefault(schema.default)
    return `| \`${key}\` | ${kindOf(schema, key)} | ${schema.description ?? ''} | ${needed} |`
  })
  return ['| Key | | What it says | Not set |', '| --- | --- | --- | --- |', ...lines].join('\n')
}

/** The mapping that a value may be, or a list hold. */
function mappingIn(schema: Schema): Schema | undefined {
  const { properties, anyOf = [], items } = schema
  if (properties) return schema
  for (const one of [...anyOf, ...(items ? [items] : [])]) {
    const found = mappingIn(one)
    if (found) return found
  }
  return undefined
}

/** More of them stand where the key is explained. */
const mostNames = 6

function kindOf(schema: Schema, key: string): string {
  if (schema.anyOf) return [...new Set(schema.anyOf.map(one => kindOf(one, key)))].join(', or ')
  if (schema.enum) {
    if (schema.enum.length <= mostNames) return schema.enum.map(one => `\`${String(one)}\``).join(', ')
    return key === 'framework'
      ? 'a tool of [docs/runners.md](runners.md)'
      : 'a runner of [docs/runners.md](runners.md)'
  }
  if (schema.type === 'array') return listKind(schema.items)
  if (schema.type === 'object')
    return key === 'rules'
      ? 'a mapping of [rules](../README.md#what-it-finds) to `error`, `warning`, `note` or `off`'
      : 'a mapping'
  if (schema.type === 'boolean') return '`true` or `false`'
  if (schema.type === 'number') return 'a number'
  return 'a text'
}

function listKind(items: Schema | undefined): string {
  if (items?.properties) return 'a list of mappings'
  return items?.anyOf ? 'a list of such' : 'a list of texts'
}

function shownDefault(value: unknown): string {
  return Array.isArray(value) || typeof value === 'object' ? 'none' : `\`${String(value)}\``
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
