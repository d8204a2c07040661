import type { Report } from '../model/report.ts'

/**
 * The report as one JSON document. Escapes more than JSON asks for: what a terminal would act on, and `##[`, which
 * GitHub's runner takes for a command. It reads back as the same document.
 */
export function renderJson(report: Report): string {
  return safeJson(report)
}

/** JSON that does nothing to whoever prints it. */
export function safeJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2)
    .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, unicodeEscapes)
    .replaceAll('##[', '##\\u005b')
  return `${text}\n`
}

function unicodeEscapes(character: string): string {
  return [...Array(character.length).keys()]
    .map(index => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
    .join('')
}

/** JSON Schema of the document, for docs/report.schema.json. */
export async function reportJsonSchema(): Promise<object> {
  const [{ z }, { reportSchema }] = await Promise.all([import('zod'), import('./report-schema.ts')])
  return { title: 'Migration Gate report', ...z.toJSONSchema(reportSchema, { reused: 'ref' }) }
}
