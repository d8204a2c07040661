import { decode } from '../../git/git-tree.ts'
import type { HistoryReading, PassedBy } from '../../model/history.ts'
import type { HistoryLocation } from '../../model/history-location.ts'
import { byCodePoint } from '../../model/order.ts'
import type { Tree, TreeFile } from '../../model/tree.ts'
import { compareVersions } from '../../model/versions.ts'
import { fileName } from '../../text/paths.ts'
import { trimLineEnds } from '../../text/scan.ts'
import type { Framework } from '../framework.ts'
import { inOneLine } from '../in-one-line.ts'
import { filesAbove, manifestsAbove } from '../manifests.ts'
import { pendingByIdentity } from '../pending.ts'
import { repairSequence } from '../sql/repair-sequence.ts'
import { unreadableOf } from '../sql/sequence.ts'
import { isCalledSo, locatePrograms } from './locate.ts'
import type { NamedRunner, ProgramRunner, StopsAt } from './runner.ts'
import { sentInterpreter } from './sent-interpreter.ts'

/** Of Sequelize, which opens none by itself. */
const opensTransaction = /\btransaction\s*\(/

/** A framework of those whose migrations only their own runner can run. */
export function programs(runner: ProgramRunner): Framework {
  const read = runner.read && once(runner.read)
  return {
    id: runner.id,
    title: runner.title,
    runner: runner.runner,
    onlyByCommand: true,

    locate: locatePrograms(runner),

    async read(locations, tree) {
      return Promise.all(locations.map(one => readNames(runner, one, tree)))
    },

    meaning: async text => trimLineEnds(text.replace(/\r\n?/g, '\n')).trimEnd(),
    pending: pendingByIdentity,
    repair: repairSequence,
    ...(read ? { effects: async (_, text) => (await read(text)).effects } : {}),
    interpreter: ([first]) => {
      const named = runner.oneOf?.find(({ id }) => id === first?.reading.runner?.id)
      const why = `it is ${runner.language}, which only its own runner can run`
      return sentInterpreter({ read, why, sending: (named ?? runner).sending ?? {} })
    },
  }
}

/** Each text is read once: for what it creates, for each way to a database, and to see whether there is anything to replay. */
function once(read: NonNullable<ProgramRunner['read']>): NonNullable<ProgramRunner['read']> {
  const readings = new Map<string, ReturnType<typeof read>>()
  return text => {
    const reading = readings.get(text) ?? read(text)
    readings.set(text, reading)
    return reading
  }
}

async function readNames(
  runner: ProgramRunner,
  location: HistoryLocation,
  tree: Tree,
): Promise<HistoryReading> {
  const called = location.files.filter(({ path }) => isCalledSo(runner, fileName(path)))
  const files = called.length > 0 ? called : location.files
  const entries = files
    .map(file => ({ file, name: fileName(file.path), number: numberOf(runner, fileName(file.path)) }))
    .sort((a, b) => compareVersions([a.number], [b.number]) || byCodePoint(a.name, b.name))
  const blobs = await tree.read(location.files)
  const { framework, name, directory, scope } = location
  const named = runner.oneOf && (await namedAmong(runner.oneOf, directory, tree))
  const own = named?.own ?? runner
  const isOutside = (text: string) =>
    own.runner.transaction === 'autocommit'
      ? !opensTransaction.test(text)
      : (own.sending?.outside?.test(text) ?? false)
  const line = inOneLine(
    entries.map(({ file, name, number }) => ({
      id: name,
      version: runner.byNumber ? String(number) : name,
      name: name.replace(/\.\w+$/, ''),
      file,
      ...(isOutside(decode(blobs.get(file.oid))) ? { transaction: 'autocommit' as const } : {}),
    })),
  )
  const { command, sending } = own
  const migrations = new Set(files)
  const strays = location.files.filter(file => !migrations.has(file))
  const neverRun = named?.own.stopsAt ? await stoppedAt(named.own.stopsAt, directory, strays, tree) : []
  return {
    framework,
    name,
    directory,
    scope,
    ...line,
    unreadable: unreadableOf(files, blobs),
    missing: [],
    onlyByCommand: whyNot(runner),
    // How they are sent depends on who sends them.
    ...(runner.read && !runner.onlyCompared && (named || !runner.oneOf) ? { readInPart: true } : {}),
    ...(sending?.oneTransaction ? { oneTransaction: true } : {}),
    ...(command ? { runsBy: command } : {}),
    ...(neverRun.length > 0 ? { neverRun } : {}),
    ...(named
      ? {
          runner: {
            id: named.own.id,
            title: named.own.title,
            behaviour: named.own.runner,
            evidence: named.evidence,
          },
        }
      : {}),
  }
}

const maxStopped = 50

/** Those of the files beside the migrations that have no upgrade. */
async function stoppedAt(
  { settings, unless, why, remedy }: StopsAt,
  directory: string,
  strays: readonly TreeFile[],
  tree: Tree,
): Promise<PassedBy[]> {
  if (strays.length === 0) return []
  const own = filesAbove(directory, settings, tree)
  const blobs = await tree.read([...own, ...strays])
  const textOf = ({ oid }: TreeFile) => decode(blobs.get(oid))
  if (own.some(file => unless.test(textOf(file)))) return []
  return strays
    .filter(file => !/\bup\b/.test(textOf(file)))
    .slice(0, maxStopped)
    .map(file => ({ file, unlessBaseHasOthers: true, why, remedy }))
}

/** The only one of these that the nearest manifests name. */
async function namedAmong(
  runners: readonly NamedRunner[],
  directory: string,
  tree: Tree,
): Promise<{ own: NamedRunner; evidence: string } | undefined> {
  for (const manifests of await manifestsAbove(directory, tree)) {
    const found = runners.flatMap(own => {
      const naming = manifests.find(({ text }) => own.dependency.test(text))
      return naming ? { own, evidence: `${naming.path} names it` } : []
    })
    if (found.length > 0) return found.length === 1 ? found[0] : undefined
  }
  return undefined
}

function whyNot({ language }: ProgramRunner): string {
  return `its migrations are ${language}, which only their own runner can run`
}

function numberOf({ names, ownNames }: ProgramRunner, name: string): bigint {
  const number = names.exec(name)?.[1] ?? ownNames?.exec(name)?.[1]
  return BigInt(number?.replace(/\D/g, '') ?? '0')
}
