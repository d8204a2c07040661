/** A comment in a migration that accepts what a rule finds there. */
export interface Ignore {
  rule: string
  reason: string
  line: number
}

/** In the comments of SQL, of Python, Ruby and YAML, of JavaScript, Java and the like, and of XML. */
const comment = /^[ \t]*(?:--|#|\/\/|<!--)[ \t]*migration-gate:[ \t]*ignore[ \t]+([A-Za-z][\w-]*)(.*)$/gm

/** A comment that accepts what a rule finds in a file; undefined where files of its kind have no comments. */
export function ignoreComment(path: string, rule: string): string | undefined {
  const text = `migration-gate: ignore ${rule}: REASON`
  const ending = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase()
  switch (ending) {
    case 'json':
    case 'sum':
      return undefined
    case 'xml':
      return `<!-- ${text} -->`
    case 'sql':
      return `-- ${text}`
    default:
      return /^(?:[cm]?[jt]sx?|cs|go|gradle|java|kts?|php|rs|scala)$/.test(ending ?? '')
        ? `// ${text}`
        : `# ${text}`
  }
}

/** Reads a file's ignore comments. One without a reason does not count: `unexplained` names its line. */
export function ignoresIn(text: string): {
  ignores: Ignore[]
  unexplained: { rule: string; line: number }[]
} {
  const ignores: Ignore[] = []
  const unexplained: { rule: string; line: number }[] = []
  let [line, counted] = [1, 0]
  for (const found of text.matchAll(comment)) {
    const [, rule = '', rest = ''] = found
    for (; counted < found.index; counted++) if (text.charCodeAt(counted) === 10) line++
    const said = rest.trim()
    const reason = (said.endsWith('-->') ? said.slice(0, -'-->'.length) : said).replace(/^:/, '').trim()
    if (reason === '') unexplained.push({ rule, line })
    else ignores.push({ rule, reason, line })
  }
  return { ignores, unexplained }
}
