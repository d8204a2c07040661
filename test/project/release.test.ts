import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { gitEnvironment, TestRepository, temporaryDirectory } from '../support/git-repository.ts'

const root = join(import.meta.dirname, '../..')
const job = z.object({ steps: z.array(z.object({ run: z.string().optional() })) })
const { jobs } = z
  .object({ jobs: z.object({ release: job, pins: job }) })
  .parse(parse(readFileSync(join(root, '.github/workflows/release.yml'), 'utf8')))

/** Runs the scripts of a job as a runner does, in a repository, with a GitHub and a registry that remember. */
function world(repository: TestRepository) {
  const state = temporaryDirectory()
  const env = (temp: string) => ({
    ...gitEnvironment,
    PATH: [
      join(root, 'test/support/fixtures/release-tools'),
      dirname(process.execPath),
      process.env.PATH,
    ].join(delimiter),
    STATE: state,
    RUNNER_TEMP: temp,
    GH_REPO: 'migration-gate/migration-gate',
    TAG: 'v0.1.0',
    GITHUB_SHA: repository.git('rev-parse', 'HEAD'),
  })
  return {
    run: (name: keyof typeof jobs) => {
      const options = { cwd: repository.directory, env: env(temporaryDirectory()), stdio: 'pipe' } as const
      for (const { run } of jobs[name].steps)
        if (run !== undefined) execFileSync('bash', ['-e', '-c', run], options)
    },
    /** What was done, without what was only asked. */
    done: () => {
      const log = readFileSync(join(state, 'log'), 'utf8').trim().split('\n')
      rmSync(join(state, 'log'))
      return log
        .filter(
          line => !/^gh (release (view|download)|pr view|api repos\S+git\/ref\/)|^npm (view|pack)/.test(line),
        )
        .map(line => line.replace(/\S*\/assets\//g, '').replace(/[0-9a-f]{40}/g, '<commit>'))
    },
  }
}

function copied(...paths: string[]): TestRepository {
  const repository = TestRepository.create()
  for (const path of paths) {
    mkdirSync(dirname(join(repository.directory, path)), { recursive: true })
    cpSync(join(root, path), join(repository.directory, path), { recursive: true })
  }
  repository.commit()
  return repository
}

it('publishes only what is attached and compared, moves the major tag last, and may be run again', () => {
  const { run, done } = world(
    copied(
      'docs/report.schema.json',
      'scripts/sbom.ts',
      'package-lock.json',
      'dist/bundle',
      'dist/grammars',
      'dist/node_modules',
    ),
  )
  run('release')
  expect(done()).toEqual([
    'gh release create v0.1.0 --draft --verify-tag --generate-notes --title v0.1.0',
    'gh release upload v0.1.0 SHA256SUMS migration-gate-0.1.0.tgz migration-gate.cdx.json report.schema.json --clobber',
    'npm publish migration-gate-0.1.0.tgz --provenance --access public --ignore-scripts',
    'gh release edit v0.1.0 --draft=false --latest',
    'gh api repos/migration-gate/migration-gate/git/refs -f ref=refs/tags/v0 -f sha=<commit> --silent',
  ])
  run('release')
  expect(done()).toEqual([
    'gh release edit v0.1.0 --draft=false --latest',
    'gh api -X PATCH repos/migration-gate/migration-gate/git/refs/tags/v0 -f sha=<commit> -F force=true --silent',
  ])
})

it('opens one pull request that names the commit in README and examples', () => {
  const repository = copied('README.md', 'docs', 'examples', 'scripts/pins.ts')
  const origin = temporaryDirectory()
  repository.git('clone', '--quiet', '--bare', '.', origin)
  repository.git('remote', 'add', 'origin', origin)
  const { run, done } = world(repository)
  const commit = repository.git('rev-parse', 'HEAD')
  run('pins')
  expect(done()).toEqual(['gh auth setup-git', 'gh pr create --fill --base main --head pins-v0.1.0'])
  const changed = repository.git('diff', '--unified=0', 'main', 'refs/remotes/origin/pins-v0.1.0')
  const lines = changed.split('\n').filter(line => /^\+[^+]/.test(line))
  expect(lines.length).toBeGreaterThan(5)
  for (const line of lines) expect(line).toMatch(new RegExp(`uses: .+@${commit} # v0\\.1\\.0$`))
})
