/**
 * A table that is looked up by names which somebody else chose: "constructor" and "toString" are in it only where the
 * table has them.
 */
export function byName<Entry>(entries: Readonly<Record<string, Entry>>): Readonly<Record<string, Entry>> {
  return Object.assign(Object.create(null), entries)
}
