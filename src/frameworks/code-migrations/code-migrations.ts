import type { HistoryReading } from '../../model/history.ts'
import type { HistoryLocation } from '../../model/history-location.ts'
import { byCodePoint } from '../../model/order.ts'
import type { Tree } from '../../model/tree.ts'
import { compareVersions } from '../../model/versions.ts'
import { fileName } from '../../text/paths.ts'
import { trimLineEnds } from '../../text/scan.ts'
import type { Framework } from '../framework.ts'
import { inOneLine } from '../in-one-line.ts'
import { manifestsAbove } from '../manifests.ts'
import { pendingByIdentity } from '../pending.ts'
import { repairSequence } from '../sql/repair-sequence.ts'
import { unreadableOf } from '../sql/sequence.ts'
import { locatePrograms } from './locate.ts'
import type { NamedRunner, ProgramRunner } from './runner.ts'

/** A framework of those whose migrations only their own runner can run. */
export function programs(runner: ProgramRunner): Framework {
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
    ...(runner.effects ? { effects: runner.effects } : {}),
    interpreter: () => ({
      independent: true,
      async *steps(_, text) {
        yield { kind: 'unverified', why: whyNot(runner), span: { start: 0, end: text.length } }
      },
    }),
  }
}

async function readNames(
  runner: ProgramRunner,
  location: HistoryLocation,
  tree: Tree,
): Promise<HistoryReading> {
  const entries = location.files
    .map(file => ({ file, name: fileName(file.path), number: numberOf(runner, fileName(file.path)) }))
    .sort((a, b) => compareVersions([a.number], [b.number]) || byCodePoint(a.name, b.name))
  const blobs = await tree.read(location.files)
  const line = inOneLine(
    entries.map(({ file, name, number }) => ({
      id: name,
      version: runner.byNumber ? String(number) : name,
      name: name.replace(/\.\w+$/, ''),
      file,
    })),
  )
  const { framework, name, directory, scope } = location
  const named = runner.oneOf && (await namedAmong(runner.oneOf, directory, tree))
  const command = named?.own.command ?? runner.command
  return {
    framework,
    name,
    directory,
    scope,
    ...line,
    unreadable: unreadableOf(location.files, blobs),
    missing: [],
    onlyByCommand: whyNot(runner),
    ...(command ? { runsBy: command } : {}),
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
