import type { Config } from './config.ts'

/** The paths in which no history is looked for. */
export async function leftOutBy({ exclude }: Config): Promise<(path: string) => boolean> {
  if (exclude.length === 0) return () => false
  const { pathMatcher } = await import('../text/globs.ts')
  return pathMatcher(exclude)
}
