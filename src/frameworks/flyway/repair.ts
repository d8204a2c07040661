import { fileName, parentOf, within } from '../../text/paths.ts'
import { lastNumber } from '../../text/scan.ts'
import type { Repair, RepairRequest } from '../framework.ts'
import { flywayFile } from './names.ts'

/** Renames incoming files so that they follow `after`, in their order, each with the next free version. */
export async function repairFlyway({ chain, after, history }: RepairRequest): Promise<Repair | undefined> {
  const moving = new Set(chain.map(({ id }) => id))
  const claimed = new Set(
    history.migrations.flatMap(({ id, version }) =>
      version !== undefined && !moving.has(id) ? [version] : [],
    ),
  )
  let latest = writtenIn(after.file.path)
  const renames: Repair['renames'] = []
  for (const { file } of chain) {
    const written = writtenIn(file.path)
    if (latest === undefined || written === undefined) return undefined
    latest = following(latest, claimed)
    claimed.add(keyOf(latest))
    const rest = fileName(file.path).slice(written.length)
    renames.push({ from: file.path, to: within(parentOf(file.path), `${latest}${rest}`) })
  }
  return { edits: [], renames }
}

/** "V1_2" of V1_2__name.sql. */
function writtenIn(path: string): string | undefined {
  const what = flywayFile(path)
  return what?.kind === 'versioned' ? what.version.version : undefined
}

function keyOf(version: string): string {
  const what = flywayFile(`${version}__x.sql`)
  return what?.kind === 'versioned' ? what.version.key : version
}

/** The next free version, as wide as its neighbour. */
function following(version: string, claimed: ReadonlySet<string>): string {
  const last = lastNumber(version)
  if (!last) return `${version}_1`
  const { index, digits } = last
  for (let next = BigInt(digits) + 1n; ; next++) {
    const text =
      version.slice(0, index) +
      next.toString().padStart(digits.length, '0') +
      version.slice(index + digits.length)
    if (!claimed.has(keyOf(text))) return text
  }
}
