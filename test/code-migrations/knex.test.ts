import { execFile } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { readJavascript } from '../../src/frameworks/code-migrations/javascript.ts'
import { installed } from '../support/real-runners.ts'

const modules = await installed(cache => cache.npm('knex', ['knex@3.3.0', 'pg@8.16.3']))

/** Each is what `up` returns. */
const builders = [
  "knex.schema.createTable('users', t => { t.increments('id'); t.string('name').notNullable(); t.string('code', 20).unique(); t.timestamps(true, true) })",
  "knex.schema.createTable('a', function (t) { t.bigIncrements('id'); t.integer('age').unsigned().notNull().defaultTo(18); t.text('x').nullable(); t.boolean('b').defaultTo(false) })",
  "knex.schema.createTable('a', t => { t.uuid('id').primary(); t.jsonb('data').notNullable().defaultTo('{}'); t.decimal('price', 10, 3); t.decimal('p'); t.decimal('q', null) })",
  "knex.schema.createTable('a', t => { t.uuid('id').primary().defaultTo(knex.raw('gen_random_uuid()')); t.datetime('at').defaultTo(knex.fn.now()) })",
  "knex.schema.createTable('a', t => { t.timestamp('a'); t.timestamp('b', { useTz: false }); t.timestamp('c', { precision: 6 }); t.timestamp('d', true); t.datetime('e', { useTz: false, precision: 3 }) })",
  "knex.schema.createTable('a', t => { t.integer('x'); t.integer('y'); t.primary(['x', 'y']); t.unique(['y', 'x']); t.index(['x'], 'by_x'); t.index('y') })",
  "knex.schema.createTable('a', t => { t.increments(); t.integer('user_id').references('id').inTable('users').onDelete('CASCADE').onUpdate('SET NULL').index() })",
  "knex.schema.createTable('a', t => { t.increments('id'); t.integer('user_id').notNullable().references('users.id'); t.foreign('user_id', 'named').references('id').inTable('users') })",
  "knex.schema.createTable('a', t => { t.enum('kind', ['x', 'y']).notNullable().defaultTo('x'); t.specificType('tags', 'text[]'); t.float('f'); t.double('d'); t.binary('b'); t.date('day'); t.time('t') })",
  "knex.schema.createTable('a', t => { t.tinyint('a'); t.smallint('b'); t.mediumint('c'); t.bigInteger('d'); t.bigint('e'); t.json('f') })",
  "knex.schema.alterTable('a', t => { t.integer('age').notNullable().defaultTo(0); t.dropColumn('old'); t.renameColumn('b', 'c') })",
  "knex.schema.table('a', t => { t.dropColumns('x', 'y'); t.dropTimestamps(); t.setNullable('z'); t.dropNullable('w') })",
  "knex.schema.alterTable('a', t => { t.string('name', 50).notNullable().alter(); t.integer('n').defaultTo(3).alter(); t.index('name') })",
  "knex.schema.alterTable('a', t => { t.dropUnique(['x', 'y']); t.dropUnique('x', 'named'); t.dropForeign('user_id'); t.dropIndex('x'); t.dropIndex(['x', 'y'], 'by_xy'); t.dropPrimary() })",
  "knex.schema.alterTable('a', t => { t.unique('x'); t.foreign('b').references('id').inTable('c').onDelete('RESTRICT') })",
  "knex.schema.withSchema('billing').createTable('bills', t => { t.increments('id'); t.index('id') })",
  "knex.schema.createTable('one', t => { t.increments('id') }).createTable('two', t => { t.increments('id') }).renameTable('one', 'three').dropTable('two').dropTableIfExists('four')",
  "knex.schema.dropTable('billing.bills')",
  "knex.schema.createTable('With-Case.d', t => { t.integer('userId').index(); t.unique(['userId']) })",
]

/** What the gate does not claim to know. */
const unknown = [
  "knex.schema.createTable('a', t => { t.increments('id'); helper(t) })",
  "knex.schema.createTable('a', t => { t.string(name) })",
  "knex.schema.createTable('a', t => { t.string('a').defaultTo(value) })",
  "knex.schema.createTable('a', t => { if (x) t.string('a') })",
  "knex.schema.createTable('a', t => { t.string('a', size) })",
  "knex.schema.createTable('a', t => { t.string('a').collate('de_DE') })",
  "knex.schema.createTable('a', t => { t.integer('a').references('id') })",
  `knex.schema.createTable('a', t => { t.enum('kind', ["it's"]) })`,
  "knex.schema.createTable('b.a', t => { t.integer('x').primary() })",
  "knex.schema.createTable('a', t => { t.unique(['a'], { predicate: knex.whereNotNull('a') }) })",
  "knex.schema.createTable('a', t => { names.forEach(name => t.string(name)) })",
]

/** What Knex itself sends, as its own compiler says. */
async function compiled(up: string): Promise<string[]> {
  const program = `const knex = require('knex')({ client: 'pg' })\nprocess.stdout.write(JSON.stringify((${up}).toSQL().map(one => one.sql)))`
  return new Promise((resolve, reject) =>
    execFile(process.execPath, ['-e', program], { cwd: modules }, (error, stdout) =>
      error ? reject(error) : resolve(JSON.parse(stdout) as string[]),
    ),
  )
}

async function read(up: string): Promise<{ sql: string[]; isWhole: boolean }> {
  const { sent } = await readJavascript(`exports.up = function (knex) {\n  return ${up}\n}\n`)
  return {
    sql: sent.flatMap(one => (one.kind === 'sql' ? one.text : [])),
    isWhole: sent.every(({ kind }) => kind === 'sql'),
  }
}

describe.skipIf(modules === undefined)('the table builder of Knex', () => {
  it.each(builders)('%s', async up => {
    expect(await read(up)).toEqual({ sql: await compiled(up), isWhole: true })
  })

  it.each(unknown)('is not known of %s', async up => {
    expect((await read(up)).isWhole).toBe(false)
  })
})
