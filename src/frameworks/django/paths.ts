/**
 * The names that the loader imports: `pkgutil.iter_modules` gives modules without a dot in their name, and Django leaves
 * out those that begin with `_` or `~`. https://github.com/django/django/blob/main/django/db/migrations/loader.py
 */
export function isMigrationFileName(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return /^[^_~.][^.]*\.py$/.test(name)
}
