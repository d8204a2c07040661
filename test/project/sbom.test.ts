import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { sbom } from '../../scripts/sbom.ts'

const root = join(import.meta.dirname, '../..')
const document = z.object({
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.literal('1.6'),
  metadata: z.object({ component: z.object({ name: z.literal('migration-gate'), version: z.string() }) }),
  components: z.array(
    z.object({
      name: z.string(),
      version: z.string(),
      purl: z.string().regex(/^pkg:npm\/[^@]+@\d/),
      hashes: z.tuple([
        z.object({ alg: z.literal('SHA-512'), content: z.string().regex(/^[0-9a-f]{128}$/) }),
      ]),
    }),
  ),
})

it('the list of what ships names every bundled package with its version and its hash, and is always the same', () => {
  const { components } = document.parse(JSON.parse(sbom()))
  const versions = new Map(components.map(({ name, version }) => [name, version]))
  for (const name of [
    '@electric-sql/pglite',
    '@electric-sql/pglite-pgvector',
    'libpg-query',
    '@pgsql/types',
    'yaml',
    'zod',
    'pg',
    '@lezer/python',
    'tree-sitter-elixir',
  ])
    expect(versions.get(name), name).toBe(
      JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version,
    )
  for (const name of readdirSync(join(root, 'dist/node_modules')).filter(one => !one.startsWith('@')))
    expect(versions.has(name), name).toBe(true)
  // What only tests need does not ship.
  for (const name of ['vitest', 'typescript', 'marked']) expect(versions.has(name), name).toBe(false)
  expect(sbom()).toBe(sbom())
})
