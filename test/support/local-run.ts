/**
 * Opens the local engine, uses it, and closes it again, saying on standard output where it is. Arguments: the directory of the
 * programs, of the prepared data directories, and of the runs; then what to do in the end.
 */
import { openLocal } from '../../src/postgres/local/local.ts'

const [bin = '', cache = '', parent = '', then = 'close'] = process.argv.slice(2)
console.log('opening')
const engine = await openLocal({ statementTimeout: 60, extensions: [] }, { only: [bin], cache, parent })
console.log('open')
const database = await engine.scratch()
await database.run('create table t as select * from generate_series(1, 10000) as id')
console.log('filled')
const copy = await engine.scratch(database)
console.log('copied')
if (then === 'loop') {
  console.log('looping')
  await copy.run('do $$ begin loop perform 1; end loop; end $$')
}
await engine[Symbol.asyncDispose]()
console.log('closed')
