import { join } from 'node:path'
import { z } from 'zod'
import { answered } from '../answered.ts'

const answerSchema = z.union([
  z.object({ error: z.string(), message: z.string(), repeated: z.array(z.string()) }),
  z.object({
    heads: z.array(z.string()),
    parents: z.record(z.string(), z.array(z.string())),
    repeated: z.array(z.string()),
  }),
])

/** What Alembic's own ScriptDirectory says. */
export type ScriptAnswer = z.infer<typeof answerSchema>

/** Asks for many script directories in one Python process. */
export async function askScripts(
  python: string,
  entries: readonly ({ ini: string } | { directory: string })[],
): Promise<ScriptAnswer[]> {
  const out = await answered(python, [join(import.meta.dirname, 'script_oracle.py')], JSON.stringify(entries))
  return z.array(answerSchema).parse(JSON.parse(out))
}
