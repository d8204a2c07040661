import type { Finding, Severity } from '../model/finding.ts'
import type { Fix } from '../model/fix.ts'
import type { Range } from '../model/position.ts'
import { isInconclusive, notCheckedIn, type Report } from '../model/report.ts'
import type { RuleMeta } from '../model/rule-meta.ts'
import { homepage, rulePage, version } from '../process/version.ts'
import { arrange, type FindingGroup } from './arrange.ts'
import { clip, clipEnd, visible, visibleLine } from './escape.ts'
import { groupByPath } from './fix-parts.ts'
import { safeJson } from './json.ts'
import { shortText } from './plain-finding.ts'

/**
 * SARIF 2.1.0 for code scanning. GitHub shows 5,000 results of a run, and ten fixes and relations are more than
 * anybody reads. https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
const resultsLimit = 5000
const relatedLimit = 20
const messageLimit = 4000

const levels = { error: 'error', warning: 'warning', note: 'note' } as const satisfies Record<
  Severity,
  string
>

export function renderSarif(report: Report, rules: readonly RuleMeta[]): string {
  const { introduced, base } = arrange(report.findings)
  // Without a place there is nothing to show beside code; the other reports have it.
  const groups = [...introduced, ...base].filter(({ finding }) => finding.path !== '').slice(0, resultsLimit)
  const ids = [...new Set([...rules.map(({ id }) => id), ...groups.map(({ finding }) => finding.rule)])]
  return safeJson({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Migration Gate',
            version,
            semanticVersion: version,
            informationUri: homepage,
            rules: ids.map(id =>
              descriptor(
                id,
                rules.find(rule => rule.id === id),
              ),
            ),
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The top of the repository.' } } },
        invocations: [
          {
            executionSuccessful: !isInconclusive(report.verdict) && report.unknowns.length === 0,
            toolExecutionNotifications: [
              ...report.unknowns,
              ...notCheckedIn(report).map(({ path, why }) => `Not checked: ${path}: ${why}.`),
            ].map(text => ({
              level: 'error',
              message: { text: messageText(text) },
            })),
          },
        ],
        results: groups.map(group => result(group, ids)),
        properties: { verdict: report.verdict },
      },
    ],
  })
}

function descriptor(id: string, meta: RuleMeta | undefined): object {
  if (!meta) return { id: visibleLine(clip(id, 200)) }
  const help = `${meta.what} ${meta.why} ${meta.remedy}`
  return {
    id,
    name: id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    helpUri: rulePage(id),
    shortDescription: { text: meta.title },
    fullDescription: { text: meta.what },
    help: {
      text: help,
      markdown: `${meta.what}\n\n**Why it hurts.** ${meta.why}\n\n**What to do.** ${meta.remedy}`,
    },
    defaultConfiguration: { level: levels[meta.severity] },
    properties: { tags: ['migrations', ...(meta.replay ? ['replay'] : [])] },
  }
}

function result(group: FindingGroup, ids: readonly string[]): object {
  const { finding } = group
  const fixes = finding.fixes.filter(({ edits }) => edits.length > 0).map(fixOf)
  return {
    ruleId: visibleLine(clip(finding.rule, 200)),
    ruleIndex: ids.indexOf(finding.rule),
    level: levels[finding.severity],
    baselineState: finding.introduced ? 'new' : 'unchanged',
    message: { text: messageText(shortText(group, messageLimit)) },
    locations: [{ physicalLocation: physical(finding.path, finding.range) }],
    relatedLocations: finding.related.slice(0, relatedLimit).map(({ path, range, message }, index) => ({
      id: index + 1,
      physicalLocation: physical(path, range),
      message: { text: messageText(message) },
    })),
    partialFingerprints: { 'migrationGate/v1': finding.fingerprint },
    ...(fixes.length > 0 ? { fixes } : {}),
    properties: propertiesOf(finding),
  }
}

function propertiesOf({ framework, history, sqlstate, causedBy }: Finding): object {
  return { framework, history, ...(sqlstate ? { sqlstate } : {}), ...(causedBy ? { causedBy } : {}) }
}

function fixOf({ title, applies, edits }: Fix): object {
  return {
    description: { text: messageText(`${title}. ${applies}`) },
    artifactChanges: [...groupByPath(edits)].map(([path, changes]) => ({
      artifactLocation: artifact(path),
      replacements: changes.map(({ range, replacement }) => ({
        deletedRegion: region(range),
        insertedContent: { text: replacement },
      })),
    })),
  }
}

function physical(path: string, range: Range): object {
  return { artifactLocation: artifact(path), region: region(range) }
}

function artifact(path: string): object {
  return { uri: relativeUri(path), uriBaseId: '%SRCROOT%' }
}

/** SARIF's end column is exclusive as ours is. */
function region({ start, end }: Range): object {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
}

/** Escapes a colon as well, which would make a scheme of the first segment, and fixes halves of surrogate pairs. */
function relativeUri(path: string): string {
  return path
    .split('/')
    .map(segment => encodeURIComponent(Buffer.from(segment).toString()))
    .join('/')
}

/** A message of SARIF makes links of `[text](target)`, and a viewer may make mentions of names after an @. */
function messageText(text: string): string {
  return visible(clipEnd(text, messageLimit))
    .replaceAll('](', '] (')
    .replace(/@(?=[\w-])/g, '@\u200b')
}
