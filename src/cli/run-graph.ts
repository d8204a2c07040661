import { type Command, Option } from 'commander'
import type { GraphFormat } from '../modes/graph/graph.ts'
import { inGroup, only } from './options.ts'

export interface GraphFlags {
  repo: string
  base?: string
  head?: string
  fetch: boolean
  config?: string
  only?: string[]
  all: boolean
  graphFormat: GraphFormat
}

/** The options of `migration-gate graph`. */
export function graphCommand(command: Command, take: (flags: GraphFlags) => void): void {
  const common = (flags: string, description: string) => inGroup(new Option(flags, description), 'common')
  command
    .description('Draw the migrations of each history, and mark the incoming ones.')
    .addOption(
      common('--format <format>', 'format of standard output; svg draws only the first history')
        .choices(['text', 'mermaid', 'svg', 'html'])
        .default('text'),
    )
    .addOption(
      common('--base <rev>', 'the branch to merge into, or "none" for everything (default: origin/HEAD)'),
    )
    .addOption(common('--head <rev>', 'the change (default: the files in the work tree)'))
    .addOption(common('--all', 'draw every migration; without it, a run of them is one node').default(false))
    .addOption(common('--fetch', 'fetch base as it is now').default(false))
    .addOption(only())
    .addOption(common('--repo <dir>', 'the repository, which may be a bare one').default('.'))
    .addOption(common('--config <path>', 'path of the configuration in the repository'))
    .action(({ format, ...flags }: Omit<GraphFlags, 'graphFormat'> & { format: GraphFormat }) => {
      take({ ...flags, graphFormat: format })
    })
}

/** `migration-gate graph`. Answers with what to print. */
export async function runGraph({ graphFormat, only: names = [], ...flags }: GraphFlags): Promise<string> {
  const [{ graphsOf }, { rendered }] = await Promise.all([
    import('../modes/graph/graph.ts'),
    import('../modes/graph/graph.ts'),
  ])
  const graphs = await graphsOf({ ...flags, only: names })
  return graphs.length === 0 ? 'No migrations were found.\n' : rendered(graphs, graphFormat)
}
