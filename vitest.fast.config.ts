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
      'test/frameworks/{find-histories,sql-cut-line}.test.ts',
      'test/frameworks/alembic-replay/{packages,python,steps}.test.ts',
      'test/frameworks/{alembic,django}/{contrib,forms,removed-app,repair}.test.ts',
      'test/github/{event,hunks,published}.test.ts',
      'test/postgres/sqlstates.test.ts',
      'test/project/{layers,lock-file,pins,regexes,sbom,threat-model,typed-decisions,words,workflows}.test.ts',
      'test/rules/word-index.test.ts',
    ],
    // These render pages, or open them in a browser.
    exclude: ['test/reporters/{html,links,markdown,one-document}.test.ts'],
  },
})
