import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'

const top = mkdtempSync(join(tmpdir(), 'gate-clean-up-test-'))
let temporary: string
beforeEach(() => {
  temporary = mkdtempSync(join(top, 't-'))
})
afterAll(() => rmSync(top, { recursive: true }))

const cleanUp = join(import.meta.dirname, '../../src/process/clean-up.ts')

/** A process that has two temporary directories with files in them, and goes on writing into one. */
function start(then: string) {
  const program = `
    import { writeFileSync } from 'node:fs'
    import { join } from 'node:path'
    import { temporaryDirectory } from ${JSON.stringify(cleanUp)}
    const one = await temporaryDirectory('one')
    const two = await temporaryDirectory('two')
    let n = 0
    const write = () => { try { writeFileSync(join(one.path, String(n++)), 'x') } catch {} }
    write()
    const writing = setInterval(write, 1)
    console.log('ready')
    ${then}`
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', program], {
    env: { ...process.env, TMPDIR: temporary, NODE_NO_WARNINGS: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return { child, ready: once(createInterface(child.stdout), 'line'), ended: once(child, 'exit') }
}

describe('temporary directories', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'are gone after %s, which ends the process',
    async signal => {
      const { child, ready, ended } = start('')
      await ready
      expect(readdirSync(temporary)).toHaveLength(2)
      child.kill(signal)
      expect(await ended).toEqual([null, signal])
      expect(readdirSync(temporary)).toEqual([])
    },
  )

  it('are gone when they are disposed of, and the process ends by itself', async () => {
    const { ended } = start(
      'clearInterval(writing); await one[Symbol.asyncDispose](); await two[Symbol.asyncDispose]()',
    )
    expect(await ended).toEqual([0, null])
    expect(readdirSync(temporary)).toEqual([])
  })

  it('of a run that was killed are removed by the next one, those of living runs and of others stay', async () => {
    const killed = start('')
    const living = start('')
    await Promise.all([killed.ready, living.ready])
    killed.child.kill('SIGKILL')
    await killed.ended
    const [stale = ''] = readdirSync(temporary).filter(name => name.includes(`-${killed.child.pid}-`))
    // What only looks like it: a link, another machine's process, no process at all.
    symlinkSync(top, join(temporary, stale.replace(/.{12}$/, '000000000001')))
    mkdirSync(join(temporary, stale.replace(/-\d+-(\w{12})$/, '-1-$1')))
    mkdirSync(join(temporary, 'migration-gate-kept'))
    const next = start('clearInterval(writing); process.exit()')
    await next.ended
    const left = readdirSync(temporary)
    expect(left.filter(name => name.includes(`-${killed.child.pid}-`)).sort()).toEqual(
      [stale.replace(/.{12}$/, '000000000001'), stale.replace(/-\d+-(\w{12})$/, '-1-$1')].sort(),
    )
    expect(left.filter(name => name.includes(`-${living.child.pid}-`))).toHaveLength(2)
    expect(left).toContain('migration-gate-kept')
    living.child.kill('SIGTERM')
    await living.ended
  })
})
