import { nodeProgram } from './harness/node.ts'
import { addsTo, type Files, literal, packageJson, type Runner, type Step } from './harness/runner.ts'

const version = '3.3.0'
const mod = {
  ...packageJson({ knex: `^${version}`, pg: '^8.16.3' }),
  'knexfile.js':
    "module.exports = {\n  client: 'pg',\n  connection: process.env.DATABASE_URL,\n  migrations: { directory: './migrations' },\n}\n",
}
const stamp = (number: number) => 20240101000000 + number

function layout(steps: readonly Step[]): Files | undefined {
  if (steps.some(({ unsplit }) => unsplit)) return undefined
  return {
    ...mod,
    ...Object.fromEntries(
      steps.map(({ number, name, sql, noTransaction }) => [
        `migrations/${stamp(number)}_${name}.js`,
        `exports.up = function (knex) {\n  return knex.raw(${literal(sql)})\n}\n\nexports.down = function () {}\n${noTransaction ? '\nexports.config = { transaction: false }\n' : ''}`,
      ]),
    ),
  }
}

const code = (up: string) =>
  `exports.up = function (knex) {\n  return ${up}\n}\n\nexports.down = function () {}\n`
const creates = (name: string) =>
  code(`knex.schema.createTable('${name}', t => {\n    t.increments('id')\n    t.string('name')\n  })`)
const adds = addsTo({ ...mod, [`migrations/${stamp(1)}_a.js`]: creates('t1') })
const second = (id: string, title: string, up: string, expects: readonly string[] = []) =>
  adds(id, title, { [`migrations/${stamp(2)}_b.js`]: code(up) }, expects)

export const runner: Runner = {
  name: 'knex',
  title: 'Knex',
  version,
  quick: true,
  layout,
  ownTable:
    "delete from knex_migrations where id < 0 and name = '' and batch < 0 and migration_time is null;",
  specials: [
    adds('builder', 'createTable', { [`migrations/${stamp(2)}_b.js`]: creates('t2') }),
    adds('builder-same-table', 'createTable of a table that base has', {
      [`migrations/${stamp(2)}_b.js`]: creates('t1'),
    }),
    adds('builder-incoming', 'two createTable of one table', {
      [`migrations/${stamp(2)}_b.js`]: creates('t2'),
      [`migrations/${stamp(3)}_c.js`]: creates('t2'),
    }),
    second(
      'builder-guarded',
      'createTable after hasTable',
      "knex.schema.hasTable('t1').then(there => there ? undefined : knex.schema.createTable('t1', t => t.increments('id')))",
    ),
    second('builder-column', 'a new column', "knex.schema.alterTable('t1', t => { t.integer('age') })"),
    second(
      'builder-same-column',
      'a column that base has',
      "knex.schema.alterTable('t1', t => { t.string('name') })",
    ),
    second(
      'builder-missing-table',
      'a column of a table that is not there',
      "knex.schema.alterTable('nowhere', t => { t.string('name') })",
    ),
    second('builder-drop', 'drops a table that is not there', "knex.schema.dropTable('nowhere')"),
    second(
      'builder-rename',
      'renames a table and uses the old name',
      "knex.schema.renameTable('t1', 't9').then(() => knex.schema.alterTable('t1', t => { t.integer('age') }))",
    ),
    adds('builder-late', 'a createTable below base', { [`migrations/${stamp(0)}_b.js`]: creates('t2') }),
    adds(
      'typescript',
      'declarations of TypeScript beside the migrations',
      { [`migrations/${stamp(2)}_b.d.ts`]: 'export {}\n' },
      [],
    ),
    adds(
      'syntax',
      'a syntax error of JavaScript',
      { [`migrations/${stamp(2)}_b.js`]: 'exports.up = function (knex) {\n' },
      [],
    ),
  ],
  async install(cache) {
    const modules = await cache.npm('knex', [`knex@${version}`, 'pg@8.16.3'])
    return {
      apply: (tree, server, database) =>
        nodeProgram(tree, modules, 'knex/bin/cli.js', ['migrate:latest'], {
          DATABASE_URL: server.url(database),
        }),
    }
  },
}
