import { isManyToMany } from './field.ts'
import type { Bound } from './meta.ts'
import type { Side } from './side.ts'
import { keyOf } from './state.ts'

/** Columns that refer to the altered one, and those that refer to these: `_related_non_m2m_objects`. */
export function relatedColumns(before: Side, after: Side, depth = 0): { from: Side; to: Side }[] {
  if (depth > 20) return []
  const refers = (side: Side): Side[] =>
    [...side.meta.related(keyOf(side.model.app, side.model.name)), ...throughKeys(side)].flatMap(
      ({ model, field }) => {
        const { relation } = field
        if (!relation || isManyToMany(field)) return []
        const relevant =
          relation.toField === undefined ? side.field.primaryKey : relation.toField === side.field.name
        return relevant ? [{ meta: side.meta, model, field }] : []
      },
    )
  const name = ({ model, field }: Bound): string => `${keyOf(model.app, model.name)}.${field.name}`
  const there = new Map(refers(after).map(side => [name(side), side]))
  return refers(before).flatMap(from => {
    const to = there.get(name(from))
    return to ? [{ from, to }, ...relatedColumns(from, to, depth + 1)] : []
  })
}

/** The keys of tables that Django makes between models. */
function throughKeys({ meta, model }: Side): Bound[] {
  const key = keyOf(model.app, model.name)
  const found: Bound[] = []
  for (const owner of meta.state.models.values()) {
    for (const field of meta.manyToMany(owner)) {
      if (field.relation?.to !== key && keyOf(owner.app, owner.name) !== key) continue
      if (field.relation?.through !== undefined) continue
      const through = meta.through({ model: owner, field })
      for (const one of meta.fields(through))
        if (one.relation?.to === key) found.push({ model: through, field: one })
    }
  }
  return found
}
