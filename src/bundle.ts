/** What the launchers in dist/ start. Each loads only its own side. */
export async function cli(): Promise<void> {
  const { main } = await import('./cli.ts')
  await main()
}

export async function action(): Promise<void> {
  const { main } = await import('./action.ts')
  await main()
}
