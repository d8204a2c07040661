/**
 * The places in README.md, docs/ and examples/ that name a version of this project: commits of the Action, the revision
 * of the hook. All must name the same release.
 *
 *     npm run pins -- v0.2.0 <commit>     # writes a release into all of them
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const root = dirname(import.meta.dirname)
const action = /(uses: migration-gate\/migration-gate(?:\/[\w./-]+)?@)([\w.]+(?: # v[\d.]+)?)/g
const hook = /(repo: https:\/\/github\.com\/migration-gate\/migration-gate\n\s+rev: )(\S+)/g
const released = /^[0-9a-f]{40} # (v\d+\.\d+\.\d+)$/

export type Texts = Readonly<Record<string, string>>

export function pinnedTexts(): Texts {
  const names = [
    'README.md',
    ...readdirSync(join(root, 'docs')).map(name => `docs/${name}`),
    ...readdirSync(join(root, 'examples')).map(name => `examples/${name}`),
  ].filter(name => /\.(md|yml|sh)$/.test(name))
  return Object.fromEntries(names.map(name => [name, readFileSync(join(root, name), 'utf8')]))
}

/** What is wrong with them for a package of this version. Before the first release there is no commit to name. */
export function pinFaults(texts: Texts, version: string): string[] {
  const pins = Object.entries(texts).flatMap(([path, text]) =>
    [...text.matchAll(action)].map(([, , ref = '']) => ({ path, ref })),
  )
  const first = pins[0]
  if (!first) return ['nothing names the Action']
  const faults = pins
    .filter(({ ref }) => ref !== first.ref)
    .map(({ path, ref }) => `${path} names ${ref}, and ${first.path} ${first.ref}`)
  const tag = released.exec(first.ref)?.[1]
  const major = `v${version.split('.')[0]}`
  if (tag === undefined && first.ref !== major)
    faults.push(`${first.path} names ${first.ref}, which is neither a commit with its version nor ${major}`)
  if (tag !== undefined && isAfter(tag.slice(1), version))
    faults.push(`${first.path} names ${tag}, and package.json is only at ${version}`)
  for (const [path, text] of Object.entries(texts))
    for (const [, , rev = ''] of text.matchAll(hook)) {
      if (tag === undefined ? isAfter(rev.slice(1), version) : rev !== tag)
        faults.push(`${path} names the hook of ${rev}, and not ${tag ?? `v${version}`}`)
    }
  return faults
}

export function pinned(text: string, tag: string, commit: string): string {
  return text.replace(action, `$1${commit} # ${tag}`).replace(hook, `$1${tag}`)
}

function isAfter(one: string, other: string): boolean {
  const [a, b] = [one, other].map(version => version.split('.').map(Number))
  const at = (a ?? []).findIndex((part, index) => part !== b?.[index])
  return at >= 0 && (a?.[at] ?? 0) > (b?.[at] ?? 0)
}

if (import.meta.main) {
  const [tag = '', commit = ''] = process.argv.slice(2)
  if (!released.test(`${commit} # ${tag}`)) throw new Error('Give the tag and its commit: v0.2.0 0123456789…')
  for (const [path, text] of Object.entries(pinnedTexts())) {
    const changed = pinned(text, tag, commit)
    if (changed !== text) writeFileSync(join(root, path), changed)
  }
}
