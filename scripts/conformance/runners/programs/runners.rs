use diesel::Connection;
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
