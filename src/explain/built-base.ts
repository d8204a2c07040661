import type { Found } from '../model/finding.ts'
import { isDuplicate, namesInMessage } from '../postgres/locate-error.ts'
import { lastWords } from '../replay/built-base.ts'
import type { Executed } from '../replay/provenance.ts'
import type { BuiltBase } from '../replay/request.ts'

/** Why base is what its models declare, and what follows. */
export function describeBuiltBase({ place, first, tables }: BuiltBase): string {
  return `No migration creates "${first}" and the other first tables: ${place} creates them with create_all() from the models. So base is what its models declare (${tables.length} tables), marked as applied, and the incoming migrations ran on that. A new database gets its tables from the models as well, so that no migration runs there and a replay on an empty database does not apply.`
}

/**
 * What PostgreSQL refuses for how its objects are, where base is what its models declare: a project may change models and
 * migrations one after the other. It is sure only where a migration did the last thing to the object.
 */
export async function doubtsOfModels(
  { place }: BuiltBase,
  executed: readonly Executed[],
): Promise<(one: Found) => string | undefined> {
  const ofBase = executed.filter(({ item }) => !item.introduced)
  const words = [...(await lastWords(ofBase)).values()]
  return one => {
    if (!one.introduced || !isOfObjects(one)) return undefined
    const { sqlstate = '', refusal, existing } = one
    const isThere = isDuplicate(sqlstate)
    if (isThere && existing?.creator) return undefined
    const names = namesInMessage(refusal?.answer ?? '')
    const sure = words.some(
      word =>
        word.isThere === isThere &&
        names.includes(word.object.name) &&
        (word.object.table === undefined || names.includes(word.object.table)),
    )
    if (sure) return undefined
    return `base was built from its models, as ${place} does, and no migration of it has ${isThere ? 'created' : 'taken away'} what this is about: models and migrations may have been changed one after the other`
  }
}

/** What exists, what does not, and of which type it is. */
function isOfObjects({ rule, sqlstate = '' }: Found): boolean {
  return /^replay-(?:failed|duplicate)/.test(rule) && (isDuplicate(sqlstate) || ofStructure.has(sqlstate))
}

const ofStructure = new Set(
  '42703 42704 42P01 42883 3F000 42P10 0A000 2BP01 42P16 42804 42846 42830'.split(' '),
)
