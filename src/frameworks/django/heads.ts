import type { NewFile } from '../../model/fix.ts'
import type { History } from '../../model/history.ts'
import type { Migration } from '../../model/migration.ts'
import { byCodePoint } from '../../model/order.ts'
import { rangeOf } from '../../model/position.ts'
import type { Tree } from '../../model/tree.ts'
import type { HeadFile } from '../framework.ts'

/** Longer names would not fit; Django puts the time there instead, which would be another name at each run. */
const maxNameLength = 47

/**
 * What `makemigrations --merge` writes:
 * https://github.com/django/django/blob/main/django/core/management/commands/makemigrations.py
 */
export async function djangoMergeFile(
  history: History,
  heads: readonly Migration[],
  tree: Tree,
): Promise<NewFile | undefined> {
  const label = heads[0]?.id.split('.')[0]
  const names = heads.map(({ name }) => name).sort(byCodePoint)
  if (label === undefined || names.some(name => !isWritable(name)) || !isWritable(label)) return undefined
  const versions = heads.map(({ version = '0' }) => version)
  const taken = new Set(history.migrations.flatMap(({ version }) => version ?? []).map(BigInt))
  // Numbers may be timestamps, and those longer than a JavaScript number can distinguish.
  let number = 1n
  for (const version of versions.map(BigInt)) if (version >= number) number = version + 1n
  while (taken.has(number)) number++
  const width = Math.max(4, ...versions.map(version => version.length))
  const joined = names.join('_')
  const name = [
    String(number).padStart(width, '0'),
    'merge',
    ...(joined.length > maxNameLength ? [] : [joined]),
  ].join('_')
  const path = `${history.directory}/${name}.py`
  if (tree.file(path)) return undefined
  return {
    path,
    content: `from django.db import migrations


class Migration(migrations.Migration):

    dependencies = [
${names.map(of => `        ('${label}', '${of}'),\n`).join('')}    ]

    operations = [
    ]
`,
  }
}

/** Names of files may hold anything; what goes between quotes of Python may not. */
function isWritable(name: string): boolean {
  return /^[\w.$ -]+$/u.test(name)
}

/**
 * Files by which projects make two branches conflict in git: django-linear-migrations' max_migration.txt beside the
 * migrations, and a lock file at the project's top with a line an app (Sentry's migrations_lockfile.txt).
 */
export async function djangoHeadFiles(history: History, tree: Tree): Promise<HeadFile[]> {
  const [head] = history.heads()
  if (!head) return []
  const found: HeadFile[] = []
  const own = `${history.directory}/max_migration.txt`
  const ownFile = tree.file(own)
  if (ownFile) {
    const text = await tree.readText(ownFile)
    const name = text.trim()
    const from = text.indexOf(name)
    found.push({
      path: own,
      range: rangeOf(text, from, from + name.length),
      names: [name],
      expected: head.name,
    })
  }
  const label = head.id.slice(0, head.id.indexOf('.'))
  for (const file of tree.inDirectory(history.reading.scope)) {
    if (!file.path.endsWith('migrations_lockfile.txt')) continue
    const text = await tree.readText(file)
    const start = `\n${text}`.indexOf(`\n${label}:`)
    if (start < 0) continue
    const rest = text.slice(start + label.length + 1).split('\n', 1)[0] ?? ''
    const name = rest.trim()
    const from = start + label.length + 1 + rest.length - rest.trimStart().length
    found.push({
      path: file.path,
      range: rangeOf(text, from, from + name.length),
      names: [name],
      expected: head.name,
    })
  }
  return found
}
