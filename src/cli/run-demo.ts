import { mkdir, readdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { compareLocally } from '../comparison/local.ts'
import { ownCode } from '../config/trust.ts'
import type { GateResult } from '../gate/gate.ts'
import { embeddedUnlessNamed } from '../model/engine-choice.ts'
import { runCheck } from '../modes/check/run-check.ts'
import { demoCases } from '../modes/demo/cases.ts'
import { gitIn, makeRepository } from '../modes/demo/repository.ts'
import { temporaryDirectory } from '../process/clean-up.ts'
import { nearNames } from '../text/near-names.ts'
import type { CheckFlags } from './options.ts'
import { UsageError } from './usage-error.ts'

export function listCases(): string {
  const width = Math.max(...demoCases.map(({ id }) => id.length))
  return demoCases.map(({ id, title }) => `${id.padEnd(width)}  ${title}\n`).join('')
}

/** Makes the repository of a case, checks its branch `topic` against its `main`, and removes it again. */
export async function runDemo(
  request: { case: string | undefined; keep: string | undefined; flags: CheckFlags },
  onProgress: (doing: string) => void,
): Promise<GateResult> {
  const chosen = request.case === undefined ? demoCases[0] : demoCases.find(({ id }) => id === request.case)
  if (!chosen) {
    const ids = demoCases.map(({ id }) => id)
    const near = nearNames(request.case ?? '', ids)
    throw new UsageError(
      near.length > 0
        ? `There is no case ${request.case}. Did you mean ${near.join(' or ')}?`
        : `There is no case ${request.case}. The cases are: ${ids.join(', ')}.`,
    )
  }
  const temporary = request.keep ? undefined : await temporaryDirectory('demo')
  const directory = temporary?.path ?? (await placeFor(request.keep ?? ''))
  try {
    await makeRepository(directory, chosen)
    // Whoever plays with it is on the branch that brings the migrations.
    if (request.keep) await gitIn(directory).raw('checkout', '--quiet', 'topic')
    return await runCheck(
      {
        ...request.flags,
        // A case does not pass, and what the machine's own PostgreSQL does not pass is the embedded one's to judge.
        postgres: embeddedUnlessNamed(request.flags.postgres),
        trust: ownCode,
        configFromChange: false,
      },
      () => compareLocally({ directory, base: 'main', head: 'topic', fetch: false }),
      onProgress,
    )
  } finally {
    await temporary?.[Symbol.asyncDispose]()
  }
}

async function placeFor(keep: string): Promise<string> {
  const directory = resolve(keep)
  await mkdir(directory, { recursive: true })
  if ((await readdir(directory)).length > 0)
    throw new UsageError(`--keep ${keep}: the directory is not empty.`)
  return directory
}
