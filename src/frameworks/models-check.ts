/** The framework's own commands with which models and migrations are compared. */
export interface ModelsCheck {
  /** What brings a database up to date. */
  readonly run: string
  /** What fails, or writes files, where the two differ. */
  readonly models: string
  /** Both run in the directory of this file, the first of these names that there is. */
  readonly beside: readonly string[]
}

/** Where Node.js packages are installed, seen from a directory that is made from git alone. */
const link = 'ln -s "$MIGRATION_GATE_DIRECTORY/node_modules" .'

/** What a package of Node.js brings, as a command. */
export function ofNodeModules(command: string): string {
  return `${link} && npx ${command}`
}

export const drizzleModels: ModelsCheck = {
  run: ofNodeModules('drizzle-kit migrate'),
  models: ofNodeModules('drizzle-kit generate'),
  beside: ['drizzle.config.ts', 'drizzle.config.js', 'drizzle.config.mjs', 'drizzle.config.json'],
}
