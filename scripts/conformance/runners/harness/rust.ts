import { join } from 'node:path'
import type { Cache, Installed } from './runner.ts'

/** What `rust` builds: the runners of Rust are libraries, and programs embed them. */
export const rustVersions = { sqlx: '0.9.0', refinery: '0.10.0', diesel: '2.3.2' } as const

const manifest = `[package]
name = "program"
version = "0.0.0"
edition = "2021"

[profile.dev]
debug = 0

[dependencies]
sqlx = { version = "=${rustVersions.sqlx}", default-features = false, features = ["runtime-tokio", "postgres", "migrate"] }
tokio = { version = "1", features = ["rt"] }
refinery = { version = "=${rustVersions.refinery}", features = ["postgres"] }
postgres = "0.19"
diesel = { version = "=2.3.14", default-features = false, features = ["postgres"] }
diesel_migrations = "=${rustVersions.diesel}"
`

const text = `use diesel::Connection;
use diesel_migrations::MigrationHarness;
use std::error::Error;

type Ended = Result<(), Box<dyn Error + Send + Sync>>;

fn main() {
    let args: Vec<String> = std::env::args().collect();
    let ended = match args[1].as_str() {
        "sqlx" => with_sqlx(&args[2], &args[3]),
        "refinery" => with_refinery(&args[2], &args[3]),
        _ => with_diesel(&args[2], &args[3]),
    };
    if let Err(error) = ended {
        eprintln!("error: {error:#} {error:?}");
        std::process::exit(1);
    }
}

fn with_sqlx(directory: &str, url: &str) -> Ended {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let migrator = sqlx::migrate::Migrator::new(std::path::Path::new(directory)).await?;
        let pool = sqlx::PgPool::connect(url).await?;
        migrator.run(&pool).await?;
        Ok(())
    })
}

fn with_refinery(directory: &str, url: &str) -> Ended {
    let migrations: Vec<_> = refinery::load_sql_migrations(directory)?.into_iter().collect();
    let mut client = postgres::Client::connect(url, postgres::NoTls)?;
    refinery::Runner::new(&migrations).run(&mut client)?;
    Ok(())
}

fn with_diesel(directory: &str, url: &str) -> Ended {
    let mut connection = diesel::PgConnection::establish(url)?;
    let migrations = diesel_migrations::FileBasedMigrations::from_path(directory)?;
    connection.run_pending_migrations(migrations)?;
    Ok(())
}
`

/** Diesel needs the headers of libpq (Debian: libpq-dev). */
export async function rust(
  cache: Cache,
  runner: keyof typeof rustVersions,
  directory: string,
): Promise<Installed> {
  const program = await cache.cargo('rust', manifest, text)
  return {
    apply: (tree, server, database) => ({
      command: program,
      args: [runner, join(tree, directory), `${server.url(database)}?sslmode=disable`],
    }),
  }
}
