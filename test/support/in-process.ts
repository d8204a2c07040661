import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { runAction } from '../../src/action/action.ts'
import type { Report } from '../../src/model/report.ts'
import { runMode } from '../../src/modes/action-modes.ts'
import { reportSchema } from '../../src/reporters/report-schema.ts'
import { temporaryDirectory } from './git-repository.ts'
import { type Job, standardEngine } from './runner.ts'

export interface InProcessResult {
  code: number
  log: string
  summary: string
  outputs: Record<string, string>
  report: Report
}

/** The action from source, entry to exit, without the time that a process of its own takes; a second lasts 5 ms. */
export async function runHere(job: Job): Promise<InProcessResult> {
  const directory = temporaryDirectory('runner-')
  const file = (name: string, content = ''): string => {
    writeFileSync(join(directory, name), content)
    return join(directory, name)
  }
  mkdirSync(join(directory, 'temp'))
  const [summary, output] = [file('summary'), file('output')]
  const log: string[] = []
  const code = await runAction({
    env: {
      GITHUB_EVENT_NAME: job.event,
      GITHUB_EVENT_PATH: file('event.json', JSON.stringify(job.payload)),
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_REPOSITORY: `${job.server.owner}/${job.server.repo}`,
      GITHUB_SERVER_URL: job.server.url,
      GITHUB_API_URL: job.server.apiUrl,
      GITHUB_RUN_ID: '4711',
      GITHUB_SHA: job.sha ?? '',
      GITHUB_REF: job.ref ?? '',
      GITHUB_WORKSPACE: job.workspace ?? join(directory, 'temp'),
      RUNNER_TEMP: join(directory, 'temp'),
      NO_COLOR: '1',
      INPUT_POSTGRES: standardEngine,
      INPUT_TOKEN: job.token ?? 'secret-token',
      ...Object.fromEntries(
        Object.entries(job.inputs ?? {}).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
      ...job.env,
    },
    gate: runMode,
    write: text => log.push(text),
    second: 5,
  })
  const outputs = Object.fromEntries(
    [...readFileSync(output, 'utf8').matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(
      ([, name = '', , value = '']) => [name, value],
    ),
  )
  const { report } = z
    .object({ report: reportSchema })
    .parse({ report: JSON.parse(readFileSync(outputs.report ?? '', 'utf8')) })
  return { code, log: log.join(''), summary: readFileSync(summary, 'utf8'), outputs, report }
}
