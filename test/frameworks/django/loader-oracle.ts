import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { z } from 'zod'

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

/** Runs a program with text on its standard input. */
export function answered(program: string, args: readonly string[], input: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'] })
    const out: Buffer[] = []
    const errors: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk))
    child.on('error', reject)
    child.on('close', code => {
      if (code === 0) resolve(Buffer.concat(out).toString('utf8'))
      else
        reject(
          new Error(`${program} ${args.join(' ')}: exit ${code}\n${Buffer.concat(errors).toString('utf8')}`),
        )
    })
    child.stdin.end(input)
  })
}
