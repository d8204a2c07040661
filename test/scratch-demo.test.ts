import { mkdirSync, writeFileSync } from 'node:fs'
import { it } from 'vitest'
import { demoCases } from '../src/modes/demo/cases.ts'
import { renderComment } from '../src/reporters/comment.ts'
import { renderTerminal } from '../src/reporters/terminal.ts'
import { check } from './support/gate.ts'
import { forked } from './support/git-repository.ts'

const out = process.env.OUT ?? '/tmp/rd/now'
mkdirSync(out, { recursive: true })
const only = (process.env.CASES ?? '').split(',').filter(Boolean)
it.each(demoCases.filter(c => only.length === 0 || only.includes(c.id)))(
  '$id',
  async c => {
    const { report, source } = await check(forked(c.start, c.base, c.change), { replay: 'auto' })
    const comment = renderComment(report, {
      links: {
        serverUrl: 'https://github.com',
        repository: 'o/r',
        headSha: report.coverage.head.commit ?? undefined,
        source,
      },
    })
    const text = renderTerminal(report, { source, width: 100 })
    writeFileSync(`${out}/${c.id}.txt`, text)
    writeFileSync(`${out}/${c.id}.md`, comment)
    writeFileSync(`${out}/${c.id}.json`, JSON.stringify(report, null, 1))
    const list = report.findings.map(f =>
      [
        f.introduced ? 'I' : 'b',
        f.severity,
        f.rule,
        `${f.path.split('/').pop()}:${f.range.start.line}`,
        f.causedBy ? '(follows)' : '',
        '|',
        f.fixes
          .map(
            x =>
              x.title.slice(0, 60) +
              (x.edits.length ? ` E${x.edits.length}` : '') +
              (x.renames.length ? ' R' : '') +
              (x.creates.length ? ' C' : '') +
              (x.commands.length ? ' $' : ''),
          )
          .join(' ; '),
      ].join(' '),
    )
    console.log(
      `${c.id}: ${text.split('\n').length - 1} lines, ${comment.length} characters\n${list.join('\n')}`,
    )
  },
  60000,
)
