import { describe, expect, it } from 'vitest'
import { fromMaven } from '../../src/frameworks/flyway/settings.ts'
import { checkFiles, line } from '../support/gate.ts'
import { table } from './layouts/layout.ts'

const plugin = (configuration: string): string =>
  `<plugin><groupId>org.flywaydb</groupId><artifactId>flyway-maven-plugin</artifactId><configuration>${configuration}</configuration></plugin>`
const pom = (plugins: string, properties = ''): string =>
  `<?xml version="1.0"?>\n<project xmlns="http://maven.apache.org/POM/4.0.0"><properties>${properties}</properties><build><plugins>${plugins}</plugins></build></project>\n`

/** As Maven writes it. */
const property = (name: string): string => `$\{${name}}`

const read = async (text: string) => Object.fromEntries(await fromMaven(text))

describe('what pom.xml says of Flyway', () => {
  it('is the configuration of its plug-in, with properties filled in', async () => {
    const text = pom(
      plugin(
        `<locations><location>filesystem:${property('project.basedir')}/${property('scripts')}</location><location>db/more</location></locations><outOfOrder>true</outOfOrder><placeholders><owner>app</owner></placeholders>`,
      ),
      '<scripts>db/sql</scripts><flyway.group>true</flyway.group>',
    )
    expect(await read(text)).toEqual({
      locations: 'filesystem:db/sql,db/more',
      outOfOrder: 'true',
      'placeholders.owner': 'app',
      group: 'true',
    })
  })

  it('is nothing of another plug-in', async () => {
    const other = plugin('<outOfOrder>true</outOfOrder>').replace('flyway-maven-plugin', 'other-plugin')
    expect(await read(pom(other))).toEqual({})
  })

  it('counts for what runs: a late migration is legal there', async () => {
    const files = {
      'pom.xml': pom(
        plugin('<locations><location>filesystem:ddl</location></locations><outOfOrder>true</outOfOrder>'),
      ),
      'ddl/V1__a.sql': table('a'),
      'ddl/V3__c.sql': table('c'),
    }
    const { report } = await checkFiles({ start: files, change: { 'ddl/V2__b.sql': table('b') } })
    expect(report.coverage.histories).toMatchObject([{ framework: 'flyway', migrations: 3, incoming: 1 }])
    expect(report.findings.map(line)).toEqual([])
  })

  it.each<[what: string, text: string]>([
    ['broken', '<project><build>'],
    ['empty', ''],
    ['entities', '<!DOCTYPE p [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><project><x>&b;</x></project>'],
    ['deep', '<a>'.repeat(100_000)],
    ['long', `<project>${'<x/>'.repeat(300_000)}</project>`],
    ['wide', pom('<x/>'.repeat(150_000) + plugin('<y/>'.repeat(1000)))],
    ['placeholders', pom(plugin(`<url>${'${'.repeat(200_000)}</url>`))],
  ])('ends and says nothing false where it is %s', async (_, text) => {
    expect((await read(text)).locations).toBeUndefined()
  })
})
