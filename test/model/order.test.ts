import { expect, it } from 'vitest'
import { alembic } from '../../src/frameworks/alembic/alembic.ts'
import { History } from '../../src/model/history.ts'
import { runOrder } from '../../src/model/order.ts'
import { alembicInitial, alembicRevision } from '../../src/rules/examples.ts'
import { memoryTree } from '../support/memory-tree.ts'

it("brings what depends_on names first, also from another line of Alembic's", async () => {
  const first = alembicRevision('b2', 'a1').replace(
    '\n\n\ndef upgrade',
    '\ndepends_on = "z9"\n\n\ndef upgrade',
  )
  const tree = memoryTree({
    ...alembicInitial,
    'alembic/versions/b2_x.py': first,
    'alembic/versions/z9_y.py': alembicRevision('z9', undefined).replace(
      '\n\n\ndef',
      '\nbranch_labels = ("other",)\n\n\ndef',
    ),
  })
  const histories = (await alembic.read(await alembic.locate(tree, []), tree)).map(
    reading => new History(reading),
  )
  const order = runOrder(histories, 'graph').map(({ id }) => id)
  expect(order.indexOf('z9')).toBeLessThan(order.indexOf('b2'))
  expect(order.indexOf('a1')).toBeLessThan(order.indexOf('b2'))
})
