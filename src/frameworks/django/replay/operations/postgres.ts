import { byName } from '../../../../text/by-name.ts'
import { type Call, flag, requiredText, text } from '../arguments.ts'
import { extensionOperations } from '../extension-operations.ts'
import { quoteName } from '../names.ts'
import type { Operation } from './operation.ts'

function extension(nameOf: (call: Call) => string): Operation {
  return {
    *database(call, _before, _after, { editor }) {
      yield* editor.run(`CREATE EXTENSION IF NOT EXISTS ${quoteName(nameOf(call))}`)
    },
  }
}

export const postgresOperations: Readonly<Record<string, Operation>> = byName({
  ...Object.fromEntries(
    Object.entries(extensionOperations).map(([name, sql]) => [name, extension(() => sql)]),
  ),
  CreateExtension: extension(call => requiredText(call, 'name', 0)),
  CreateCollation: {
    *database(call, _before, _after, { editor }) {
      const name = requiredText(call, 'name', 0)
      const provider = text(call, 'provider')
      const options = [`locale=${quoteName(requiredText(call, 'locale', 1))}`]
      if (provider !== undefined && provider !== 'libc') options.push(`provider=${quoteName(provider)}`)
      if (!flag(call, 'deterministic', true)) {
        options.push('deterministic=false')
        editor.nondeterministic.add(name)
      }
      yield* editor.run(`CREATE COLLATION ${quoteName(name)} (${options.join(', ')})`)
    },
  },
  RemoveCollation: {
    *database(call, _before, _after, { editor }) {
      yield* editor.run(`DROP COLLATION ${quoteName(requiredText(call, 'name', 0))}`)
    },
  },
})
