import { addsTo, type Files, type Runner, type Step, step, table } from './harness/runner.ts'
import { rust, rustVersions } from './harness/rust.ts'

const mod = {
  'Cargo.toml': `[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n\n[dependencies]\nrefinery = { version = "${rustVersions.refinery}", features = ["postgres"] }\n`,
}

function layout(steps: readonly Step[]): Files | undefined {
  if (steps.some(({ noTransaction, unsplit }) => noTransaction || unsplit)) return undefined
  return {
    ...mod,
    ...Object.fromEntries(steps.map(({ number, name, sql }) => [`migrations/V${number}__${name}.sql`, sql])),
  }
}

const adds = addsTo(layout([step(1, table('t1'))]) ?? {})

export const runner: Runner = {
  name: 'refinery',
  title: 'refinery',
  version: rustVersions.refinery,
  layout,
  ownTable:
    "delete from refinery_schema_history where version < 0 and name = '' and applied_on = '' and checksum = '';",
  specials: [
    adds('unversioned', 'U2__b.sql', { 'migrations/U2__b.sql': table('t2') }),
    adds('one-underscore', 'V2_b.sql', { 'migrations/V2_b.sql': table('t2') }),
    adds('small-v', 'v2__b.sql', { 'migrations/v2__b.sql': table('t2') }),
    adds('dotted', 'V1.1__b.sql', { 'migrations/V1.1__b.sql': table('t2') }),
    adds('underscores', 'V1_1__b.sql', { 'migrations/V1_1__b.sql': table('t2') }),
    adds('zeros', 'V02__b.sql', { 'migrations/V02__b.sql': table('t2') }),
    adds('sub-directory', 'a file in a sub-directory', { 'migrations/sub/V2__b.sql': table('t2') }),
    adds('upper-case-sql', 'V2__b.SQL', { 'migrations/V2__b.SQL': table('t2') }),
  ],
  install: cache => rust(cache, 'refinery', 'migrations'),
}
