/** What the launchers in dist/ start. Each loads only its own side. */
export async function cli(): Promise<void> {
  const { main } = await import('./cli.ts')
  await main()
}

export async function action(): Promise<void> {
  const [{ runAction }, { runMode }] = await Promise.all([import('./action.ts'), import('./action-modes.ts')])
  process.exitCode = await runAction({
    env: process.env,
    gate: runMode,
    write: text => process.stdout.write(text),
  })
}
