import type { HistoryReading } from '../model/history.ts'
import type { HistoryLocation } from '../model/history-location.ts'
import { startOfFile } from '../model/position.ts'
import type { Tree } from '../model/tree.ts'

/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md#the-pointer */
const firstLine = Buffer.from('version https://git-lfs.github.com/spec/v1\n')
const maxLength = 1024

function isPointer(blob: Buffer): boolean {
  return blob.length < maxLength && blob.subarray(0, firstLine.length).equals(firstLine)
}

const reason = 'it is a pointer of Git LFS, and what it stands for is not in git'

/** A file whose content is elsewhere was not read, whatever a framework made of its pointer. */
export async function withoutPointers(
  readings: readonly HistoryReading[],
  locations: readonly HistoryLocation[],
  tree: Tree,
): Promise<readonly HistoryReading[]> {
  const blobs = await tree.read(locations.flatMap(({ files }) => files))
  return readings.map(reading => {
    const mine = locations.filter(one => one.directory === reading.directory && one.name === reading.name)
    const pointers = mine
      .flatMap(({ files }) => files)
      .filter(({ oid }) => isPointer(blobs.get(oid) ?? Buffer.alloc(0)))
    if (pointers.length === 0) return reading
    const paths = new Set(pointers.map(({ path }) => path))
    return {
      ...reading,
      unreadable: [
        ...reading.unreadable.filter(({ file }) => !paths.has(file.path)),
        ...pointers.map(file => ({ file, range: startOfFile, reason })),
      ],
    }
  })
}
