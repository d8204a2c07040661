import type { Finding, RelatedPlace } from '../model/finding.ts'
import type { Range } from '../model/position.ts'
import type { Report } from '../model/report.ts'
import { noSource, type SourceLookup } from '../model/source.ts'
import { clip, markdownCode } from './escape.ts'

/** Where places can be looked at. Everything in it comes from the run, nothing from the change. */
export interface LinkContext {
  /** https://github.com, or the server of an enterprise. */
  serverUrl: string
  /** owner/name */
  repository: string
  headSha: string | undefined
  baseSha: string | undefined
  source: SourceLookup
}

/** For reports that are read away from GitHub: places without links. */
export const noLinks: LinkContext = {
  serverUrl: '',
  repository: '',
  headSha: undefined,
  baseSha: undefined,
  source: noSource,
}

export function linkContext(report: Report, links: Omit<LinkContext, 'baseSha'>): LinkContext {
  return { ...links, baseSha: report.coverage.base.commit ?? undefined }
}

const pathLimit = 160
const urlLimit = 1500

export function findingPlace(finding: Finding, links: LinkContext): string {
  return place(finding.path, finding.range, commitOf(finding.path, finding.introduced, links), links)
}

export function relatedPlace({ path, range, commit }: RelatedPlace, links: LinkContext): string {
  return place(path, range, commit ?? commitOf(path, true, links), links)
}

/** What the change removed, and what only base has, can only be looked at in base. */
function commitOf(
  path: string,
  introduced: boolean,
  { source, headSha, baseSha }: LinkContext,
): string | undefined {
  const isOfChange = source.isOfBase
    ? !source.isOfBase(path)
    : source === noSource || source(path) !== undefined
  return introduced && isOfChange ? headSha : (baseSha ?? headSha)
}

/** A place as Markdown, with a link to its line at its commit where there is one. */
function place(path: string, { start }: Range, commit: string | undefined, links: LinkContext): string {
  const text = markdownCode(`${clip(path, pathLimit)}:${start.line}`)
  const url = commit === undefined ? undefined : blobUrl(links, commit, path, start.line)
  return url === undefined ? text : `[${text}](${url})`
}

function blobUrl(
  { serverUrl, repository }: LinkContext,
  commit: string,
  path: string,
  line: number,
): string | undefined {
  // Half of a surrogate pair has no place in a URL.
  if (serverUrl === '' || repository === '' || /\p{Cs}/u.test(path)) return undefined
  const encoded = path.split('/').map(encodeSegment).join('/')
  // `plain=1`: a rendered file (Markdown) has no lines to jump to.
  const url = `${serverUrl}/${repository}/blob/${commit}/${encoded}${/\.(md|markdown|rst)$/i.test(path) ? '?plain=1' : ''}#L${line}`
  return url.length > urlLimit ? undefined : url
}

/** Parentheses and the like would end a link in Markdown. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment).replace(
    /[!'()*]/g,
    character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
