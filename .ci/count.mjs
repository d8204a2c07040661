// Prints "N passed, N failed, N skipped" from vitest's JSON. The second argument counts failed checks, of which the
// test run itself is one when tests failed.
import { readFileSync } from 'node:fs'

const [file, checks] = process.argv.slice(2)
const failedChecks = Number(checks)
try {
  const results = JSON.parse(readFileSync(file, 'utf8'))
  // A file that could not be loaded has no test that could fail.
  const broken = results.testResults.filter(suite => suite.status === 'failed' && suite.assertionResults.length === 0)
  const failedTests = results.numFailedTests + broken.length
  const skipped = results.numPendingTests + (results.numTodoTests ?? 0)
  const failed = failedTests + Math.max(0, failedChecks - (results.success ? 0 : 1))
  console.log(`${results.numPassedTests} passed, ${results.success ? failed : Math.max(1, failed)} failed, ${skipped} skipped`)
} catch {
  console.log(`0 passed, ${Math.max(1, failedChecks)} failed, 0 skipped`)
}
