import { randomBytes, randomUUID } from 'node:crypto'
import { appendFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isInconclusive, type Report } from '../model/report.ts'
import { temporaryParent } from '../process/temporary-directory.ts'
import { renderAnnotations } from '../reporters/annotations.ts'
import { countIntroduced } from '../reporters/arrange.ts'
import { wantsColour } from '../reporters/colour.ts'
import { markdownText, visibleLine, workflowData } from '../reporters/escape.ts'
import { type DocumentFormat, fileExtensions, renderFormat } from '../reporters/formats.ts'
import { redact, redactText } from '../reporters/redact.ts'
import { renderSummary } from '../reporters/summary.ts'
import { renderTerminal } from '../reporters/terminal.ts'
import { actionClient } from './action-client.ts'
import type { ActionRequest, ActionResult, OwnPages } from './action-request.ts'
import { type PostRequest, postReport } from './post.ts'

export interface Publication {
  env: NodeJS.ProcessEnv
  write: (text: string) => unknown
  second: number
  /** Absent where the run broke off before it knew what it was about. */
  request: ActionRequest | undefined
  secrets: readonly string[]
  result: ActionResult
}

/** Says the verdict everywhere it is awaited. Each place on its own: one that fails takes no other with it. */
export async function publish(publication: Publication): Promise<void> {
  const { env, write, secrets, result, request } = publication
  const report = redact(result.report, secrets)
  const own = result.own && redact(result.own, secrets)
  const links = {
    serverUrl: request?.server.url ?? '',
    repository: request ? `${request.server.owner}/${request.server.repo}` : '',
    headSha: request?.event.headSha,
    source: result.source,
  }
  const attempt = async (what: string, action: () => unknown) => {
    try {
      await action()
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      write(
        `::warning title=Migration Gate::${workflowData(redactText(`The ${what} could not be written: ${visibleLine(why)}`, secrets))}\n`,
      )
    }
  }
  await attempt('log', () => {
    const colour = wantsColour({ FORCE_COLOR: '1', ...env }, true)
    const said = own?.log ?? renderTerminal(report, { colour, width: 120, source: result.source })
    write(withoutCommands(said))
  })
  await attempt('annotations', () => write(renderAnnotations(report, result)))
  const paths: Partial<Record<DocumentFormat, string>> = {}
  const stem = join(temporaryParent(env), `migration-gate-${randomBytes(6).toString('hex')}`)
  for (const format of ['json', ...(request?.inputs['report-formats'] ?? [])] as const) {
    await attempt(`${format === 'json' ? 'JSON' : format} report`, async () => {
      const file = `${stem}.${fileExtensions[format]}`
      const rules = format === 'sarif' ? (await import('../rules/registry.ts')).ruleMetas : []
      await writeFile(file, await renderFormat(format, report, rules, result.source))
      paths[format] = file
    })
  }
  await attempt('outputs', () => outputs(env, report, paths, own?.outputs))
  await attempt('job summary', () =>
    writeSummary(env.GITHUB_STEP_SUMMARY, own?.summary ?? renderSummary(report, { links })),
  )
  // Last, because it alone waits for somebody else.
  await attempt('review', async () => {
    const notes = await post(publication, report)
    if (notes.length === 0) return
    const clean = notes.map(note => visibleLine(redactText(note, secrets)))
    for (const note of clean) write(`::notice title=Migration Gate::${workflowData(note)}\n`)
    await writeSummary(
      env.GITHUB_STEP_SUMMARY,
      `\n${clean.map(note => `- ${markdownText(note)}`).join('\n')}\n`,
    )
  })
}

async function outputs(
  env: NodeJS.ProcessEnv,
  report: Report,
  paths: Readonly<Partial<Record<DocumentFormat, string>>>,
  own: OwnPages['outputs'],
): Promise<void> {
  const { errors, warnings, notes } = countIntroduced(report)
  await writeOutputs(env.GITHUB_OUTPUT, {
    verdict: report.verdict,
    errors: String(errors),
    warnings: String(warnings),
    notes: String(notes),
    report: paths.json ?? '',
    // Code scanning closes as fixed what a file does not hold: a run without a verdict hands none over.
    sarif: isInconclusive(report.verdict) ? '' : (paths.sarif ?? ''),
    junit: paths.junit ?? '',
    gitlab: paths.gitlab ?? '',
    markdown: paths.markdown ?? '',
    html: paths.html ?? '',
    ...own,
  })
}

async function post({ request, result, write, second }: Publication, report: Report): Promise<string[]> {
  const pull = request?.event.pullRequest
  if (!request || (!pull && !result.post)) return []
  const { event, inputs, server } = request
  const isReview = inputs.mode === 'check' && event.kind !== 'merge-group'
  // What a built-in example is like is no news to a pull request.
  const wanted = isReview && !inputs['self-test'] && (inputs.review || inputs.comment)
  if (!wanted && !result.post) return []
  const client = await actionClient({ inputs, server, second, write })
  if (!client) return ['Nothing was posted: there is no token. Leave the `token` input as it is.']
  if (result.post) return result.post(client, report)
  if (!pull) return []
  const post: PostRequest = {
    report,
    pull: { owner: server.owner, repo: server.repo, number: pull.number },
    links: { serverUrl: server.url, repository: `${server.owner}/${server.repo}`, source: result.source },
    review: inputs.review,
    comment: inputs.comment,
    headSha: event.headSha,
    second,
  }
  return (await postReport(client, post)).notes
}

/** Files through which a step talks to GitHub's runner. https://docs.github.com/actions/reference/workflow-commands */

/** Sets outputs. The delimiter can't be guessed, so no value can end it and set an output of its own. */
async function writeOutputs(
  file: string | undefined,
  outputs: Readonly<Record<string, string>>,
): Promise<void> {
  if (file === undefined || file === '') return
  const delimiter = `end_${randomUUID()}`
  const text = Object.entries(outputs).map(
    ([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`,
  )
  await appendFile(file, text.join(''))
}

async function writeSummary(file: string | undefined, markdown: string): Promise<void> {
  if (file === undefined || file === '') return
  await appendFile(file, markdown)
}

/** Wraps what may hold a stranger's lines, so that the runner takes none of them for a command. */
function withoutCommands(output: string): string {
  const token = randomUUID()
  return `::stop-commands::${token}\n${output}${output.endsWith('\n') ? '' : '\n'}::${token}::\n`
}
