/**
 * `node scripts/rails-answers.ts FOLDER` asks versions of Rails what guarded calls do, and writes the answers down for
 * test/code-migrations/rails-guards.test.ts. FOLDER holds a directory for each version (`7.1`, `8.0`), with what
 * `git archive v7.1.6 activerecord/lib activemodel/lib activesupport/lib` of rails/rails gives. Ruby and the libraries
 * that Debian packages for Rails 6.1 are enough to run them.
 */
import { join } from 'node:path'
import {
  type Answers,
  addAnswer,
  allVersions,
  askRails,
  recordAnswers,
} from '../test/code-migrations/rails-answers.ts'
import { startPostgres } from '../test/support/postgres-server.ts'

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('Name the folder of the sources: node scripts/rails-answers.ts FOLDER')
  process.exit(2)
}
const server = await startPostgres()
const all: Answers = new Map()
for (const version of allVersions) {
  const libraries = ['activerecord', 'activemodel', 'activesupport'].map(one =>
    join(folder, version, one, 'lib'),
  )
  for (const [body, states] of await askRails(server.url, version, libraries))
    for (const [state, outcomes] of states)
      for (const [versions, outcome] of outcomes) addAnswer(all, [body, state, versions], outcome)
  console.log(`${version}: ${all.size} calls`)
}
await server.stop()
recordAnswers(all)
