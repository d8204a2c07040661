import type { Tree } from '../../../model/tree.ts'

/** Django's version where a lock file or requirements pin it: 4.2.11 is 402. */
export async function pinnedDjango(tree: Tree): Promise<number | undefined> {
  const files = tree.files
    .filter(({ path, mode }) => mode !== '120000' && isRequirements(path))
    .sort((a, b) => rank(a.path) - rank(b.path) || a.path.length - b.path.length)
    .slice(0, 40)
  const bytes = await tree.read(files)
  for (const { oid } of files) {
    const text = bytes.get(oid)?.toString('utf8') ?? ''
    const found = pinned.map(pattern => pattern.exec(text)).find(match => match !== null)
    if (found) return Number(found[1]) * 100 + Number(found[2])
  }
  return undefined
}

const pinned = [
  // poetry.lock, uv.lock, pdm.lock; Pipfile.lock; requirements and pyproject.
  /name = "django"\nversion = "(\d+)\.(\d+)/i,
  /"django": \{[^{}]*?"version": "==(\d+)\.(\d+)/i,
  /^[ \t]*["']?django(?:\[\w+\])?["']?\s*(?:==|~=|>=|=\s*["'][\^~=]*)\s*(\d+)\.(\d+)/im,
]

function isRequirements(path: string): boolean {
  return (
    /(?:^|\/)(?:poetry|uv|pdm|Pipfile)\.lock$|(?:^|\/)(?:pyproject\.toml|setup\.cfg|Pipfile)$/.test(path) ||
    isListOfRequirements(path)
  )
}

function isListOfRequirements(path: string): boolean {
  const parts = path.split('/')
  const name = /^([\w-]+)\.(?:txt|in)$/.exec(parts.at(-1) ?? '')?.[1]
  return name !== undefined && (name.includes('requirements') || parts.at(-2) === 'requirements')
}

function rank(path: string): number {
  if (path.endsWith('.lock')) return 0
  return path.endsWith('.txt') ? 1 : 2
}
