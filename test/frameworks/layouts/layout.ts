/** A project as a tool lays it out: the files that matter, and what is to be found of it. */
export interface Layout {
  name: string
  files: Record<string, string>
  /** Each history as `framework directory`, with the runner where a framework stands for several: `sql/goose directory`. */
  found: readonly string[]
  /** Only the note about directories that nobody reads names it. */
  onlyNoted?: true
}

export const table = (name: string): string => `CREATE TABLE ${name} (id bigint PRIMARY KEY);\n`

/** A package.json that names these packages. */
export const npm = (...packages: string[]): Record<string, string> => ({
  'package.json': `${JSON.stringify(
    { name: 'shop', private: true, dependencies: Object.fromEntries(packages.map(one => [one, '^1.0.0'])) },
    null,
    2,
  )}\n`,
})

export const goModule = (path: string): Record<string, string> => ({
  'go.mod': `module example.com/shop\n\ngo 1.22\n\nrequire ${path} v1.2.3\n`,
})

export const cargo = (crate: string, at = ''): Record<string, string> => ({
  [`${at}Cargo.toml`]: `[package]\nname = "shop"\nversion = "0.1.0"\n\n[dependencies]\n${crate} = "1.0"\n`,
})

export const requirements = (name: string): Record<string, string> => ({
  'requirements.txt': `psycopg==3.2\n${name}==1.0\n`,
})

export const project = (name: string): Record<string, string> => ({
  'Shop/Shop.csproj': `<Project Sdk="Microsoft.NET.Sdk">\n  <ItemGroup>\n    <PackageReference Include="${name}" Version="8.0.0" />\n  </ItemGroup>\n</Project>\n`,
})
