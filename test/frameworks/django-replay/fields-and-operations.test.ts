import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { Engine } from '../../../src/postgres/engine.ts'
import { openServer } from '../../../src/postgres/server.ts'
import { diffCatalogs } from '../../../src/schema/catalog.ts'
import { memoryTree } from '../../support/memory-tree.ts'
import { pythonEnv } from '../../support/python-env.ts'
import { writeFiles } from '../written-files.ts'
import { newerMigrations, shopFiles, shopMigrations } from './support/shop-project.ts'
import { migrateReally, replayStatically } from './support/static-and-real.ts'

const newest = await pythonEnv('django')
const old = await pythonEnv('django42')
const url = inject('postgresUrl')
let engine: Engine

beforeAll(async () => {
  engine = await openServer(url, { statementTimeout: 60, extensions: [] })
})
afterAll(() => engine?.[Symbol.asyncDispose]())

describe.each([
  ['the newest Django', newest, '5.2', { ...shopMigrations, ...newerMigrations }],
  ['Django 4.2', old, '4.2', shopMigrations],
])('every field and operation of %s', (_, python, version, migrations) => {
  const names = Object.keys(migrations)
  // Before the renames as well: what they move must have been right.
  const last = names.at(-1) ?? ''
  test.skipIf(python.kind === 'missing').each(['0003_indexes', last])(
    'static equals real after %s',
    { timeout: 240_000 },
    async until => {
      if (python.kind === 'missing') return
      const directory = await mkdtemp(join(tmpdir(), 'gate-shop-'))
      try {
        const some = Object.fromEntries(Object.entries(migrations).slice(0, names.indexOf(until) + 1))
        const files = shopFiles(some, version)
        await writeFiles(directory, files)
        await using real = await engine.scratch()
        await using ours = await engine.scratch()
        // Django's sessions are installed there, and nothing of the tree depends on them.
        const exclude = ['public.django_session']
        const expected = await migrateReally(
          { python: python.python, directory, settings: 'config.settings' },
          real,
          url,
          exclude,
        )
        const result = await replayStatically(memoryTree(files), ours, exclude)
        expect({ errors: result.errors, unverified: result.unverified }).toEqual({
          errors: [],
          unverified: [],
        })
        expect(diffCatalogs(expected, result.catalog)).toEqual([])
      } finally {
        await rm(directory, { recursive: true, force: true })
      }
    },
  )
})
