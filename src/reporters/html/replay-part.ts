import type { Outcome, ReplayCourse, ReplayTimes, TrackStep } from '../../model/replay-course.ts'
import type { Report } from '../../model/report.ts'
import { clip } from '../escape.ts'
import { grouped, plural } from '../wording.ts'
import { html, type Markup } from './markup.ts'

const mostCourses = 10
/** Of all tracks of a page, each with its share. */
const mostSteps = 120
const fewestSteps = 6
const mostTables = 8
const nameLimit = 60
const titleLimit = 200

const trackNames = { fresh: 'New database', upgrade: 'Database that has all of base' } as const
const tracks = ['fresh', 'upgrade'] as const

/** Each with its word, so that it needs no colour. */
const outcomeNames: Readonly<Record<Outcome, string>> = {
  ran: '✓ ran',
  fails: '✗ fails',
  'not proven': '? not proven',
  'not run': '– not run',
}

/** Both ways to a database, side by side. `place`: where the page speaks of what fails in a file. */
export function tracksSection(
  { coverage }: Report,
  place: (path: string) => string | undefined,
): Markup | undefined {
  const courses = (coverage.replays ?? []).filter(course => tracks.some(track => course[track]?.length))
  if (courses.length === 0) return undefined
  const left = courses.length - mostCourses
  const shown = courses.slice(0, mostCourses)
  const steps = Math.max(fewestSteps, Math.floor(mostSteps / 2 / shown.length))
  return html`<section id="replay"><h2>The replay</h2>${shown.map(
    course =>
      html`${courses.length > 1 ? html`<h3>${nameOf(course)}</h3>` : undefined}<div class="tracks">${tracks.flatMap(
        track => {
          const all = course[track]
          return all ? trackPart(trackNames[track], all, { steps, place }) : []
        },
      )}</div>`,
  )}${left > 0 ? html`<p class="soft">${plural(left, 'more replay')} in the JSON report</p>` : undefined}</section>`
}

interface TrackContext {
  steps: number
  place: (path: string) => string | undefined
}

/** What fails stands there in any case. */
function trackPart(title: string, all: readonly TrackStep[], { steps, place }: TrackContext): Markup {
  const shown = all
    .filter((step, index) => index < steps || step.outcome === 'fails')
    .slice(0, steps + fewestSteps)
  const count = (some: readonly TrackStep[]) => some.reduce((sum, step) => sum + step.count, 0)
  const left = count(all) - count(shown)
  const begins = commonDirectory(shown.map(({ path }) => path))
  return html`<div class="track"><h4>${title}</h4><ol>${shown.map(step => stepPart(step, begins, place))}${left > 0 ? html`<li>${plural(left, 'more migration')}</li>` : undefined}</ol></div>`
}

function nameOf({ framework, histories }: Pick<ReplayCourse, 'framework' | 'histories'>): string {
  const [first = '', ...others] = histories
  return `${framework} ${clip(first, nameLimit)}${others.length > 0 ? ` and ${grouped(others.length)} more` : ''}`
}

function stepPart(
  { path, last, count, side, outcome }: TrackStep,
  begins: number,
  place: (path: string) => string | undefined,
): Markup {
  const name = clip(path.slice(begins), nameLimit)
  const what =
    count > 1
      ? `${plural(count, 'migration')} ${side === 'base' ? 'of base' : 'of this change'}`
      : `${name}${side === 'base' ? ' of base' : ''}`
  const anchor = outcome === 'fails' ? place(path) : undefined
  const said = outcomeNames[outcome]
  return html`<li class="${side} ${outcome.replace(' ', '-')}" title="${clip(last === undefined ? path : `${path} … ${last}`, titleLimit)}">${what} <strong>${anchor === undefined ? said : html`<a href="#${anchor}">${said}</a>`}</strong></li>`
}

/** How many characters of all paths are the same directories. */
function commonDirectory(paths: readonly string[]): number {
  const [first = '', ...others] = paths
  let end = first.lastIndexOf('/') + 1
  for (const path of others)
    while (end > 0 && !path.startsWith(first.slice(0, end))) end = first.lastIndexOf('/', end - 2) + 1
  return end
}

/** The slowest migrations of each way, each with a bar beside the slowest of all. */
export function timesSection({ times = [] }: Report): Markup | undefined {
  const shown = onceEach(times.filter(({ slowest }) => slowest.length > 0)).slice(0, mostTables)
  if (shown.length === 0) return undefined
  const named = new Set(shown.map(nameOf)).size > 1
  const most = Math.max(...shown.flatMap(({ slowest }) => slowest.map(({ seconds }) => seconds)))
  return html`<section id="times"><h2>Where the time went</h2><p class="soft">What the scratch database took for each migration. It has few rows: a real one may take longer.</p><div class="tracks">${shown.map(one => timesPart(one, named, most))}</div></section>`
}

type Times = Omit<ReplayTimes, 'track'> & { title: string }

/** Where both ways are one and the same, one run has measured both. */
function onceEach(times: readonly ReplayTimes[]): Times[] {
  const byContent = new Map<string, Times>()
  for (const { track, ...rest } of times) {
    const key = JSON.stringify(rest)
    byContent.set(key, {
      ...rest,
      title: byContent.has(key) ? 'Both ways, which are the same' : trackNames[track],
    })
  }
  return [...byContent.values()]
}

function timesPart(times: Times, named: boolean, most: number): Markup {
  const { title, seconds, migrations, slowest } = times
  const begins = commonDirectory(slowest.map(({ path }) => path))
  const which = slowest.length < migrations ? `, the slowest ${slowest.length}` : ''
  return html`<table class="times"><caption>${named ? `${nameOf(times)}: ` : ''}${title}: ${plural(migrations, 'migration')} in ${secondsText(seconds)}${which}</caption><thead><tr><th scope="col">Migration</th><th scope="col">Seconds</th><th scope="col"><span class="unseen">As a bar</span></th></tr></thead><tbody>${slowest.map(
    one =>
      html`<tr><th scope="row" title="${clip(one.path, titleLimit)}">${clip(one.path.slice(begins), nameLimit)}${one.side === 'incoming' ? html` <span class="incoming">incoming</span>` : undefined}</th><td>${one.seconds.toFixed(3)}</td><td>${barOf(one.seconds, most, one.side)}</td></tr>`,
  )}</tbody></table>`
}

function secondsText(seconds: number): string {
  return `${seconds.toFixed(seconds < 10 ? 3 : 1)} s`
}

/** A drawing: styles of elements are forbidden in the page. */
function barOf(seconds: number, most: number, side: string): Markup {
  const share = most > 0 ? Math.max(1, Math.round((100 * seconds) / most)) : 1
  return html`<svg class="bar" width="200" height="12" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="${side}" width="${share}" height="6"/></svg>`
}
