import { fix } from '../model/fix.ts'
import { djangoInitial, djangoMigration } from './examples.ts'
import type { Rule } from './rule.ts'
import { list } from './words.ts'

/** A file that names the last migration, and names another one than the tree has. */
export const headFileOutOfDate: Rule = {
  meta: {
    id: 'head-file-out-of-date',
    title: 'A file that names the last migration is out of date',
    what: 'A file such as max_migration.txt does not name the migration that is last after the merge.',
    why:
      'The purpose of the file is to make two branches conflict in git. When it is out of date, it protects nobody, ' +
      'and the tool that reads it stops.',
    remedy: 'Write the name of the last migration into it.',
    severity: 'error',
    bad: {
      base: { ...djangoInitial, 'shop/migrations/max_migration.txt': '0001_initial\n' },
      change: { 'shop/migrations/0002_stock.py': djangoMigration('shop', '0001_initial') },
    },
    good: {
      base: { ...djangoInitial, 'shop/migrations/max_migration.txt': '0001_initial\n' },
      change: {
        'shop/migrations/0002_stock.py': djangoMigration('shop', '0001_initial'),
        'shop/migrations/max_migration.txt': '0002_stock\n',
      },
    },
  },

  async *check({ change, framework, merged: tree, baseTree }) {
    const { merged, base } = change
    if (!merged || !framework.headFiles) return
    const heads = merged.heads()
    // Which one is last is not known while the line is split: diverged-heads says that.
    if (heads.length !== 1) return
    const before = base && framework.headFiles ? await framework.headFiles(base, baseTree) : []
    for (const headFile of await framework.headFiles(merged, tree)) {
      const [last] = heads
      if (!last || headFile.names.includes(headFile.expected)) continue
      const was = before.find(({ path }) => path === headFile.path)
      const stale = was !== undefined && !was.names.includes(was.expected)
      yield {
        introduced: !stale || change.incoming.size > 0,
        path: headFile.path,
        range: headFile.range,
        symbol: headFile.expected,
        message: `\`${headFile.path}\` names ${list(headFile.names) || 'nothing'} as the last migration, but after the merge, ${merged.name} ends at \`${headFile.expected}\`. Write \`${headFile.expected}\` into it.`,
        related: [{ path: last.file.path, range: last.range, message: 'the last migration' }],
        fixes: [
          fix({
            title: `Write ${headFile.expected} into ${headFile.path}`,
            applies: 'Always right.',
            edits: [{ path: headFile.path, range: headFile.range, replacement: headFile.expected }],
          }),
        ],
      }
    }
  },
}
