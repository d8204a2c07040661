import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryDirectory } from '../support/git-repository.ts'

const program = join(import.meta.dirname, 'fixtures/supervised-run.ts')

interface Run {
  supervisor: ChildProcess
  /** What the run wrote down of itself when it began. */
  began: () => Promise<{ pid: number; temporary: string; grandchild: number }>
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null; output: string }>
  temporary: string
}

function start(behaviour: string, limit = 1, nodeOptions: readonly string[] = []): Run {
  const directory = temporaryDirectory('supervision-')
  const record = join(directory, 'record.json')
  const temporary = temporaryDirectory('supervision-tmp-')
  const supervisor = spawn(process.execPath, [...nodeOptions, program, behaviour, String(limit), record], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, TMPDIR: temporary, RUNNER_TEMP: undefined },
  })
  let output = ''
  supervisor.stdout?.on('data', chunk => (output += chunk))
  supervisor.stderr?.on('data', chunk => (output += chunk))
  const ended = new Promise<Awaited<Run['ended']>>(resolve =>
    supervisor.on('close', (code, signal) => resolve({ code, signal, output })),
  )
  const began = async () => {
    for (;;) {
      const text = existsSync(record) ? readFileSync(record, 'utf8') : ''
      if (text.endsWith('}')) return JSON.parse(text)
      await new Promise(resolve => setTimeout(resolve, 20))
    }
  }
  return { supervisor, began, ended, temporary }
}

/** Is this process gone, or only waits to be reaped? */
function isGone(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch {
    return true
  }
  return /^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
}

async function expectNothingLeft(run: Run): Promise<void> {
  const { pid, grandchild } = await run.began()
  await expect.poll(() => isGone(pid) && isGone(grandchild), { timeout: 10_000 }).toBe(true)
  expect(readdirSync(run.temporary)).toEqual([])
}

describe('a supervised run', () => {
  test.each([
    ['passes', 0],
    ['fails', 1],
  ])('that %s: its exit code is handed on', async (behaviour, code) => {
    const run = start(behaviour, 60)
    expect(await run.ended).toEqual({ code, signal: null, output: '' })
    await expectNothingLeft(run)
  })

  test.each(['blocks', 'backtracks', 'never ends'])(
    'that %s is ended at its deadline, and is unknown',
    async behaviour => {
      const run = start(behaviour)
      const { code, output } = await run.ended
      expect(output).toMatchInlineSnapshot(`
        "late: The run was not finished after 1 s. Give it more time with --timeout (input \`timeout\`).
        "
      `)
      expect(code).toBe(2)
      await expectNothingLeft(run)
    },
  )

  test('that blocks while it publishes keeps its verdict, and says that something is missing', async () => {
    const run = start('blocks while it publishes')
    const { code, output } = await run.ended
    expect(output).toBe(
      'migration-gate: the verdict is established, but not everything could be published within 1 s.\n',
    )
    expect(code).toBe(1)
    await expectNothingLeft(run)
  })

  test('that exits with 0 without having come to its end is unknown', async () => {
    const { code, output } = await start('ends without a word', 60).ended
    expect(output).toMatch(
      /^crashed: The process that judges the change ended with code 0 before it was finished/,
    )
    expect(code).toBe(2)
  })

  test('that throws is unknown, not failed', async () => {
    const { code, output } = await start('throws', 60).ended
    expect(output).toContain('crashed: The process that judges the change ended with code 1')
    expect(code).toBe(2)
  })

  test('that is killed by the machine is unknown, and nothing of it is left', async () => {
    const run = start('is killed', 60)
    const { code, output } = await run.ended
    expect(output).toMatch(/^crashed: .* was ended by SIGKILL: most often, the machine had no memory left/)
    expect(code).toBe(2)
    await expectNothingLeft(run)
  })

  test('that uses up its memory is unknown', async () => {
    const { code, output } = await start('uses up its memory', 60, ['--max-old-space-size=64']).ended
    expect(output).toContain('was ended by SIGABRT')
    expect(code).toBe(2)
  })

  test('that does not exit though it is done is ended, and keeps its verdict', async () => {
    const run = start('does not exit', 60)
    expect(await run.ended).toEqual({ code: 0, signal: null, output: '' })
    await expectNothingLeft(run)
  })

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'that is cancelled by %s leaves nothing',
    async signal => {
      const run = start('never ends', 60)
      await run.began()
      run.supervisor.kill(signal)
      expect((await run.ended).signal).toBe(signal)
      await expectNothingLeft(run)
    },
  )

  test('that is blocked when it is cancelled is ended all the same', async () => {
    const run = start('blocks', 60)
    await run.began()
    run.supervisor.kill('SIGTERM')
    expect((await run.ended).signal).toBe('SIGTERM')
    await expectNothingLeft(run)
  })

  test('whose supervisor is killed ends itself', async () => {
    const run = start('never ends', 60)
    const { pid, grandchild } = await run.began()
    run.supervisor.kill('SIGKILL')
    await run.ended
    await expect.poll(() => isGone(pid) && isGone(grandchild), { timeout: 10_000 }).toBe(true)
  })
})
