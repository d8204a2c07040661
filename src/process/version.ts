/** Kept equal to package.json by a test: reading that file at run time would need its place beside the bundle. */
export const version = '0.1.0'
export const homepage = 'https://github.com/migration-gate/migration-gate'
