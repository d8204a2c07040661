import { expect, it } from 'vitest'
import { readSeaOrm } from '../../src/frameworks/code-migrations/sea-orm.ts'
import { describeTool, places, type Tool } from '../support/created-twice.ts'
import { checkFiles } from '../support/gate.ts'

const file = (up: string, down = '', after = '') =>
  `use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        ${up}
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        ${down}
        Ok(())
    }
}

#[derive(DeriveIden)]
enum Bills { Table, Id, DueOn }

#[derive(DeriveIden)]
enum OldBills { Table }

#[derive(DeriveIden)]
#[sea_orm(iden = "users")]
enum Person { Table, #[sea_orm(iden = "age")] Years }
${after}`

const bills = (more = '') =>
  `manager.create_table(Table::create().table(Bills::Table)${more}.col(pk_auto(Bills::Id)).col(ColumnDef::new(Bills::DueOn).date().not_null()).to_owned()).await?;`

const tool: Tool = {
  name: 'SeaORM',
  one: 'migration/src/m20240101_000000_one.rs',
  two: 'migration/src/m20240102_000000_two.rs',
  file,
  control:
    'manager.alter_table(Table::alter().table(Alias::new("accounts")).add_column(integer(Alias::new("balance"))).to_owned()).await?;',
  table: bills(),
  drop: 'manager.drop_table(Table::drop().table(Bills::Table).to_owned()).await?;',
  rename: 'manager.rename_table(Table::rename().table(Bills::Table, OldBills::Table).to_owned()).await?;',
  silent: [
    bills('.if_not_exists()'),
    bills('.temporary()'),
    `// ${bills()}`,
    `println!("{}", "${'Bills'}");`,
    `if !manager.has_table("bills").await? { ${bills()} }`,
    `if manager.has_table("bills").await? { return Ok(()); }\n${bills()}`,
    `match kind { Kind::New => { ${bills()} }, _ => {} }`,
    `let kind = match kind { Some(kind) => kind, None => return Ok(()) };\n${bills()}`,
    `loop { if done { return Ok(()); } }\n${bills()}`,
    `for _ in 0..0 { ${bills()} }`,
    bills().replace('.await?', '.await.ok()'),
    bills().replace('.await?', '.await'),
    bills().replace('.await?', ''),
    `let later = async { ${bills()} };`,
    `let later = || { ${bills()} };`,
    bills().replace('Bills::Table', '(Alias::new("billing"), Bills::Table)'),
    bills().replace('Bills::Table', 'other::Bills::Table'),
    bills().replace('Bills::Table', 'Alias::new(name)'),
    bills().replace('Bills::Table', 'Alias::new(format!("bills"))'),
    bills().replace('manager.', 'other.'),
    `let manager = other;\n${bills()}`,
    `let name = "bills"; let name = "old_bills"; ${bills().replace('Bills::Table', 'Alias::new(name)')}`,
    `#[cfg(feature = "bills")]\n${bills()}`,
    'manager.get_connection().execute_unprepared(include_str!("bills.sql")).await?;',
  ],
  others: [
    'manager.get_connection().execute_unprepared("CREATE TABLE notes (id int)").await?;',
    'let db = manager.get_connection();\ndb.execute_unprepared(r#"CREATE TABLE "notes" (id int)"#).await?;',
    'manager.create_table(Table::create().table(OldBills::Table).to_owned()).await?;',
    'manager.create_table(Table::create().table(Alias::new("old_bills")).to_owned()).await?;',
    'manager.create_table(Table::create().table("notes").to_owned()).await?;',
    'let notes = Table::create().table(Alias::new("notes")).to_owned();\nmanager.create_table(notes).await?;',
    'manager.alter_table(Table::alter().table(Person::Table).add_column(ColumnDef::new(Person::Years).integer()).to_owned()).await?;',
    'manager.create_index(Index::create().name("by_age").table(Person::Table).col(Person::Years).to_owned()).await?;',
  ],
  away: [
    [
      'manager.alter_table(Table::alter().table(Person::Table).drop_column(Person::Years).to_owned()).await?;',
      'manager.alter_table(Table::alter().table(Person::Table).add_column(integer(Person::Years)).to_owned()).await?;',
    ],
    [
      'manager.drop_index(Index::drop().name("by_age").table(Person::Table).to_owned()).await?;',
      'manager.create_index(Index::create().name("by_age").table(Person::Table).col(Person::Years).to_owned()).await?;',
    ],
  ],
  end: ';',
}

describeTool(tool)

it('a table has one name, however a migration of SeaORM says it', async () => {
  const ways = [
    'manager.create_table(Table::create().table(OldBills::Table).to_owned()).await?;',
    'manager.create_table(Table::create().table(Alias::new("old_bills")).to_owned()).await?;',
    'manager.get_connection().execute_unprepared("create table old_bills (id int)").await?;',
  ]
  for (const one of ways)
    for (const two of ways)
      expect(await places({ [tool.one]: file(one) }, { [tool.two]: file(two) })).toEqual([
        `error ${tool.two}:9`,
      ])
})

it.each([
  ['a name that is written by hand', file(bills()).replaceAll('DeriveIden', 'Debug')],
  ['a name that a rule gives', file(bills()).replaceAll('Bills', 'BILLs')],
  ['another attribute', file(bills()).replace('enum Bills { Table', 'enum Bills { #[iden(flatten)] Table')],
  [
    'a migration that is compiled on a condition',
    file(bills()).replace('#[async_trait', '#[cfg(x)]\n#[async_trait'),
  ],
  [
    'two migrations in a file',
    `${file(bills())}\nimpl MigrationTrait for Other { async fn up(&self, manager: &SchemaManager) {} }`,
  ],
  ['a base that is another one', file(bills()).replace('MigrationTrait for', 'Other for')],
])('SeaORM: nothing is claimed of %s', async (_, text) => {
  const { effects } = await readSeaOrm(text)
  const tables = effects.filter(
    one => one.kind === 'creates' && one.label.startsWith('table') && !one.guarded,
  )
  expect(tables).toEqual([])
})

it('a migration of SeaORM is not checked where nothing collides', async () => {
  const { report } = await checkFiles(
    { base: { [tool.one]: file(bills()) }, change: { [tool.two]: file(tool.control) } },
    { replay: 'auto' },
  )
  expect([report.verdict, report.findings, report.unknowns]).toEqual(['not-checked', [], []])
})
