import { type Scenario, type Step, step, table } from './runner.ts'

const one = step(1, table('t1'))
const two = step(2, table('t2'))
const three = step(3, table('t3'))
const four = step(4, table('t4'))

const edited = (sql: string): Step => ({ ...two, sql })

/** What a branch does to the list of migrations. */
export const structure: readonly Scenario[] = [
  { id: 'add', title: 'adds the next number', base: [one, two], head: [one, two, three], expects: ['t3'] },
  {
    id: 'add-two',
    title: 'adds the next two numbers',
    base: [one],
    head: [one, two, step(3, 'alter table t2 add column x int;\n')],
    expects: ['t2'],
  },
  {
    id: 'first',
    title: 'adds the first two migrations',
    base: [],
    head: [one, two],
    expects: ['t1', 't2'],
    nothingBefore: true,
  },
  {
    id: 'dup',
    title: 'adds a second file of a number that base has',
    base: [one, two],
    head: [one, two, step(2, table('t2b'), 'n2')],
    expects: ['t2b'],
  },
  {
    id: 'dup-incoming',
    title: 'adds two files of one number',
    base: [one],
    head: [one, two, step(2, table('t2b'), 'n2')],
    expects: ['t2', 't2b'],
  },
  {
    id: 'late',
    title: 'adds a number below the highest of base',
    base: [one, three],
    head: [one, two, three],
    expects: ['t2'],
  },
  {
    id: 'late-depends',
    title: 'adds a number below that needs what a higher one of base creates',
    base: [one, three],
    head: [one, step(2, 'alter table t3 add column x int;\n'), three],
  },
  {
    id: 'edited',
    title: 'edits the structure that an applied one creates',
    base: [one, two],
    head: [one, edited('create table t2 (id int primary key, x int);\n')],
  },
  {
    id: 'edited-comment',
    title: 'edits a comment of an applied one',
    base: [one, edited(`-- first\n${two.sql}`)],
    head: [one, edited(`-- second\n${two.sql}`)],
  },
  {
    id: 'edited-blanks',
    title: 'edits white space of an applied one',
    base: [one, two],
    head: [one, edited('create table t2\n  (id int primary key);\n')],
  },
  {
    id: 'edited-data',
    title: 'edits a row that an applied one inserts',
    base: [one, edited(`${two.sql}insert into t2 values (1);\n`)],
    head: [one, edited(`${two.sql}insert into t2 values (2);\n`)],
  },
  {
    id: 'edited-and-added',
    title: 'edits the text of an applied one without effect, and adds one',
    base: [one, two],
    head: [one, edited('create table if not exists t2 (id int primary key);\n'), three],
    expects: ['t3'],
  },
  { id: 'deleted-first', title: 'deletes the first', base: [one, two], head: [two] },
  {
    id: 'deleted-middle',
    title: 'deletes one in the middle',
    base: [one, two, three],
    head: [one, three],
  },
  { id: 'deleted-last', title: 'deletes the last', base: [one, two], head: [one] },
  {
    id: 'deleted-and-added',
    title: 'replaces the last by one of the next number',
    base: [one, two],
    head: [one, three],
    expects: ['t3'],
  },
  {
    id: 'renamed',
    title: 'renames an applied one, same number',
    base: [one, two],
    head: [one, { ...two, name: 'renamed' }],
  },
  {
    id: 'renamed-and-added',
    title: 'renames an applied one, same number, and adds one',
    base: [one, two],
    head: [one, { ...two, name: 'renamed' }, three],
    expects: ['t3'],
  },
  {
    id: 'renumbered',
    title: 'gives an applied one another number',
    base: [one, two],
    head: [one, { ...two, number: 5 }],
  },
  {
    id: 'gap',
    title: 'leaves a number out',
    base: [one, two],
    head: [one, two, four],
    expects: ['t4'],
  },
  {
    id: 'tenth',
    title: 'adds number 10 beside 1 to 9',
    base: Array.from({ length: 9 }, (_, index) => step(index + 1, table(`t${index + 1}`))),
    head: Array.from({ length: 10 }, (_, index) => step(index + 1, table(`t${index + 1}`))),
    expects: ['t10'],
  },
  {
    id: 'same-table',
    title: 'creates a table that base creates',
    base: [one, two],
    head: [one, two, step(3, table('t2'), 'again')],
  },
  {
    id: 'same-table-incoming',
    title: 'creates one table in two new ones',
    base: [one],
    head: [one, two, step(3, table('t2'), 'again')],
  },
  {
    id: 'wrong-order',
    title: 'uses what a later new one creates',
    base: [one],
    head: [one, step(2, 'alter table t3 add column x int;\n'), three],
  },
  {
    id: 'squashed',
    title: 'puts all of base into one new migration',
    base: [one, two],
    head: [step(3, one.sql + two.sql, 'squashed')],
  },
]
