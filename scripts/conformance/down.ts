/** Migrations taken back one by one, by the real runner and from their text. */
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Catalog } from '../../src/schema/catalog.ts'
import { compareDown, type Outcome } from './outcome.ts'

export interface BothSides {
  /** The applied ones in their order. */
  migrations: readonly string[]
  /** Takes this one back with the real runner, with all that comes after it, and gives what it says where it refuses. */
  really(id: string): Promise<string | undefined>
  /** What the real runner still has. */
  remaining(): Promise<ReadonlySet<string>>
  /** `none`: it has no down side, and nothing is to be compared. `rows`: what it does to rows is not replayed. */
  statically(id: string): Promise<{ why?: string; none?: true; rows?: string }>
  catalogs(): Promise<{ real: Catalog; ours: Catalog }>
}

/** Ends where the two have parted, or where the real runner refuses. */
export async function takeAllBack(outcome: Outcome, sides: BothSides): Promise<void> {
  let applied = [...sides.migrations]
  for (const id of sides.migrations.toReversed()) {
    if (!applied.includes(id)) continue
    const refusal = await sides.really(id)
    const left = await sides.remaining()
    const back = applied.filter(one => !left.has(one)).reverse()
    let why: string | undefined
    for (const one of back) why ??= (await sides.statically(one)).why
    if (back.length > 0)
      compareDown(outcome, id, { ...(await sides.catalogs()), ...(why === undefined ? {} : { why }) })
    applied = applied.filter(one => left.has(one))
    if (why !== undefined) return
    if (refusal === undefined) continue
    const { why: refused, none, rows } = await sides.statically(id)
    if (none) return
    if (refused === undefined && rows !== undefined) {
      // The rows that decide are not there: neither equal nor different.
      outcome.downDifferences.push(`${id}: not verified: ${rows}. The real one refuses it: ${refusal}`)
      return
    }
    outcome.down.total++
    if (refused !== undefined) outcome.down.equal++
    else outcome.downDifferences.push(`${id}: only the real one refuses it: ${refusal}`)
    return
  }
}

/** A program that answers each line with `ok`, or with what went wrong. */
export function inPython(
  python: string,
  code: string,
  options: { cwd: string; env: Record<string, string> },
): { ask(line: string): Promise<string>; end(): void } {
  const child = spawn(python, ['-c', code], { ...options, stdio: ['pipe', 'pipe', 'ignore'] })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return {
    async ask(line) {
      child.stdin.write(`${line}\n`)
      for (;;) {
        const next = await lines.next()
        if (next.done) return 'the program ended'
        if (next.value.startsWith('answer: ')) return next.value.slice('answer: '.length)
      }
    },
    end: () => void child.stdin.end(),
  }
}
