import type { Migration } from '../../model/migration.ts'
import type { StaticEffect } from '../static-effects.ts'
import { waysBack } from './downgrade.ts'
import { walksOf } from './walk.ts'

/** What a revision's `upgrade()` does to the objects of the database, as far as its text says. */
export async function effectsOfAlembic(
  _migration: Migration,
  text: string,
): Promise<readonly StaticEffect[]> {
  const [up, down] = await walksOf(text, ['upgrade', 'downgrade'])
  if (!up || up === 'missing') return [{ kind: 'unclear', text }]
  const removable = up.effects.flatMap(effect =>
    effect.kind === 'creates' && effect.removal ? [effect] : [],
  )
  const made = removable.map(({ at }) =>
    up.effects.flatMap(effect =>
      effect.kind === 'creates' && up.sentBy.get(effect)?.at.start === at.start ? [effect] : [],
    ),
  )
  const back = await waysBack(text, made, down)
  for (const [i, creation] of removable.entries()) {
    const also = back[i]
    // What went on being dropped on the downgrade would be another migration's.
    if (!also) delete creation.removal
    else if (creation.removal && also.length > 0) creation.removal.also = also
  }
  return up.effects
}
