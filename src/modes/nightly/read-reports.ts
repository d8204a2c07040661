import { lstat, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { failure, success } from '../../model/result.ts'
import { reportSchema } from '../../reporters/report-schema.ts'
import type { HandedOver } from './join-reports.ts'

const mostFiles = 2000
/** A report of 10,000 findings has some 20 MB. */
const mostBytes = 64 * 1024 * 1024

/** Every JSON file below a directory, as download-artifact leaves them: each in a directory of its artifact. */
export async function readReports(directory: string): Promise<HandedOver[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(
    (error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
      throw error
    },
  )
  const files = entries
    .filter(entry => entry.isFile() && entry.name.endsWith('.json'))
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
  const left = files.slice(mostFiles).map(file => ({
    file: named(file, directory),
    report: failure(`there are more than ${mostFiles} of them`),
  }))
  const read: HandedOver[] = []
  for (const file of files.slice(0, mostFiles))
    read.push({ file: named(file, directory), report: await readReport(file) })
  return [...read, ...left]
}

async function readReport(file: string): Promise<HandedOver['report']> {
  if ((await lstat(file)).size > mostBytes) return failure('it is larger than 64 MB')
  const text = await readFile(file, 'utf8')
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return failure(text.trim() === '' ? 'it is empty' : 'it is no JSON, or only a part of it')
  }
  const result = reportSchema.safeParse(value)
  if (result.success) return success(result.data)
  const issue = result.error.issues[0]
  return failure(
    `it is no report of this version of Migration Gate (${[issue?.path.join('.'), issue?.message].filter(Boolean).join(': ')})`,
  )
}

function named(file: string, directory: string): string {
  return file.slice(directory.length).replace(/^\/+/, '')
}
