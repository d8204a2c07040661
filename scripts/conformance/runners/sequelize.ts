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

const version = '6.37.8'
const cli = '6.6.5'
const mod = {
  ...packageJson({ sequelize: `^${version}`, 'sequelize-cli': `^${cli}`, pg: '^8.16.3' }),
  'config/config.json': '{"development": {"use_env_variable": "DATABASE_URL", "dialect": "postgres"}}\n',
}
const stamp = (number: number) => 20240101000000 + number
const program = (up: string) =>
  `'use strict'\n\nmodule.exports = {\n  async up(queryInterface, Sequelize) {\n    ${up}\n  },\n\n  async down() {},\n}\n`

function layout(steps: readonly Step[]): Files | undefined {
  if (steps.some(({ noTransaction, unsplit }) => noTransaction || unsplit)) return undefined
  return {
    ...mod,
    ...Object.fromEntries(
      steps.map(({ number, name, sql }) => [
        `migrations/${stamp(number)}-${name}.js`,
        program(`await queryInterface.sequelize.query(${literal(sql)})`),
      ]),
    ),
  }
}

const adds = addsTo(layout([step(1, table('t1'))]) ?? {})
const second = (id: string, title: string, up: string, expects: readonly string[] = []) =>
  adds(id, title, { [`migrations/${stamp(2)}-b.js`]: program(up) }, expects)
const creates = (name: string) =>
  `await queryInterface.createTable('${name}', { id: { type: Sequelize.INTEGER, primaryKey: true }, x: Sequelize.TEXT })`

export const runner: Runner = {
  name: 'sequelize',
  title: 'Sequelize',
  version,
  layout,
  ownTable: `delete from "SequelizeMeta" where name = '';`,
  specials: [
    second('builder', 'createTable', creates('t2'), ['t2']),
    second('builder-same-table', 'createTable of a table that base has: IF NOT EXISTS', creates('t1')),
    second('builder-column', 'a new column', "await queryInterface.addColumn('t1', 'x', Sequelize.TEXT)"),
    second(
      'builder-same-column',
      'a column that base has',
      "await queryInterface.addColumn('t1', 'id', Sequelize.TEXT)",
    ),
    second(
      'builder-missing-table',
      'a column of a table that is not there',
      "await queryInterface.addColumn('nowhere', 'x', Sequelize.TEXT)",
    ),
    second(
      'builder-index',
      'an index on a column that is not there',
      "await queryInterface.addIndex('t1', ['nowhere'])",
    ),
    second(
      'builder-remove',
      'removes a column that is not there',
      "await queryInterface.removeColumn('t1', 'nowhere')",
    ),
  ],
  async install(cache) {
    const modules = await cache.npm('sequelize', [
      `sequelize@${version}`,
      `sequelize-cli@${cli}`,
      'pg@8.16.3',
    ])
    return {
      apply: (tree, server, database) =>
        nodeProgram(tree, modules, 'sequelize-cli/lib/sequelize', ['db:migrate'], {
          DATABASE_URL: server.url(database),
        }),
    }
  },
}
