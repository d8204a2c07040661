import type { Hazard } from '../hazards/hazard.ts'
import { programOf } from '../hazards/program.ts'
import { type Speech, swallowedErrors } from '../hazards/swallowed-errors.ts'
import { unguardedDrops } from './unguarded-drops.ts'

/** Operations that send nothing by themselves. */
const silent = /^(?:get_bind|get_context|f|inline_literal|invoke)$/

function speechOf(text: string): Speech {
  const alias = aliasOfOp(text)
  const operators = new Set([alias, 'op', 'batch_op', 'batch'])
  return {
    entries: { there: ['upgrade'], back: ['downgrade'] },
    sends(callee, call) {
      const source = text.slice(call.from, call.to)
      // These ask for themselves, and do not fail for what the handler is there for.
      if (/\b(?:if_exists|if_not_exists|checkfirst)\s*=\s*True\b/.test(source)) return false
      const [, operator = '', method] = /^(?:alembic\.)?(\w+)\.(\w+)$/.exec(callee) ?? []
      const name = operators.has(operator) ? method : undefined
      if (name !== undefined) return !silent.test(name)
      if (/\.(?:execute|exec_driver_sql|scalars?|exec)$/.test(callee)) return true
      // Table.create(bind), enum.create(op.get_bind(), checkfirst=True), metadata.create_all(bind)
      return (
        /\.(?:create|drop|create_all|drop_all)$/.test(callee) &&
        /\b(?:bind|conn|connection|engine|get_bind)\b/.test(source)
      )
    },
    savepoint: /\bbegin_nested\s*\(/,
    writeSavepoint: `with ${alias}.get_bind().begin_nested():`,
    autocommit: /\bautocommit_block\s*\(|AUTOCOMMIT/,
    undoes: /\brollback\s+to\b/i,
    next: "Alembic's update of alembic_version",
  }
}

export async function alembicHazards(text: string): Promise<Hazard[]> {
  const mayCatch = /\bexcept\b|\bsuppress\b/.test(text)
  const mayDrop = /\bdrop/i.test(text) && /\bif\b|if_not_exists/i.test(text)
  if (!mayCatch && !mayDrop) return []
  const program = await programOf(text)
  if (!program) return []
  return [
    ...(mayCatch ? swallowedErrors(program, speechOf(text)) : []),
    ...(mayDrop ? await unguardedDrops(program) : []),
  ]
}

/** `from alembic import op as o`: the last name that one line gives it. */
function aliasOfOp(text: string): string {
  for (const [, names = ''] of text.matchAll(/^[ \t\f]*from[ \t]+alembic[ \t]+import[ \t](.*)/gm)) {
    const alias = [...names.matchAll(/\bop[ \t]+as[ \t]+(\w+)/g)].at(-1)?.[1]
    if (alias !== undefined) return alias
  }
  return 'op'
}
