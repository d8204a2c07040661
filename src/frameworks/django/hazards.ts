import type { SyntaxNode } from '@lezer/common'
import type { Hazard } from '../hazards/hazard.ts'
import { argumentsOf, calleeOf, type Program, programOf, sourceOf } from '../hazards/program.ts'
import { swallowedErrors } from '../hazards/swallowed-errors.ts'

export async function djangoHazards(text: string): Promise<Hazard[]> {
  if (!/\bexcept\b|\bsuppress\b/.test(text) || !text.includes('RunPython')) return []
  const program = await programOf(text)
  // Without a transaction around it a failed statement leaves nothing over.
  if (!program || program.assigned.get('atomic')?.some(value => sourceOf(program, value) === 'False'))
    return []
  return swallowedErrors(program, {
    entries: functionsRun(program),
    sends(callee, call) {
      if (/(?:^|\.)(?:execute|executemany|callproc|copy_expert)$/.test(callee)) return true
      return (
        /(?:^|\.)schema_editor\.\w+$/.test(callee) &&
        !/\.(?:connection|quote_\w+)\b/.test(callee) &&
        call.to > 0
      )
    },
    savepoint: /\batomic\s*\(/,
    writeSavepoint: 'with transaction.atomic():',
    autocommit: /$^/,
    undoes: /\bsavepoint_rollback\s*\(|\brollback\s+to\b/i,
    next: "Django's record of the migration in django_migrations",
  })
}

/** What `migrations.RunPython(forwards, backwards)` is given. */
function functionsRun(program: Program): { there: string[]; back: string[] } {
  const run: { there: string[]; back: string[] } = { there: [], back: [] }
  const note = (node: SyntaxNode | undefined, names: string[]): void => {
    if (node?.name === 'VariableName') names.push(sourceOf(program, node))
  }
  const cursor = program.top.cursor()
  do {
    if (cursor.name !== 'CallExpression' || !calleeOf(program, cursor.node).endsWith('RunPython')) continue
    const { positional, keywords } = argumentsOf(program, cursor.node)
    note(keywords.get('code') ?? positional[0], run.there)
    note(keywords.get('reverse_code') ?? positional[1], run.back)
  } while (cursor.next())
  return run
}
