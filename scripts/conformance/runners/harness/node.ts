import { symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Command } from './runner.ts'

/** A program of an installed package, with the packages beside the tree's own files. */
export async function nodeProgram(
  tree: string,
  modules: string,
  program: string,
  args: readonly string[],
  env: Record<string, string>,
): Promise<Command> {
  await symlink(join(modules, 'node_modules'), join(tree, 'node_modules'))
  return { command: process.execPath, args: [join('node_modules', program), ...args], env }
}

/** The few lines that a project writes itself where a runner has no program. */
export async function nodeScript(
  tree: string,
  modules: string,
  text: string,
  env: Record<string, string>,
): Promise<Command> {
  await symlink(join(modules, 'node_modules'), join(tree, 'node_modules'))
  await writeFile(join(tree, 'run-migrations.mjs'), text)
  return { command: process.execPath, args: ['run-migrations.mjs'], env }
}
