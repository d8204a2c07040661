/**
 * A reader that has seen enough (`migration-gate check | head`) is no failure of the run: what is written after that is
 * lost, and the exit code stays the verdict. Any other error of standard output or standard error is thrown.
 */
export function allowClosedOutput(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
  }
}
