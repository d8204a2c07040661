/** `npm run build`: replaces dist/, except what is checked in there as an input. */
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { buildInto, checkedIn, dist } from './dist.ts'

const entries = await readdir(dist).catch(() => [])
for (const entry of entries) {
  if (!checkedIn.includes(entry)) await rm(join(dist, entry), { recursive: true })
}
await buildInto(dist)
