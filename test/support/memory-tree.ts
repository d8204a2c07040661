import { createHash } from 'node:crypto'
import type { Tree, TreeFile } from '../../src/model/tree.ts'

/** What a file of a memory tree holds: its text or bytes, or where a symbolic link points. */
export type MemoryContent = string | Buffer | { link: string }

/** A tree without git, for tests that are about reading: path → content. */
export function memoryTree(contents: Readonly<Record<string, MemoryContent>>, name = 'memory'): Tree {
  const blobs = new Map<string, Buffer>()
  const files: TreeFile[] = []
  const byPath = new Map<string, TreeFile>()
  const byDirectory = new Map<string, TreeFile[]>()
  for (const path of Object.keys(contents).sort()) {
    const content = contents[path]
    if (content === undefined) continue
    const isLink = typeof content === 'object' && 'link' in content
    const bytes = isLink
      ? Buffer.from(content.link)
      : Buffer.isBuffer(content)
        ? content
        : Buffer.from(content)
    const oid = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
    blobs.set(oid, bytes)
    const file: TreeFile = { path, oid, mode: isLink ? '120000' : '100644' }
    files.push(file)
    byPath.set(path, file)
    const directory = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : ''
    const siblings = byDirectory.get(directory)
    if (siblings) siblings.push(file)
    else byDirectory.set(directory, [file])
  }
  return {
    name,
    files,
    inDirectory: directory => byDirectory.get(directory) ?? [],
    file: path => byPath.get(path),
    read: async wanted => new Map(wanted.flatMap(file => [[file.oid, blobOf(file)] as const])),
    readText: async file => blobOf(file).toString('utf8'),
  }

  function blobOf(file: TreeFile): Buffer {
    const bytes = blobs.get(file.oid)
    if (!bytes) throw new Error(`no blob ${file.oid}`)
    return bytes
  }
}
