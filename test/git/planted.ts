import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Files } from '../support/git-repository.ts'

/** A configuration that runs a program as soon as git fetches what is missing, which a promisor makes it do unasked. */
function hostileConfig(mark: string, bare: boolean): string {
  return `[core]
	repositoryformatversion = 1
	bare = ${bare}
	sshCommand = "env > ${mark}; false"
	gitProxy = "sh -c 'env > ${mark}'"
	fsmonitor = "sh -c 'env > ${mark}'"
	hooksPath = hooks
[extensions]
	partialClone = origin
[remote "origin"]
	url = ssh://localhost/x
	promisor = true
	partialclonefilter = blob:none
[credential]
	helper = "!env > ${mark}"
[log]
	showSignature = true
[gpg]
	program = "env > ${mark}"
`
}

/** The files of a git directory that belongs to nobody's repository, and whose configuration writes to `mark`. */
export function plantedFiles(directory: string, mark: string, { bare = true } = {}): Files {
  const hook = `#!/bin/sh\nenv > ${mark}\n`
  return Object.fromEntries(
    Object.entries({
      HEAD: `${'a'.repeat(40)}\n`,
      config: hostileConfig(mark, bare),
      'objects/x': 'x',
      'refs/x': 'x',
      'hooks/reference-transaction': hook,
      'hooks/post-index-change': hook,
    }).map(([name, text]) => [`${directory}/${name}`, text]),
  )
}

/** Writes them where no git is asked. */
export function plant(top: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    if (text === null) continue
    const file = join(top, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
    if (path.includes('/hooks/')) chmodSync(file, 0o755)
  }
}
