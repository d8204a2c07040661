import type { History } from '../../../model/history.ts'
import type { Migration } from '../../../model/migration.ts'
import type { Tree } from '../../../model/tree.ts'
import type { Interpreter, Step, StepOutcome } from '../../../replay/steps.ts'
import { extensionOperations } from './extension-operations.ts'

/** The interpreter, loaded when the first migration is replayed. */
export function interpretDjango(scope: readonly History[], tree: Tree): Interpreter {
  let loading: Promise<Interpreter> | undefined
  let loaded: Interpreter | undefined
  return {
    known: () => loaded?.known?.() ?? [],
    async *steps(migration: Migration, text: string): AsyncGenerator<Step, void, StepOutcome | undefined> {
      loading ??= import('./interpreter.ts').then(({ djangoInterpreter }) => djangoInterpreter(scope, tree))
      loaded = await loading
      yield* loaded.steps(migration, text)
    },
  }
}

/**
 * `atomic = False`: https://docs.djangoproject.com/en/stable/howto/writing-migrations/#non-atomic-migrations
 * Where it is computed, a migration that works concurrently is taken for one that knows that it must be so: an error
 * would not be proven.
 */
export function transactionOfDjango(text: string): 'autocommit' | undefined {
  for (const [, value = ''] of text.matchAll(
    /^[ \t]+atomic[ \t]*(?::[^=\r\n\u2028\u2029]*)?=(?!=)[ \t]*([^#\r\n\u2028\u2029]*)/gm,
  )) {
    const written = value.trim()
    if (written === 'False') return 'autocommit'
    if (written !== 'True' && /concurrently/i.test(text)) return 'autocommit'
  }
  return undefined
}

/** Extensions that operations create. */
export function extensionsInDjango(text: string): string[] {
  if (!text.includes('Extension')) return []
  const named = [...text.matchAll(/\bCreateExtension\(\s*(?:name\s*=\s*)?['"]([\w-]+)['"]/g)].map(
    found => found[1] ?? '',
  )
  const own = [...text.matchAll(/\b(\w+Extension)\(/g)].flatMap(
    found => extensionOperations[found[1] ?? ''] ?? [],
  )
  return [...named, ...own]
}
