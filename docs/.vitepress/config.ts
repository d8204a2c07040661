import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { type DefaultTheme, defineConfig } from 'vitepress'

/** The site shows the repository's own Markdown: what GitHub renders and what the site renders is one text. */
const root = join(import.meta.dirname, '../..')
const source = 'https://github.com/migration-gate/migration-gate'

function titleOf(path: string): string {
  const [heading = path] = /^# .*$/m.exec(readFileSync(join(root, path), 'utf8')) ?? []
  return heading.replace(/^# /, '').replaceAll('`', '')
}

function pageOf(path: string): string {
  return path.replace(/(?:README)?\.md$/, '')
}

function item(path: string, text = titleOf(path)): DefaultTheme.SidebarItem {
  return { text, link: `/${pageOf(path)}` }
}

function all(directory: string, text: (path: string) => string = titleOf): DefaultTheme.SidebarItem[] {
  return readdirSync(join(root, directory))
    .filter(name => name.endsWith('.md') && name !== 'README.md')
    .map(name => join(directory, name))
    .map(path => item(path, text(path)))
}

/** A page, as the site calls it; any other file is shown where the repository is. One that is not there fails the build. */
function siteLink(from: string, href: string): string {
  const [path = '', anchor] = href.split('#')
  if (path === '' || /^[a-z]+:|^\//i.test(path)) return href
  const target = relative(root, join(dirname(from), path))
  if (!existsSync(join(root, target)))
    throw new Error(`${relative(root, from)} links to ${href}, which is not there.`)
  const there = target.endsWith('.md') ? `/${pageOf(target)}` : `${source}/blob/main/${target}`
  return `${there}${anchor === undefined ? '' : `#${anchor}`}`
}

export default defineConfig({
  title: 'Migration Gate',
  description:
    'Will these database migrations apply? Finds collisions, and replays them on a real PostgreSQL.',
  lang: 'en',
  srcDir: '..',
  srcExclude: ['{node_modules,test,build,coverage,dist,src,scripts,.cache,.github}/**'],
  outDir: '../build/site',
  cacheDir: '../.cache/vitepress',
  rewrites: {
    'README.md': 'index.md',
    'docs/frameworks/README.md': 'docs/frameworks/index.md',
    'examples/README.md': 'examples/index.md',
  },
  cleanUrls: true,
  lastUpdated: false,
  markdown: {
    config(markdown) {
      // The pages are Markdown and no templates: what looks like an interpolation is text.
      const { render } = markdown
      markdown.render = (text, env) => `<div v-pre>\n${render.call(markdown, text, env)}</div>\n`
      markdown.core.ruler.push('site-links', ({ tokens, env }) => {
        for (const token of tokens.flatMap(one => one.children ?? []))
          if (token.type === 'link_open')
            token.attrSet('href', siteLink(env.path, token.attrGet('href') ?? ''))
      })
    },
  },
  themeConfig: {
    search: { provider: 'local' },
    outline: [2, 3],
    socialLinks: [{ icon: 'github', link: source }],
    sidebar: [
      {
        text: 'Guides',
        items: [
          item('README.md', 'What it is'),
          ...[
            'adoption',
            'configuration',
            'life-of-a-pull-request',
            'report-page',
            'sweep',
            'nightly',
            'rows',
            'models',
            'doctor',
            'runners',
            'comparison',
          ].map(name => item(`docs/${name}.md`)),
          item('examples/README.md'),
          item('docs/troubleshooting.md'),
        ],
      },
      {
        text: 'Tools',
        collapsed: true,
        items: [item('docs/frameworks/README.md', 'All of them'), ...all('docs/frameworks')],
      },
      {
        text: 'Rules',
        collapsed: true,
        items: all('docs/rules', path => path.slice('docs/rules/'.length, -'.md'.length)),
      },
      {
        text: 'How it is built',
        collapsed: true,
        items: [
          ...['threat-model', 'conformance', 'architecture', 'glossary', 'releasing'].map(name =>
            item(`docs/${name}.md`),
          ),
          item('CONTRIBUTING.md'),
          item('SECURITY.md'),
          item('CHANGELOG.md'),
        ],
      },
    ],
  },
})
