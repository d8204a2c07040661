/** Kept equal to package.json by a test: reading that file at run time would need its place beside the bundle. */
export const version = '0.1.0'
export const homepage = 'https://github.com/migration-gate/migration-gate'

/** Ids of ours are of letters and hyphens; of nothing else a link is made. */
export function isRuleId(id: string): boolean {
  return /^[a-z-]+$/.test(id)
}

/** What is said of a rule on the web. */
export function rulePage(id: string): string {
  return `${homepage}/blob/main/docs/rules/${id}.md`
}
