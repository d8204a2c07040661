import type { History } from '../../model/history.ts'
import { rangeOf } from '../../model/position.ts'
import type { Tree } from '../../model/tree.ts'
import type { HeadFile } from '../framework.ts'

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
