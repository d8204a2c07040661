import { nodeProgram } from './harness/node.ts'
import {
  addsTo,
  type Files,
  literal,
  packageJson,
  type Runner,
  type Step,
  step,
  table,
} from './harness/runner.ts'

const version = '1.1.1'
const mod = {
  ...packageJson({ typeorm: `^${version}`, pg: '^8.16.3' }),
  'data-source.js':
    "const { DataSource } = require('typeorm')\n\nmodule.exports = new DataSource({\n  type: 'postgres',\n  url: process.env.DATABASE_URL,\n  migrations: ['migrations/*.js'],\n})\n",
}
const stamp = (number: number) => 1_700_000_000_000 + number

function program(className: string, up: string, more = ''): string {
  return `module.exports = class ${className} {
  name = '${className}'
${more}
  async up(queryRunner) {
    ${up}
  }

  async down() {}
}
`
}

function layout(steps: readonly Step[]): Files | undefined {
  if (steps.some(({ unsplit }) => unsplit)) return undefined
  return {
    ...mod,
    ...Object.fromEntries(
      steps.map(({ number, name, sql, noTransaction }) => [
        `migrations/${stamp(number)}-${name}.js`,
        program(
          `${name.toUpperCase()}${stamp(number)}`,
          `await queryRunner.query(${literal(sql)})`,
          noTransaction ? '  transaction = false\n' : '',
        ),
      ]),
    ),
  }
}

const adds = addsTo(layout([step(1, table('t1'))]) ?? {})
const second = (id: string, title: string, up: string, expects: readonly string[] = []) =>
  adds(id, title, { [`migrations/${stamp(2)}-B.js`]: program(`B${stamp(2)}`, up) }, expects)
const builds = (name: string) =>
  `await queryRunner.createTable(new (require('typeorm').Table)({ name: '${name}', columns: [{ name: 'id', type: 'int', isPrimary: true }] }))`

export const runner: Runner = {
  name: 'typeorm',
  title: 'TypeORM',
  version,
  layout,
  specials: [
    second('builder', 'createTable', builds('t2'), ['t2']),
    second('builder-same-table', 'createTable of a table that base has', builds('t1')),
    second(
      'builder-missing-table',
      'a column of a table that is not there',
      `await queryRunner.addColumn('nowhere', new (require('typeorm').TableColumn)({ name: 'x', type: 'int' }))`,
    ),
    adds('builder-incoming', 'two createTable of one table', {
      [`migrations/${stamp(2)}-B.js`]: program(`B${stamp(2)}`, builds('t2')),
      [`migrations/${stamp(3)}-C.js`]: program(`C${stamp(3)}`, builds('t2')),
    }),
    second(
      'two-queries',
      'two queries, the second one fails',
      'await queryRunner.query(`create table t2 (id int)`)\n    await queryRunner.query(`create table t1 (id int)`)',
    ),
    adds('class-name', 'a class whose number is not that of its file', {
      [`migrations/${stamp(2)}-B.js`]: program(
        `B${stamp(0)}`,
        'await queryRunner.query(`create table t2 (id int)`)',
      ),
    }),
    adds('class-without-number', 'a class without a number', {
      [`migrations/${stamp(2)}-B.js`]: program('B', 'await queryRunner.query(`create table t2 (id int)`)'),
    }),
  ],
  async install(cache) {
    const modules = await cache.npm('typeorm', [`typeorm@${version}`, 'pg@8.16.3'])
    return {
      apply: (tree, server, database) =>
        nodeProgram(tree, modules, 'typeorm/cli.js', ['migration:run', '-d', 'data-source.js'], {
          DATABASE_URL: server.url(database),
        }),
    }
  },
}
