import type { Migration } from '../../model/migration.ts'
import type { Interpreter } from '../../replay/steps.ts'
import { fileName } from '../../text/paths.ts'
import type { StaticEffect } from '../static-effects.ts'

/** goose takes migrations in Go beside those in SQL: they have their numbers, and only it can run them. */
const numberedGo = /^\d+_(?![^/]*_test\.go$)[^/]*\.go$/

export function isGoMigration(path: string): boolean {
  return numberedGo.test(fileName(path))
}

/** Reads SQL as `interpreter` does, and says of Go that it is none. */
export function withGoFiles(interpreter: Interpreter): Interpreter {
  return {
    ...interpreter,
    async *steps(migration, text) {
      if (!isGoMigration(migration.file.path)) return yield* interpreter.steps(migration, text)
      yield {
        kind: 'unverified',
        why: 'it is written in Go, which only goose can run',
        span: { start: 0, end: text.indexOf('\n') < 0 ? text.length : text.indexOf('\n') },
      }
    },
  }
}

/** What it does may be anything that it names. */
export async function effectsOfGo(_migration: Migration, text: string): Promise<StaticEffect[]> {
  return [{ kind: 'unclear', text }]
}
