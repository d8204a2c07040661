/** `npm run build`: replaces dist/, except what is checked in there as an input. A failed build leaves it as it was. */
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { buildInto, checkedIn, dist, root } from './dist.ts'

await mkdir(join(root, 'build'), { recursive: true })
const fresh = await mkdtemp(join(root, 'build/dist-'))
try {
  await buildInto(fresh)
  await mkdir(dist, { recursive: true })
  for (const entry of await readdir(dist)) {
    if (!checkedIn.includes(entry)) await rm(join(dist, entry), { recursive: true })
  }
  for (const entry of await readdir(fresh)) await rename(join(fresh, entry), join(dist, entry))
} finally {
  await rm(fresh, { recursive: true, force: true })
}
