import { decode } from '../../git/git-tree.ts'
import type { Tree, TreeFile } from '../../model/tree.ts'
import { fileName, normalized, parentOf, within } from '../../text/paths.ts'

/** Where a project keeps its plan and its scripts; paths of the tree. */
export interface SqitchProject {
  plan: string
  /** Where scripts of changes are, and of those that were reworked since. */
  deploy: string
  reworked: string
  /** Scripts that are not deployed. */
  others: readonly string[]
  /** Of scripts, without the dot. */
  extension: string
  /** The database, where the configuration names it. */
  engine: string | undefined
}

/** Of very many files of settings the first ones are read. */
const maxFiles = 50

/** https://sqitch.org/docs/manual/sqitch-config/ */
export async function sqitchProjects(tree: Tree): Promise<SqitchProject[]> {
  const configurations = tree.files.filter(({ path }) => fileName(path) === 'sqitch.conf').slice(0, maxFiles)
  const blobs = await tree.read(configurations)
  const found = new Map<string, SqitchProject>()
  for (const file of configurations) {
    const project = projectBy(settingsIn(decode(blobs.get(file.oid))), file)
    if (project && tree.file(project.plan)) found.set(project.plan, project)
  }
  for (const { path } of tree.files)
    if (fileName(path) === 'sqitch.plan' && !found.has(path)) {
      const project = projectBy(new Map(), { path })
      if (project) found.set(path, project)
    }
  return [...found.values()]
}

function projectBy(
  settings: ReadonlyMap<string, string>,
  { path }: Pick<TreeFile, 'path'>,
): SqitchProject | undefined {
  const engine = settings.get('core.engine')
  const setting = (key: string) =>
    settings.get(`engine.${engine ?? 'pg'}.${key}`) ?? settings.get(`core.${key}`)
  const place = (written: string | undefined, otherwise: string): string =>
    written === undefined ? otherwise : (normalized(within(parentOf(path), written)) ?? otherwise)
  const top = place(setting('top_dir'), parentOf(path))
  const deploy = place(setting('deploy_dir'), within(top, 'deploy'))
  const reworked = setting('reworked_dir')
  return {
    plan: place(setting('plan_file'), within(top, 'sqitch.plan')),
    deploy,
    reworked: place(
      setting('reworked_deploy_dir'),
      reworked === undefined ? deploy : place(`${reworked}/deploy`, deploy),
    ),
    others: [
      place(setting('revert_dir'), within(top, 'revert')),
      place(setting('verify_dir'), within(top, 'verify')),
    ],
    extension: setting('extension') ?? 'sql',
    engine,
  }
}

/** `section.key` or `section.name.key` of a file as git's own: https://git-scm.com/docs/git-config#_syntax */
function settingsIn(text: string): Map<string, string> {
  const settings = new Map<string, string>()
  let section = ''
  for (const whole of text.split(/\r?\n/)) {
    const line = whole.trim()
    const header = /^\[([\w.-]{1,100})(?:[ \t]+"([^"\]]{0,100})")?\]/.exec(line)
    if (header) section = [header[1]?.toLowerCase(), header[2]].filter(part => part !== undefined).join('.')
    const sign = line.indexOf('=')
    if (header || sign < 1 || /^[#;]/.test(line)) continue
    const written = line.slice(sign + 1).trim()
    const value = written.startsWith('"') ? written.slice(1).split('"')[0] : written.split(/[ \t][#;]/)[0]
    settings.set(`${section}.${line.slice(0, sign).trim().toLowerCase()}`, (value ?? '').trim())
  }
  return settings
}
