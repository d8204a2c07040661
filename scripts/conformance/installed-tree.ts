import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** The Python files of installed apps, as a project that has them in its repository would. */
export async function filesOfApps(
  sitePackages: string,
  apps: readonly string[],
): Promise<Record<string, string>> {
  const files: Record<string, string> = {}
  const installed = new Set<string>()
  for (const app of apps) {
    if (app.startsWith('django.')) continue
    const directory = await directoryOf(sitePackages, app)
    if (directory !== undefined) installed.add(directory)
  }
  for (const top of new Set([...installed].map(directory => directory.split('/')[0] ?? directory)))
    await collect(sitePackages, top, installed, files)
  return files
}

/** 'oscar.config.Shop' is in oscar/. */
async function directoryOf(sitePackages: string, app: string): Promise<string | undefined> {
  for (let parts = app.split('.'); parts.length > 0; parts = parts.slice(0, -1)) {
    const found = await stat(join(sitePackages, ...parts)).catch(() => undefined)
    if (found?.isDirectory()) return parts.join('/')
  }
  return undefined
}

async function collect(
  root: string,
  directory: string,
  installed: ReadonlySet<string>,
  files: Record<string, string>,
): Promise<void> {
  for (const entry of await readdir(join(root, directory), { withFileTypes: true })) {
    const path = `${directory}/${entry.name}`
    if (entry.isDirectory()) {
      if (
        /^(?:tests?|testapp|sandbox|__pycache__|south_migrations|locale|static|templates)$/.test(entry.name)
      )
        continue
      // What is not installed has no tables.
      if (entry.name === 'migrations' && !installed.has(directory)) continue
      await collect(root, path, installed, files)
    } else if (entry.name.endsWith('.py')) {
      const text = await readFile(join(root, path), 'utf8')
      // The settings of a package's own test project are not the project's.
      if (
        !/^(?:settings\w*|conftest)\.py$/.test(entry.name) ||
        !/^(?:INSTALLED_APPS|DATABASES)\b/m.test(text)
      )
        files[path] = text
    }
  }
}
