import type { NotVerified, ReplayMigration } from '../replay/request.ts'
import type { Attribution } from './attribute.ts'

/** A command that ends well and leaves out what the change brings has not shown that it applies. */
export function leftOut(
  named: string,
  plan: readonly ReplayMigration[],
  { recorded, begun }: Attribution,
): { unknown?: string; notVerified: NotVerified[] } {
  const left = plan.filter(item => !recorded.has(item) && item !== begun && !replaced(item, plan, recorded))
  const incoming = left.filter(({ introduced }) => introduced)
  if (incoming.length > 0) {
    const paths = incoming.slice(0, 3).map(({ migration }) => migration.file.path)
    const more = incoming.length > 3 ? ` and ${incoming.length - 3} more` : ''
    return {
      unknown: `${named} ended well without recording ${paths.join(', ')}${more}, so nothing is proven about ${incoming.length === 1 ? 'it' : 'them'}. Is it the command that runs them (is the app installed, is it the right history)? A command goes with a history by \`framework:\` and \`history:\`.`,
      notVerified: [],
    }
  }
  return { notVerified: left.map(item => notRun(item, 'the command did not run it')) }
}

export function notRun({ migration, introduced }: ReplayMigration, why: string): NotVerified {
  return { path: migration.file.path, line: migration.range.start.line, why, introduced }
}

/** A squash that was recorded stands for what it replaces. */
function replaced(
  { migration }: ReplayMigration,
  plan: readonly ReplayMigration[],
  recorded: ReadonlySet<ReplayMigration>,
): boolean {
  return plan.some(one => recorded.has(one) && one.migration.replaces.includes(migration.id))
}
