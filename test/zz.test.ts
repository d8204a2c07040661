import { it } from 'vitest'
import { checkFiles } from './support/gate.ts'
const java = (n: string, sql: string) => `package db.migration;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
public class ${n} extends BaseJavaMigration {
  public void migrate(Context context) throws Exception {
    context.getConnection().createStatement().execute("${sql}");
  }
}
`
it('x', async () => {
  for (const [b, c] of [
    [{ 'src/main/resources/db/migration/V1__a.sql': 'create table users (id int);\n' }, { 'src/main/java/db/migration/V2__b.java': java('V2__b', 'create table users (id int)') }],
    [{ 'src/main/resources/db/migration/V1__a.sql': 'create table users (id int);\n', 'src/main/resources/db/migration/V3__c.sql': 'select 1' }, { 'src/main/java/db/migration/V2__b.java': java('V2__b', 'create table b (id int)') }],
    [{ 'src/main/resources/db/migration/V1__a.sql': 'create table users (id int);\n', 'src/main/java/db/migration/V2__b.java': java('V2__b', 'create table b (id int)') }, { 'src/main/java/db/migration/V2__b.java': java('V2__b', 'create table b (id int, x int)') }],
    [{ 'src/main/resources/db/migration/V1__a.sql': 'create table users (id int);\n' }, { 'src/main/java/db/migration/R__b.java': java('R__b', 'create table b (id int)') }],
  ] as const) {
    const { report } = await checkFiles({ base: b as any, change: c as any }, { replay: 'auto' })
    console.log(report.verdict, report.notices, report.unknowns, JSON.stringify(report.findings.map(({ rule, path, message, fix, range }: any) => ({ rule, path, message, fix, range })), null, 1))
  }
}, 60000)
