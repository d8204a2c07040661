import type { Config } from './config.ts'

/** The paths in which no history is looked for. */
export async function leftOutBy({ exclude }: Config): Promise<(path: string) => boolean> {
  if (exclude.length === 0) return () => false
  const { default: picomatch } = await import('picomatch')
  return picomatch([...exclude], { dot: true })
}
