import { join } from 'node:path'
import { compareSides, type LocalRequest, type LocalSides, resolveLocally } from '../../comparison/local.ts'
import type { GateResult } from '../../gate/gate.ts'
import type { GitTree } from '../../git/git-tree.ts'
import type { ObjectStore } from '../../git/object-store.ts'
import { inRepository, workTreeOf } from '../../git/repository.ts'
import { ExpectedError } from '../../model/expected-error.ts'
import type { Finding } from '../../model/finding.ts'
import { applyEdits, type Fix } from '../../model/fix.ts'
import { type RunOptions, runCheck } from '../check/run-check.ts'

/** The work tree can't be fixed as it lies there; the message says what to do first. */
class CannotFixError extends ExpectedError {}

export interface FixRequest extends Omit<LocalRequest, 'head'> {
  options: RunOptions
  /** Only make the patch. */
  dryRun: boolean
  /** Where there is a choice, add a merge migration instead of moving the incoming one. */
  merge: boolean
  onProgress: (doing: string) => void
}

export interface FixOutcome {
  /** What was fixed, in the order in which it was done. */
  done: string[]
  /** The whole change as a patch; empty where nothing could be fixed. */
  patch: Buffer
  /** The gate's word on the result. */
  result: GateResult
}

/** One fix may bring out what it hid; more rounds than this would be going in circles. */
const rounds = 20

/**
 * Fixes what can be fixed without a decision: the incoming side of collisions. Works on git objects until all is
 * done, then applies one patch to the work tree and its index. Throws CannotFixError and what comparing throws.
 */
export async function fixChange(request: FixRequest): Promise<FixOutcome> {
  const sides = await resolveLocally({ ...request, head: 'HEAD' })
  try {
    const workTree = await cleanWorkTree(sides)
    const start = sides.head.commit ?? ''
    const done: string[] = []
    let head = start
    for (let round = 0; round < rounds; round++) {
      const next = await fixOnce(sides, head, request)
      if (!next) break
      head = next.commit
      done.push(next.title)
    }
    const patch = head === start ? Buffer.alloc(0) : await patchBetween(sides.store, start, head)
    const result = await check(sides, head, request.options, request.onProgress)
    if (patch.length > 0 && !request.dryRun) {
      await inRepository(sides.repository, ['apply', '--index', '--whitespace=nowarn'], {
        input: patch,
        cwd: workTree,
      })
    }
    return { done, patch, result }
  } finally {
    await sides[Symbol.asyncDispose]()
  }
}

async function cleanWorkTree({ repository }: LocalSides): Promise<string> {
  const workTree = await workTreeOf(repository)
  if (!workTree)
    throw new CannotFixError(
      'A bare repository has no files to fix. Run this where the branch is checked out.',
    )
  const status = await inRepository(repository, ['status', '--porcelain', '--untracked-files=normal'], {
    cwd: workTree,
  })
  if (status.stdout.length > 0) {
    throw new CannotFixError(
      'There are changes that are not committed. Commit or stash them first, so that nothing gets mixed up.',
    )
  }
  return workTree
}

function check(
  sides: LocalSides,
  head: string,
  options: RunOptions,
  onProgress: (doing: string) => void,
): Promise<GateResult> {
  const shown = { name: 'the fixed change', commit: head, shownAs: sides.head.commit ?? head }
  return runCheck(
    options,
    async () => ({
      comparison: await compareSides({ ...sides, head: shown }),
      // The sides stay open: they are disposed of where they were opened.
      [Symbol.asyncDispose]: async () => {},
    }),
    onProgress,
  )
}

async function fixOnce(
  sides: LocalSides,
  head: string,
  request: FixRequest,
): Promise<{ commit: string; title: string } | undefined> {
  const { report } = await check(sides, head, { ...request.options, replay: 'off' }, request.onProgress)
  const tree = await sides.store.tree('head', head)
  for (const finding of report.findings) {
    if (!finding.introduced) continue
    for (const fix of inOrderOfChoice(finding, request.merge)) {
      const changes = await changesOf(fix, tree)
      if (changes) return { commit: await commitChanges(sides.store, head, changes), title: fix.title }
    }
  }
  return undefined
}

function inOrderOfChoice({ fixes }: Finding, merge: boolean): Fix[] {
  const creating = fixes.filter(({ creates }) => creates.length > 0)
  const editing = fixes.filter(
    ({ edits, renames, creates }) => creates.length === 0 && edits.length + renames.length > 0,
  )
  return merge ? [...creating, ...editing] : editing
}

/** What a fix does to the change's own files; undefined where one of them is not the change's to fix. */
async function changesOf(
  fix: Fix,
  tree: GitTree,
): Promise<Map<string, { text: string; mode: string } | null> | undefined> {
  const changes = new Map<string, { text: string; mode: string } | null>()
  for (const path of new Set(fix.edits.map(edit => edit.path))) {
    const file = tree.file(path)
    if (!file) return undefined
    const edits = fix.edits.filter(edit => edit.path === path)
    changes.set(path, { text: applyEdits(await tree.readText(file), edits), mode: file.mode })
  }
  for (const { from, to } of fix.renames) {
    const file = tree.file(from)
    if (!file || tree.file(to)) return undefined
    changes.set(to, changes.get(from) ?? { text: await tree.readText(file), mode: file.mode })
    changes.set(from, null)
  }
  for (const { path, content } of fix.creates) changes.set(path, { text: content, mode: '100644' })
  return changes
}

/** What becomes of a path: its text, or null where it goes. */
type TreeChanges = ReadonlyMap<string, { text: string; mode: string } | null>

/** Writes a commit on top of another one into the store, with some files changed; no work tree is involved. */
async function commitChanges(store: ObjectStore, parent: string, changes: TreeChanges): Promise<string> {
  const env = { GIT_INDEX_FILE: join(store.directory, 'fix-index') }
  await store.git(['read-tree', parent], { env })
  const entries: string[] = []
  const absent = '0'.repeat(parent.length)
  for (const [path, change] of changes) {
    if (change === null) entries.push(`0 ${absent}\t${path}`)
    else entries.push(`${change.mode} ${await writeBlob(store, change.text)}\t${path}`)
  }
  await store.git(['update-index', '-z', '--index-info'], { env, input: `${entries.join('\0')}\0` })
  const tree = (await store.git(['write-tree'], { env })).stdout.toString().trim()
  return store.commitTree(tree, parent)
}

async function writeBlob(store: ObjectStore, text: string): Promise<string> {
  const answer = await store.git(['hash-object', '-w', '--stdin'], { input: Buffer.from(text) })
  return answer.stdout.toString().trim()
}

/** The difference between two commits, as `git apply` takes it. */
async function patchBetween(store: ObjectStore, from: string, to: string): Promise<Buffer> {
  const answer = await store.git([
    'diff',
    '--binary',
    '--find-renames',
    '--no-ext-diff',
    '--no-color',
    from,
    to,
  ])
  return answer.stdout
}
