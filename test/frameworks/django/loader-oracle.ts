import { join } from 'node:path'
import { z } from 'zod'
import { answered } from '../answered.ts'

const answerSchema = z.union([
  z.object({ error: z.string(), message: z.string() }),
  z.object({
    labels: z.record(z.string(), z.string()),
    disk: z.array(z.string()),
    parents: z.record(z.string(), z.array(z.string())),
    conflicts: z.record(z.string(), z.array(z.string())),
    leaves: z.array(z.string()),
  }),
])

/** What Django's own loader says of a project on disk. */
export type LoaderAnswer = z.infer<typeof answerSchema>

/** Asks for many projects in one Python process. */
export async function askLoader(
  python: string,
  projects: readonly { root: string; apps: readonly string[] }[],
  settings: Readonly<Record<string, unknown>> = {},
): Promise<LoaderAnswer[]> {
  const out = await answered(
    python,
    [join(import.meta.dirname, 'loader_oracle.py'), JSON.stringify(settings)],
    JSON.stringify(projects),
  )
  return z.array(answerSchema).parse(JSON.parse(out))
}
