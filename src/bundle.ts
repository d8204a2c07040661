/** What the launchers in dist/ start. Each loads only its own side. */
export async function cli(): Promise<void> {
  const { main } = await import('./cli.ts')
  await main()
}

export async function action(): Promise<void> {
  const [{ runAction }, { gateForAction }] = await Promise.all([
    import('./action.ts'),
    import('./action-gate.ts'),
  ])
  process.exitCode = await runAction({
    env: process.env,
    gate: gateForAction,
    write: text => process.stdout.write(text),
  })
}
