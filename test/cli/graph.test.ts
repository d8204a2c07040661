import { expect, it } from 'vitest'
import { graphsOf, rendered } from '../../src/modes/graph/graph.ts'
import { djangoInitial, djangoMigration } from '../../src/rules/examples.ts'
import { forked } from '../support/git-repository.ts'

const sql = (name: string) => ({ [`db/migrations/${name}.sql`]: 'select 1;\n' })

it('draws what base has, and what is incoming', async () => {
  const repository = forked(
    {
      ...djangoInitial,
      ...Object.assign({}, ...[1, 2, 3, 4, 5, 6, 7].map(n => sql(`000${n}_step`))),
    },
    { ...sql('0008_theirs'), 'shop/migrations/0002_theirs.py': djangoMigration('shop', '0001_initial') },
    { ...sql('0009_ours'), 'shop/migrations/0002_ours.py': djangoMigration('shop', '0001_initial') },
  )
  const request = {
    repo: repository.directory,
    base: 'main',
    head: 'topic',
    fetch: false,
    only: [],
    all: false,
  }
  const graphs = await graphsOf(request)
  expect(rendered(graphs, 'text')).toMatchInlineSnapshot(`
    "django shop
    0001_initial (in base)
    ├── 0002_theirs (in base)
    └── 0002_ours (incoming)

    sql db/migrations
    0001_step … 0008_theirs (8 migrations) (in base)
    0009_ours (incoming)
    "
  `)
  const [all] = await graphsOf({ ...request, all: true, only: ['db/migrations'] })
  expect(all?.graph.nodes).toHaveLength(9)
  await expect(graphsOf({ ...request, only: ['nothing'] })).rejects.toThrow(
    'There is no history nothing. There are: ',
  )
})
