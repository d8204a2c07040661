import { expect, it } from 'vitest'
import { places } from '../support/created-twice.ts'

const control = "Schema::create('accounts', function (Blueprint $table) {});"
const bills = "Schema::create('bills', function (Blueprint $table) {});"
const laravel = (body: string, members = '', head = 'return new class extends Migration') =>
  `<?php\n${head} {\n  ${members}\n  public function up() {\n    ${body}\n  }\n};\n`
const named = (day: number, directory = 'database/migrations') => `${directory}/2024_01_0${day}_000000_a.php`
const tenant = 'database/migrations/tenant'
const settings = {
  '.migration-gate.yml': `histories:\n  - path: ${tenant}\n    framework: laravel\n`,
}

it('migrations of a directory of its own are another history', async () => {
  const base = { ...settings, [named(1)]: laravel(bills), [named(1, tenant)]: laravel(control) }
  expect(
    await places(base, { [named(2, tenant)]: laravel(bills), [named(3, tenant)]: laravel(control) }),
  ).toEqual([`error ${named(3, tenant)}:5`])
})

it.each([
  ['a property', "protected $connection = 'other';"],
  ['a method', "public function getConnection() { return 'other'; }"],
])('migrations whose class names another connection by %s are not compared', async (_, members) => {
  const base = { [named(1)]: laravel(`${control} ${bills}`) }
  expect(await places(base, { [named(2)]: laravel(bills, members), [named(3)]: laravel(control) })).toEqual([
    `error ${named(3)}:5`,
  ])
})

it('a class with a name is read as one without', async () => {
  const head = 'class CreateBills extends Migration'
  expect(await places({ [named(1)]: laravel(bills) }, { [named(2)]: laravel(bills, '', head) })).toEqual([
    `error ${named(2)}:5`,
  ])
})

it('what Entity Framework Core writes beside a migration is none', async () => {
  const file = (table: string) =>
    `class A : Migration {\n  void Up(MigrationBuilder b) {\n    b.CreateTable("${table}", t => new { });\n  }\n}\n`
  const of = (name: string) => `Data/Migrations/${name}.cs`
  const base = { [of('20240101000000_One')]: file('Bills'), [of('20240101000001_Two')]: file('Accounts') }
  const change = {
    [of('20240102000000_Three.Designer')]: file('Bills'),
    [of('ShopContextModelSnapshot')]: file('Bills'),
    [of('20240102000000_Three')]: file('Accounts'),
  }
  expect(await places(base, change)).toEqual([`error ${of('20240102000000_Three')}:3`])
})
