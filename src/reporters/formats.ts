import type { Report } from '../model/report.ts'
import type { RuleMeta } from '../model/rule-meta.ts'
import { noSource, type SourceLookup } from '../model/source.ts'
import { disarmCommands } from './escape.ts'

/** Documents for other programs; each knows every verdict, also a run that came to nothing. */
export const documentFormats = ['json', 'sarif', 'junit', 'gitlab', 'markdown', 'html'] as const
export type DocumentFormat = (typeof documentFormats)[number]

/** What a file of each is usually called. */
export const fileExtensions: Record<DocumentFormat, string> = {
  json: 'json',
  sarif: 'sarif',
  junit: 'junit.xml',
  gitlab: 'gitlab.json',
  markdown: 'md',
  html: 'html',
}

export function isDocumentFormat(name: string | undefined): name is DocumentFormat {
  return documentFormats.some(format => format === name)
}

/** One whole document. Only the format that is asked for is loaded. */
export async function renderFormat(
  format: DocumentFormat,
  report: Report,
  rules: readonly RuleMeta[],
  source: SourceLookup = noSource,
): Promise<string> {
  switch (format) {
    case 'json':
      return (await import('./json.ts')).renderJson(report)
    case 'sarif':
      return (await import('./sarif.ts')).renderSarif(report, rules)
    case 'junit':
      return (await import('./junit.ts')).renderJunit(report, source)
    case 'gitlab':
      return (await import('./gitlab.ts')).renderGitlab(report)
    case 'markdown':
      return disarmCommands((await import('./summary.ts')).renderSummary(report, { source }))
    case 'html':
      return (await import('./html/report.ts')).renderHtml(report, source)
  }
}
