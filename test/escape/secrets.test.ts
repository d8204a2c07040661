import { execFile } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { root } from '../../scripts/dist.ts'
import { forked, temporaryDirectory } from '../support/git-repository.ts'
import { programsElsewhere } from '../support/local-postgres.ts'
import { nodeProgram, oldVersions } from './runtimes.ts'

const run = promisify(execFile)

const programs = programsElsewhere(18)

/** What a job may have; the word says them all. */
const secrets = {
  INPUT_TOKEN: 'ghs_0123456789abcdefSESAME',
  ACTIONS_RUNTIME_TOKEN: 'runtime-SESAME',
  MY_SECRET: 'quiet-SESAME',
  DATABASE_ADDRESS: 'postgres://me:word-SESAME@db/x',
  PGPASSWORD: 'pg-SESAME',
  // A name that is harmless, and a value that is not.
  GITHUB_SOMETHING: 'https://me:SESAME@example.org',
}

describe('the secrets that the gate is started with', () => {
  it.each([
    ['embedded', 'worker/main.ts'],
    ['local', '/bin/postgres -D /'],
  ])(
    'are read by nobody: not by git, nor by the %s engine or a command, but what that is given by name',
    async (engine, program) => {
      const seen = temporaryDirectory()
      const repository = forked(
        {
          '.migration-gate.yml': [
            'replay: fresh',
            'command:',
            '  framework: sql',
            '  env: [MY_SECRET]',
            '  run: |',
            `    env > ${seen}/command`,
            // Of all processes that this user can look at: the gate's, its supervisor's, the engine's.
            `    for one in /proc/[0-9]*; do tr '\\0' '\\n' < $one/environ 2>/dev/null; done | grep -a SESAME | sort -u > ${seen}/all`,
            `    for one in /proc/[0-9]*; do tr '\\0' ' ' < $one/cmdline 2>/dev/null; echo; done > ${seen}/processes`,
            '    for file in migrations/*.sql; do psql "$DATABASE_URL" -v ON_ERROR_STOP=1 -f "$file" || exit 1; done',
            '',
          ].join('\n'),
          'migrations/0001_a.sql': 'create table a (id int);\n',
        },
        {},
        { 'migrations/0002_b.sql': 'create table b (id int);\n' },
      )
      const bin = join(seen, 'bin')
      mkdirSync(bin)
      const git = (await run('sh', ['-c', 'command -v git'])).stdout.trim()
      writeFileSync(
        join(bin, 'git'),
        `#!/bin/sh\nenv >> ${seen}/git\ntr '\\0' '\\n' < /proc/$PPID/environ >> ${seen}/parent\nexec ${git} "$@"\n`,
      )
      chmodSync(join(bin, 'git'), 0o755)
      const launcher = join(seen, 'launcher.mjs')
      writeFileSync(
        launcher,
        // As the launchers in dist/ do it.
        `const source = name => import(${JSON.stringify(join(root, 'src'))} + '/' + name)
       const load = () => source('bundle.ts').then(programs => programs.cli)
       if (process.env.MIGRATION_GATE_SUPERVISED === '1') load().then(program => program.run())
       else source('supervisor.ts').then(supervisor => supervisor.cli(load))
      `,
      )
      const flags = [
        'check',
        '--repo',
        repository.directory,
        '--base',
        'main',
        '--head',
        'topic',
        '--trust',
        '--postgres',
        engine,
      ]
      const { stdout } = await run(process.execPath, [launcher, ...flags], {
        env: { PATH: `${bin}:${process.env.PATH}:${programs}`, HOME: seen, ...secrets },
      }).catch((error: { stdout: string; stderr: string }) => ({
        stdout: `failed: ${error.stdout}${error.stderr}`,
      }))
      expect(stdout).toContain('pass')
      const text = (name: string) => readFileSync(join(seen, name), 'utf8')
      expect(text('processes')).toContain(program)
      expect(text('command')).toContain('MY_SECRET=quiet-SESAME')
      expect(text('all').trim().split('\n')).toEqual(['MY_SECRET=quiet-SESAME'])
      for (const name of ['git', 'parent']) {
        expect(text(name)).toContain('PATH=')
        expect(text(name)).not.toContain('SESAME')
      }
    },
  )

  it.each([...Object.keys(oldVersions), 'this'])(
    'are gone from the memory that a process was started with, on Node.js %s',
    async version => {
      const directory = temporaryDirectory()
      const source = join(root, 'src/process/secrets-out-of-environment.ts')
      const { transpile } = await import('../../scripts/dist.ts')
      writeFileSync(join(directory, 'module.mjs'), await transpile(source))
      const program = `
        import { readFileSync } from 'node:fs'
        import { spawnSync } from 'node:child_process'
        import { secretsExposed, startedWith, takeSecrets } from ${JSON.stringify(join(directory, 'module.mjs'))}
        process.title = 'renamed'
        takeSecrets()
        const own = readFileSync('/proc/self/environ', 'utf8')
        const child = spawnSync('env', { encoding: 'utf8' }).stdout
        console.log(JSON.stringify({ own: own.includes('SESAME'), path: own.includes('PATH='), child: child.includes('SESAME'), left: Object.keys(process.env).sort(), kept: startedWith().INPUT_TOKEN, exposed: secretsExposed() }))`
      const node = version === 'this' ? process.execPath : await nodeProgram(version)
      const { stdout } = await run(node, ['--input-type=module', '-e', program], {
        env: { PATH: process.env.PATH, ...secrets, LANG: 'C', GITHUB_SHA: 'abc', LAST_TOKEN: 'SESAME' },
      })
      expect(JSON.parse(stdout)).toEqual({
        own: false,
        path: true,
        child: false,
        left: ['GITHUB_SHA', 'LANG', 'PATH'],
        kept: secrets.INPUT_TOKEN,
      })
    },
  )
})
