import { spawn } from 'node:child_process'

/** Runs a program with text on its standard input; its standard output. */
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
