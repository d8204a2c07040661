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
import { ownCodeFiles } from './support/own-code-project.ts'
import { migrateReally, replayStatically } from './support/static-and-real.ts'

const newest = await pythonEnv('django')
const old = await pythonEnv('django42')
const url = inject('postgresUrl')
let engine: Engine

beforeAll(async () => {
  engine = await openServer(url, { statementTimeout: 60, extensions: [] })
})
afterAll(() => engine?.[Symbol.asyncDispose]())

/** Operations of the project's own, RunPython that sends SQL, lists that are computed: followed without Python. */
describe.each([
  ['the newest Django', newest, '5.2'],
  ['Django 4.2', old, '4.2'],
])("a project's own code of %s", (_, python, version) => {
  test.skipIf(python.kind === 'missing')('is followed', { timeout: 120_000 }, async () => {
    if (python.kind === 'missing') return
    const directory = await mkdtemp(join(tmpdir(), 'gate-own-code-'))
    try {
      const files = ownCodeFiles(version)
      await writeFiles(directory, files)
      await using real = await engine.scratch()
      await using ours = await engine.scratch()
      const exclude = ['public.django_session']
      const expected = await migrateReally(
        { python: python.python, directory, settings: 'config.settings' },
        real,
        url,
        exclude,
      )
      const result = await replayStatically(memoryTree(files), ours, exclude)
      expect({ errors: result.errors, unverified: result.unverified }).toEqual({ errors: [], unverified: [] })
      expect(diffCatalogs(expected, result.catalog)).toEqual([])
      expect(result.skipped).toEqual([
        'own.0002_code: RunPython: what it does to rows is not replayed',
        'own.0003_commands: RunPython: the command index: what it does to rows is not replayed',
        'own.0003_commands: RunPython: the command fill: what it does to rows is not replayed',
        'own.0003_commands: RunPython: the command check changes no structure and is not run',
        'own.0004_languages: RunPython: what it does to rows is not replayed',
      ])
      expect(expected.objects.get('column public.own_thing.path')?.definition).toContain('"C"')
    } finally {
      await rm(directory, { recursive: true, force: true })
    }
  })
})
