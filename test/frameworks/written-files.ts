import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Puts the files of a memory tree on disk, for the real programs. */
export async function writeFiles(root: string, files: Readonly<Record<string, string>>): Promise<void> {
  const made = new Set<string>()
  for (const [path, text] of Object.entries(files)) {
    const directory = dirname(join(root, path))
    if (!made.has(directory)) await mkdir(directory, { recursive: true })
    made.add(directory)
    await writeFile(join(root, path), text)
  }
}
