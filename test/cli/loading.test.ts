import { fork } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join, parse } from 'node:path'
import { expect, it } from 'vitest'
import { marker } from '../../src/process/supervised.ts'
import { djangoInitial, sqlInitial } from '../../src/rules/examples.ts'
import { type Files, forked, temporaryDirectory } from '../support/git-repository.ts'

/**
 * Runs the bundle and says which parts of it were loaded: what V8 saw, by file and function. It stands for the run's
 * supervisor, which would end the run before V8 writes that down.
 */
async function loaded(
  args: string[],
): Promise<{ status: number | null; functions: Set<string>; files: string[] }> {
  const coverage = temporaryDirectory()
  const run = fork('dist/cli.js', args, {
    env: { ...process.env, [marker]: '1', NODE_V8_COVERAGE: coverage },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const [status] = await once(run, 'exit')
  const functions = new Set<string>()
  const files: string[] = []
  for (const name of readdirSync(coverage)) {
    const { result } = JSON.parse(readFileSync(join(coverage, name), 'utf8'))
    for (const script of result) {
      if (!script.url.includes('/dist/')) continue
      files.push(script.url)
      for (const { functionName } of script.functions) functions.add(functionName)
    }
  }
  return { status, functions, files }
}

it('a change without migrations loads neither an engine nor a grammar', async () => {
  const repository = forked({ ...djangoInitial, ...sqlInitial }, { 'a.txt': 'a' }, { 'b.txt': 'b' })
  const { status, functions, files } = await loaded([
    'check',
    '--repo',
    repository.directory,
    '--base',
    'main',
    '--head',
    'topic',
  ])
  expect(status).toBe(0)
  expect(files.filter(file => /node_modules|engine-worker/.test(file))).toEqual([])
  // Names of functions in @lezer/lr, in zod and in the YAML reader: none of them is here.
  for (const absent of ['parseDocument', 'startParse', 'strictObject'])
    expect(functions, absent).not.toContain(absent)
})

it('the same run sees a grammar where there is something to read', async () => {
  const repository = forked(
    djangoInitial,
    {},
    { 'shop/migrations/0002_x.py': djangoInitial['shop/migrations/0001_initial.py'] ?? '' },
  )
  const { functions } = await loaded([
    'check',
    '--repo',
    repository.directory,
    '--base',
    'main',
    '--head',
    'topic',
    '--replay',
    'off',
  ])
  expect(functions).toContain('startParse')
})

/** What a run opens of the grammars: the child process notes each file before it reads it. */
async function grammarsOpened(
  start: Files,
  change: Files,
): Promise<{ status: number | null; opened: string[] }> {
  const { directory } = forked(start, {}, change)
  const notes = join(temporaryDirectory(), 'opened')
  writeFileSync(notes, '')
  const hook = `
    import fs from 'node:fs'
    import { syncBuiltinESMExports } from 'node:module'
    const read = fs.promises.readFile
    fs.promises.readFile = (path, ...more) => {
      if (String(path).includes('/dist/grammars/')) fs.appendFileSync(${JSON.stringify(notes)}, String(path) + '\\n')
      return read(path, ...more)
    }
    syncBuiltinESMExports()`
  const run = fork(
    'dist/cli.js',
    ['check', '--repo', directory, '--base', 'main', '--head', 'topic', '--replay', 'off'],
    {
      env: { ...process.env, [marker]: '1' },
      execArgv: ['--import', `data:text/javascript,${encodeURIComponent(hook)}`],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    },
  )
  const [status] = await once(run, 'exit')
  const lines = readFileSync(notes, 'utf8').trim().split('\n')
  const opened = lines.filter(line => line !== '').map(line => basename(line, '.wasm.br'))
  return { status, opened }
}

const programs: [language: string, one: string, two: string, text: string][] = [
  [
    'ruby',
    'db/migrate/20240101000000_one.rb',
    'db/migrate/20240102000000_two.rb',
    'class One < ActiveRecord::Migration[7.1]\n  def change\n    create_table :bills\n  end\nend\n',
  ],
  [
    'typescript',
    'migrations/20240101000000_one.js',
    'migrations/20240102000000_two.js',
    "exports.up = async knex => {\n  await knex.schema.createTable('bills', table => {})\n}\n",
  ],
  [
    'php',
    'database/migrations/2024_01_01_000000_one.php',
    'database/migrations/2024_01_02_000000_two.php',
    "<?php\nreturn new class extends Migration {\n  function up() {\n    Schema::create('bills', fn ($t) => $t->id());\n  }\n};\n",
  ],
  [
    'elixir',
    'priv/repo/migrations/20240101000000_one.exs',
    'priv/repo/migrations/20240102000000_two.exs',
    'defmodule One do\n  use Ecto.Migration\n  def change, do: create(table(:bills))\nend\n',
  ],
  [
    'c-sharp',
    'Migrations/20240101000000_One.cs',
    'Migrations/20240102000000_Two.cs',
    'class One : Migration {\n  void Up(MigrationBuilder b) {\n    b.CreateTable("Bills", t => new { });\n  }\n}\n',
  ],
  [
    'java',
    'src/main/java/db/migration/V1__One.java',
    'src/main/java/db/migration/V2__One.java',
    'package db.migration;\nimport org.flywaydb.core.api.migration.BaseJavaMigration;\nimport org.flywaydb.core.api.migration.Context;\npublic class NAME extends BaseJavaMigration {\n  public void migrate(Context context) throws Exception {\n    context.getConnection().createStatement().execute("create table bills (id int)");\n  }\n}\n',
  ],
  [
    'rust',
    'migration/src/m20240101_000000_one.rs',
    'migration/src/m20240102_000000_two.rs',
    'impl MigrationTrait for Migration {\n  async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {\n    manager.create_table(Table::create().table(Alias::new("bills")).to_owned()).await\n  }\n}\n',
  ],
]
/** A class is called as its file. */
const named = (text: string, path: string) => text.replaceAll('NAME', parse(path).name)
const all = Object.fromEntries(programs.map(([, one, , text]) => [one, named(text, one)]))

it.each(programs)(
  'only the grammar of %s is opened where its files alone are incoming, and it finds what they create twice',
  async (language, _, two, text) => {
    expect(await grammarsOpened(all, { [two]: named(text, two) })).toEqual({ status: 1, opened: [language] })
  },
)

it('no grammar of them is opened where nothing of them is incoming', async () => {
  const change = { 'sql/migrations/0001_a.sql': 'select 1;', 'app/migrations.rb': '' }
  expect(await grammarsOpened(all, change)).toEqual({ status: 0, opened: [] })
})
