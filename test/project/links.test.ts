import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { lexer, type Token, type Tokens, walkTokens } from 'marked'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

const pages = execFileSync('git', ['ls-files', '-z', '*.md'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter(path => path !== '' && !path.startsWith('test/'))

function tokensOf(path: string): Token[] {
  const tokens: Token[] = []
  walkTokens(lexer(readFileSync(join(root, path), 'utf8')), token => {
    tokens.push(token)
  })
  return tokens
}

/** What GitHub and the site call a heading in an address: letters, digits, hyphens; a second one of a name gets a number. */
function anchorsOf(path: string): Set<string> {
  const anchors = new Set<string>()
  for (const token of tokensOf(path).filter((one): one is Tokens.Heading => one.type === 'heading')) {
    const name = token.text
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-')
    let anchor = name
    for (let number = 1; anchors.has(anchor); number++) anchor = `${name}-${number}`
    anchors.add(anchor)
  }
  return anchors
}

/** Links of a page to this repository that lead nowhere. */
function broken(page: string): string[] {
  return tokensOf(page).flatMap(token => {
    if (token.type !== 'link' && token.type !== 'image') return []
    const { href } = token as Tokens.Link | Tokens.Image
    if (/^[a-z]+:/i.test(href)) return []
    const [path = '', anchor] = href.split('#')
    const target = path === '' ? page : relative(root, join(root, dirname(page), decodeURIComponent(path)))
    const file = join(root, target)
    if (!existsSync(file)) return [`${page}: ${href}: there is no ${target}`]
    if (anchor === undefined || statSync(file).isDirectory() || !target.endsWith('.md')) return []
    return anchorsOf(target).has(anchor) ? [] : [`${page}: ${href}: ${target} has no such heading`]
  })
}

it('no link between our pages is broken, and none to a heading', () => {
  expect(pages.length).toBeGreaterThan(50)
  expect(pages.flatMap(broken)).toEqual([])
})

it('docs/architecture.md names only files and folders that are there', () => {
  const text = readFileSync(join(root, 'docs/architecture.md'), 'utf8')
  const named = [...text.matchAll(/`([\w./-]+\/[\w.-]+\.ts|[\w-]+\/[\w./-]+\/)`/g)].map(
    ([, path = '']) => path,
  )
  expect(named.length).toBeGreaterThan(30)
  const isThere = (path: string) => existsSync(join(root, path)) || existsSync(join(root, 'src', path))
  expect(named.filter(path => !isThere(path))).toEqual([])
})
