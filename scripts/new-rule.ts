/**
 * `npm run new-rule -- some-rule "What it finds"` writes a rule that finds nothing yet, its line in the registry and its
 * page. Its bad example then fails the tests, until the rule finds what is wrong there.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { refuse, request, root, run } from './scaffold.ts'

const { id, camel, title } = request(
  'npm run new-rule -- some-rule "What it finds", with an id of at least two words',
  /^[a-z]+(-[a-z]+)+$/,
)
const file = join(root, `src/rules/${id}.ts`)
const registry = join(root, 'src/rules/rules.ts')

if (existsSync(file)) refuse(`${file} is there already`)

writeFileSync(
  file,
  `import { djangoInitial, djangoMigration } from './examples.ts'
import type { Rule } from './rule.ts'

/** ${title}. */
export const ${camel}: Rule = {
  meta: {
    id: '${id}',
    title: ${JSON.stringify(title)},
    what: 'What is wrong, in a sentence.',
    why: 'What happens in production because of it.',
    remedy: 'What to do about it.',
    severity: 'error',
    bad: {
      base: djangoInitial,
      change: {
        'shop/migrations/0002_bad.py': djangoMigration('shop', '0001_initial'),
      },
    },
    good: {
      base: djangoInitial,
      change: {
        'shop/migrations/0002_good.py': djangoMigration('shop', '0001_initial'),
      },
    },
  },

  async *check({ change }) {
    for (const migration of change.incoming) {
      const isWrong = false
      if (!isWrong) continue
      yield {
        introduced: true,
        path: migration.file.path,
        range: migration.range,
        symbol: migration.id,
        message: \`\${migration.name} …: say what breaks, and what to do.\`,
      }
    }
  },
}
`,
)
const lines = readFileSync(registry, 'utf8')
  .replace(
    "import type { Rule } from './rule.ts'\n",
    line => `${line}import { ${camel} } from './${id}.ts'\n`,
  )
  .replace(/\n\]\n$/, `\n  ${camel},\n]\n`)
writeFileSync(registry, lines)
run('npx', 'biome', 'check', '--write', 'src/rules')
run('node', 'scripts/generate.ts')
console.log(`
Written: src/rules/${id}.ts, a line in src/rules/rules.ts, docs/rules/${id}.md.
Next:
  1. Write the bad example and what the rule finds in it.
  2. npm test -- test/rules/examples.test.ts -t ${id}
  3. npm run generate && npm run build, and commit what they write.`)
