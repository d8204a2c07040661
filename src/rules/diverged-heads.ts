import type { HistoryChange } from '../model/change.ts'
import type { FindingGraph } from '../model/finding.ts'
import { type FoundFix, fix } from '../model/fix.ts'
import type { History } from '../model/history.ts'
import type { Migration } from '../model/migration.ts'
import { removalOf } from './consequences.ts'
import { djangoInitial, djangoMigration } from './examples.ts'
import type { Rule, RuleContext } from './rule.ts'
import {
  byWhom,
  fixByMoving,
  isMergedAlready,
  list,
  placeOf,
  regenerateFix,
  sentence,
  whoseIs,
} from './words.ts'

/** More than one head where the runner takes only one. */
export const divergedHeads: Rule = {
  meta: {
    id: 'diverged-heads',
    title: 'The history has more than one head',
    what: 'After the merge, the history has two leaf migrations (heads).',
    why: 'Both were created on the same parent, without knowledge of each other. The runner does not know which one comes last, and refuses to run.',
    remedy: 'Make your migration depend on the other one (rebase it), or add a merge migration.',
    severity: 'error',
    bad: {
      base: { ...djangoInitial, 'shop/migrations/0002_price.py': djangoMigration('shop', '0001_initial') },
      change: { 'shop/migrations/0002_stock.py': djangoMigration('shop', '0001_initial') },
    },
    good: {
      base: { ...djangoInitial, 'shop/migrations/0002_price.py': djangoMigration('shop', '0001_initial') },
      change: { 'shop/migrations/0003_stock.py': djangoMigration('shop', '0002_price') },
    },
  },

  async *check(context) {
    const { change, runner } = context
    const { base, merged } = change
    if (!merged || runner.order !== 'graph') return
    // A line that hangs in the air is reported as missing-parent: where it belongs is not known.
    const hanging = new Set(merged.reading.missing.map(({ migration }) => migration.id))
    const heads = merged.heads().filter(head => ![...merged.ancestorsOf(head.id)].some(id => hanging.has(id)))
    const baseHeads = base?.heads() ?? []
    const clashes = clashesBetween(heads, merged)
    // A head that the change brings is its own: it had the choice to join what base left apart.
    const introduced = clashes.filter(
      ([a, b]) =>
        (!change.moved && (change.incoming.has(a) || change.incoming.has(b))) ||
        !isInherited(a, b, baseHeads, merged, change.moved),
    )
    const inherited = clashes.filter(clash => !introduced.includes(clash))

    const reported = new Set<Migration>()
    for (const [a, b] of introduced) {
      const [moving, settled] = change.incoming.has(a) && !change.incoming.has(b) ? [a, b] : [b, a]
      if (reported.has(moving)) continue
      reported.add(moving)
      yield {
        introduced: true,
        path: moving.file.path,
        range: moving.parents[0]?.range ?? moving.range,
        symbol: [moving.id, settled.id].sort().join(' '),
        ...describe(context, moving, settled),
        ...followsFrom(context, moving),
        related: [placeOf(context, settled, `the other head${await byWhom(context, settled)}`)],
        graph: graphAround(merged, [moving, settled], change),
        fixes: await fixesOf(context, merged, [settled, moving]),
      }
    }
    const [first] = inherited
    if (first) {
      yield {
        introduced: false,
        path: first[0].file.path,
        range: first[0].range,
        symbol: heads
          .map(head => head.id)
          .sort()
          .join(' '),
        message: `${context.baseName} itself has several heads in ${merged.name}: ${list([...new Set(inherited.flat())].map(head => head.name))}. ${sentence(runner.severalHeads.consequence)} This change did not introduce them.`,
        related: [placeOf(context, first[1], 'another head')],
        fixes: await mergeFix(context, merged, first),
      }
    }
  },
}

async function fixesOf(
  context: RuleContext,
  merged: History,
  [settled, moving]: [Migration, Migration],
): Promise<FoundFix[]> {
  const chain = chainOf(merged, moving, settled, context.change.incoming)
  return [
    ...(context.change.incoming.has(settled) ? [] : regenerateFix(context, chain)),
    ...(await fixByMoving(context, chain, settled, `Make ${moving.name} depend on ${settled.name}`)),
    ...(await mergeFix(context, merged, [settled, moving])),
  ]
}

/** Heads of base that a removed migration had joined are apart because it is gone. */
function followsFrom(context: RuleContext, moving: Migration): { causedBy?: string } {
  const joined = joinedBy(context)
  return joined && !context.change.incoming.has(moving) ? { causedBy: removalOf(context, joined) } : {}
}

function joinedBy({ change }: RuleContext): Migration | undefined {
  return change.removed.find(gone => gone.parents.length > 1)
}

function describe(
  context: RuleContext,
  moving: Migration,
  settled: Migration,
): { message: string; happened: string } {
  const { change, runner } = context
  const joined = joinedBy(context)
  const settledAlready = isMergedAlready(context)
  const where = whoseIs(settled, context)
  const remedy = settledAlready
    ? 'Join them with a merge migration.'
    : `Make \`${moving.name}\` depend on \`${settled.name}\`.`
  const removed =
    !change.incoming.has(moving) && joined
      ? ` This change removes \`${joined.name}\`, the merge migration that joined them.`
      : ''
  const happened = `${change.merged?.name} has two heads${settledAlready ? '' : ' after merging'}: \`${moving.name}\` and \`${settled.name}\`${where}.${removed} ${sentence(runner.severalHeads.consequence)}`
  return { message: `${happened} ${remedy}`, happened }
}

/** Every two heads that may not stand side by side. */
function clashesBetween(heads: readonly Migration[], history: History): [Migration, Migration][] {
  const clashes: [Migration, Migration][] = []
  heads.forEach((a, i) => {
    for (const b of heads.slice(i + 1)) if (!history.reading.mayCoexist?.(a, b)) clashes.push([a, b])
  })
  return clashes
}

/** Base had this clash: each of the two comes from a head of base that the other one does not come from. */
function isInherited(
  a: Migration,
  b: Migration,
  baseHeads: readonly Migration[],
  merged: History,
  moved: boolean,
): boolean {
  if (moved) return baseHeads.length > 1
  const ancestorsOfA = merged.ancestorsOf(a.id)
  const ancestorsOfB = merged.ancestorsOf(b.id)
  const only = (mine: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
    baseHeads.some(head => mine.has(head.id) && !other.has(head.id))
  return only(ancestorsOfA, ancestorsOfB) && only(ancestorsOfB, ancestorsOfA)
}

/** The incoming migrations that lead to a head and not to the settled one, oldest first. */
function chainOf(
  history: History,
  head: Migration,
  settled: Migration,
  incoming: ReadonlySet<Migration>,
): Migration[] {
  const known = history.ancestorsOf(settled.id)
  const chain: Migration[] = []
  const seen = new Set<string>()
  const visit = (start: string): void => {
    const stack: { id: string; left: boolean }[] = [{ id: start, left: false }]
    for (let next = stack.pop(); next; next = stack.pop()) {
      const migration = history.get(next.id)
      if (!migration || known.has(next.id)) continue
      if (next.left) {
        if (incoming.has(migration)) chain.push(migration)
        continue
      }
      if (seen.has(next.id)) continue
      seen.add(next.id)
      stack.push({ id: next.id, left: true }, ...history.parentsOf(next.id).map(id => ({ id, left: false })))
    }
  }
  visit(head.id)
  return chain
}

async function mergeFix(
  { framework, merged }: RuleContext,
  history: History,
  heads: readonly Migration[],
): Promise<FoundFix[]> {
  const command = framework.mergeCommand?.(history, heads)
  const file = await framework.mergeFile?.(history, heads, merged)
  if (!command && !file) return []
  return [
    fix({
      code: 'merge-heads',
      title: 'Add a merge migration',
      applies:
        'Right if databases have applied both already, and the two do not touch the same tables: a merge migration only orders them, it does not reconcile them. Commit the file, or let the command write one like it.',
      creates: file ? [file] : [],
      commands: command ? [command] : [],
    }),
  ]
}

/** As much of the graph as shows how two migrations came apart: each one's line back to what they share. */
function graphAround(history: History, around: readonly Migration[], change: HistoryChange): FindingGraph {
  const depth = 6
  const shown = new Map<string, Migration>()
  const edges: [string, string][] = []
  for (const start of around) {
    let layer: readonly string[] = [start.id]
    for (let step = 0; step <= depth && layer.length > 0; step++) {
      const next: string[] = []
      for (const id of layer) {
        const migration = history.get(id)
        if (!migration || shown.has(id)) continue
        shown.set(id, migration)
        const shared = around.every(other => history.ancestorsOf(other.id).has(id))
        if (!shared) next.push(...history.parentsOf(id))
      }
      layer = next
    }
  }
  for (const id of shown.keys()) {
    for (const parent of history.parentsOf(id)) if (shown.has(parent)) edges.push([parent, id])
  }
  return {
    nodes: [...shown.values()].map(migration => ({
      id: migration.id,
      label: migration.name,
      side: change.incoming.has(migration) ? 'incoming' : 'base',
    })),
    edges,
  }
}
