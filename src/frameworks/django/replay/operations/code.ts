import type { Value } from '../../../../languages/python/values.ts'
import { byName } from '../../../../text/by-name.ts'
import { type Call, given, items } from '../arguments.ts'
import { runSql } from '../run-sql.ts'
import type { Operation } from './operation.ts'

function stateOperations(position: number): (call: Call) => readonly Value[] {
  return call => items(given(call, 'state_operations', position), 'state_operations')
}

/** Operations that carry code, SQL or other operations. */
export const codeOperations: Readonly<Record<string, Operation>> = byName({
  RunPython: {
    *database(call, before, _after, around) {
      const code = given(call, 'code', 0)
      // RunPython.noop does nothing.
      if (code?.kind === 'name' && /(?:^|\.)noop$/.test(code.path)) return
      yield* around.program.runPython(call, code, before.state, around)
    },
  },
  RunSQL: {
    stateOperations: stateOperations(2),
    *database(call, _before, _after, { source }) {
      yield* runSql(call, source)
    },
  },
  SeparateDatabaseAndState: {
    stateOperations: stateOperations(1),
    databaseOperations: call => items(given(call, 'database_operations', 0), 'database_operations'),
  },
})
