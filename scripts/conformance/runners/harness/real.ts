import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Databases } from './databases.ts'
import { type Ended, run } from './process.ts'
import type { Files, Installed, Real, Special } from './runner.ts'

export interface Outcome {
  real: Real
  /** What it said where it refused. */
  said?: string
}

/** Runs scenarios with the real runner. Base's trees that were applied before are copied. */
export class RealRunner {
  readonly #installed: Installed
  readonly #databases: Databases
  readonly #applied = new Map<string, Promise<{ database: string; ended: Ended }>>()

  constructor(installed: Installed, databases: Databases) {
    this.#installed = installed
    this.#databases = databases
  }

  async outcome({ base, head, expects = [], nothingBefore }: Special): Promise<Outcome> {
    const before = nothingBefore ? undefined : await this.#base(base)
    if (before && before.ended.code !== 0) return refused('base-refused', before.ended)
    const upgraded = await this.#databases.create(before?.database)
    const fresh = await this.#databases.create()
    try {
      const upgrade = await this.#apply(head, upgraded)
      const first = await this.#apply(head, fresh)
      if (upgrade.late || first.late) return { real: 'hangs' }
      if (upgrade.code !== 0) return refused(first.code === 0 ? 'error-upgrade' : 'error', upgrade)
      if (first.code !== 0) return refused('error-fresh', first)
      const missing = await this.#databases.missing(upgraded, expects)
      if (missing.length > 0) return { real: 'skipped', said: `no ${missing.join(', ')} after the upgrade` }
      const [one, other] = [await this.#databases.structure(upgraded), await this.#databases.structure(fresh)]
      return { real: one === other ? 'ok' : 'diverge' }
    } finally {
      await this.#databases.drop(upgraded)
      await this.#databases.drop(fresh)
    }
  }

  #base(files: Files): Promise<{ database: string; ended: Ended }> {
    const key = JSON.stringify(files)
    let applied = this.#applied.get(key)
    if (!applied) {
      applied = this.#databases.create().then(async database => {
        const ended = await this.#apply(files, database)
        await this.#databases.endSessions(database)
        return { database, ended }
      })
      this.#applied.set(key, applied)
    }
    return applied
  }

  async #apply(files: Files, database: string): Promise<Ended> {
    const tree = await mkdtemp(join(tmpdir(), 'gate-runner-'))
    try {
      await writeTree(tree, files)
      return await run(await this.#installed.apply(tree, this.#databases.server, database), tree)
    } finally {
      await rm(tree, { recursive: true, force: true })
    }
  }

  async end(): Promise<void> {
    for (const applied of this.#applied.values()) await this.#databases.drop((await applied).database)
  }
}

async function writeTree(directory: string, files: Files): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(directory, path)), { recursive: true })
    await writeFile(join(directory, path), text)
  }
}

function refused(real: Real, { said, late }: Ended): Outcome {
  return { real, said: late ? 'did not end in time' : reason(said) }
}

/** The line that says most, without what differs from run to run. */
function reason(said: string): string {
  const lines = said
    .replaceAll(/\u001b\[[0-9;?]*[A-Za-z]/g, '')
    .split(/[\r\n]+/)
    .map(line => line.replaceAll(/[⠀-⣿]|\[[⠀-⣿]\]|-{4,}/g, '').trim())
    .filter(line => line !== '' && !/^at .*[:(].*\d|^\[?\]? ?applying migrations/.test(line))
  const plain = lines.findIndex(line => /\b(?:error|ERROR|panic): ./.test(line))
  const first =
    plain >= 0
      ? plain
      : lines.findIndex(line =>
          /\b(?:error|refus|fail|fatal|panic|cannot|can't|missing|mismatch|invalid)/i.test(line),
        )
  const telling = (first < 0 ? lines.slice(-2) : lines.slice(first, first + 2)).join(' ')
  return telling
    .replaceAll(/\S*\/gate-runner-\w+\/?/g, '')
    .replaceAll(/runner_\d+_\d+/g, 'DATABASE')
    .replaceAll(/^\S*\d{4}[-/]\d\d[-/]\d\d[T ]\S+\s*/g, '')
    .replaceAll(/127\.0\.0\.1:\d+/g, 'HOST')
    .slice(0, 300)
}
