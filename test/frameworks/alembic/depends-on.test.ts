import { expect, test } from 'vitest'
import { checkFiles, lines } from '../../support/gate.ts'

function revision(id: string, down: string, dependsOn: string, labels = 'None'): string {
  return `revision = '${id}'\ndown_revision = ${down}\nbranch_labels = ${labels}\ndepends_on = ${dependsOn}\n\n\ndef upgrade():\n    pass\n`
}

const start = {
  'db/env.py': '',
  'db/versions/core1.py': revision('core1', 'None', 'None', "'core'"),
  'db/versions/side1.py': revision('side1', 'None', "'core'", "'side'"),
}

test('a circle through depends_on is one, also by a label', async () => {
  const byId = await checkFiles({
    start,
    change: { 'db/versions/core1.py': revision('core1', 'None', "'side1'", "'core'") },
  })
  expect(lines(byId)).toContain('error dependency-cycle db/versions/core1.py:4:14')
  const longWay = await checkFiles({
    start,
    change: {
      'db/versions/core2.py': revision('core2', "'core1'", "'side2'"),
      'db/versions/side2.py': revision('side2', "'side1'", "'core2'"),
    },
  })
  expect(lines(longWay)).toEqual(['error dependency-cycle db/versions/core2.py:4:14'])
})

test('depends_on across labelled branches is none', async () => {
  const result = await checkFiles({
    start,
    change: {
      'db/versions/core2.py': revision('core2', "'core1'", "'side1'"),
      'db/versions/side2.py': revision('side2', "'side1'", "'core2'"),
    },
  })
  expect(lines(result)).toEqual([])
})

test('a revision of a package that may not be installed is no missing parent, one that is always named is', async () => {
  const conditional = `revision = 'side2'
down_revision = 'side1'
needs = ['gone']
try:
    import invoices
    needs += ['37b21951084c']
except ImportError:
    pass
depends_on = needs


def upgrade():
    pass
`
  const result = await checkFiles({ start, change: { 'db/versions/side2.py': conditional } })
  expect(lines(result)).toEqual(['error missing-parent db/versions/side2.py:3:10'])
  const without = await checkFiles({
    start,
    change: { 'db/versions/side2.py': conditional.replace("'gone'", "'core1'") },
  })
  expect(lines(without)).toEqual([])
})
