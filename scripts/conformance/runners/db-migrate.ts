import { nodeProgram } from './harness/node.ts'
import { addsTo, type Files, packageJson, type Runner, type Step, step, table } from './harness/runner.ts'

const version = '0.11.14'
const mod = {
  ...packageJson({ 'db-migrate': `^${version}`, 'db-migrate-pg': '^1.5.2' }),
  'database.json': '{"dev": {"ENV": "DATABASE_URL"}}\n',
}
const stamp = (number: number) => 20240101000000 + number

/** As `db-migrate create NAME --sql-file` writes it. */
const program = (name: string) => `'use strict';

var dbm;
var type;
var seed;
var fs = require('fs');
var path = require('path');
var Promise;

exports.setup = function(options, seedLink) {
  dbm = options.dbmigrate;
  type = dbm.dataType;
  seed = seedLink;
  Promise = options.Promise;
};

function file(db, name) {
  var filePath = path.join(__dirname, 'sqls', name);
  return new Promise(function(resolve, reject) {
    fs.readFile(filePath, { encoding: 'utf-8' }, function(err, data) {
      if (err) return reject(err);
      resolve(data);
    });
  }).then(function(data) {
    return db.runSql(data);
  });
}

exports.up = function(db) {
  return file(db, '${name}-up.sql');
};

exports.down = function(db) {
  return file(db, '${name}-down.sql');
};

exports._meta = {
  "version": 1
};
`

function files({ number, name, sql }: Step): Files {
  const start = `${stamp(number)}-${name}`
  return {
    [`migrations/${start}.js`]: program(start),
    [`migrations/sqls/${start}-up.sql`]: sql,
    [`migrations/sqls/${start}-down.sql`]: 'select 1;\n',
  }
}

function layout(steps: readonly Step[]): Files | undefined {
  if (steps.some(({ noTransaction, unsplit }) => noTransaction || unsplit)) return undefined
  return Object.assign({ ...mod }, ...steps.map(files))
}

const adds = addsTo(layout([step(1, table('t1'))]) ?? {})
const builder = (name: string) =>
  `exports.up = function(db) {\n  return db.createTable('${name}', { id: { type: 'int', primaryKey: true } });\n};\n\nexports.down = function(db) {\n  return db.dropTable('${name}');\n};\n`

export const runner: Runner = {
  name: 'db-migrate',
  title: 'db-migrate',
  version,
  layout,
  specials: [
    adds('sql-alone', 'a file of SQL without its .js', {
      [`migrations/sqls/${stamp(2)}-b-up.sql`]: table('t2'),
    }),
    adds('code-alone', 'a .js without its file of SQL', {
      [`migrations/${stamp(2)}-b.js`]: program(`${stamp(2)}-b`),
    }),
    adds('builder', 'createTable', { [`migrations/${stamp(2)}-b.js`]: builder('t2') }),
    adds('builder-same-table', 'createTable of a table that base has', {
      [`migrations/${stamp(2)}-b.js`]: builder('t1'),
    }),
    adds('builder-incoming', 'two createTable of one table', {
      [`migrations/${stamp(2)}-b.js`]: builder('t2'),
      [`migrations/${stamp(3)}-c.js`]: builder('t2'),
    }),
  ],
  async install(cache) {
    const modules = await cache.npm('db-migrate', [`db-migrate@${version}`, 'db-migrate-pg@1.5.2'])
    return {
      apply: (tree, server, database) =>
        nodeProgram(tree, modules, 'db-migrate/bin/db-migrate', ['up', '--env', 'dev'], {
          DATABASE_URL: server.url(database),
        }),
    }
  },
}
