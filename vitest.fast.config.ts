import { defineConfig } from 'vitest/config'
import config from './vitest.config.ts'

/** Pure code: no PostgreSQL, no repository, no process. What a change of a rule, a text or a reader breaks first. */
export default defineConfig({
  test: {
    ...config.test,
    globalSetup: [],
    include: [
      'test/{languages,text,model,reporters}/**/*.test.ts',
      'test/explain/codes.test.ts',
      'test/frameworks/sql-cut-line.test.ts',
      'test/frameworks/alembic-replay/{packages,python,steps}.test.ts',
      'test/frameworks/{alembic,django}/{forms,repair}.test.ts',
      'test/github/{event,hunks}.test.ts',
      'test/postgres/sqlstates.test.ts',
      'test/project/{layers,lock-file,pins,regexes,sbom,structure,threat-model,typed-decisions,words,workflows}.test.ts',
      'test/rules/word-index.test.ts',
    ],
    exclude: [
      // These render pages, or open them in a browser.
      'test/reporters/{html,links,markdown,one-document}.test.ts',
      // This one commits what it is offered, and replays it.
      'test/reporters/suggestions.test.ts',
      // This one compares with Python itself.
      'test/languages/python-interpreter/against-python.test.ts',
    ],
  },
})
