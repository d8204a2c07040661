// What `atlas migrate apply` does with Atlas' engine: a transaction for each file, and its own schema for what it knows.
package main

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"os"

	"ariga.io/atlas/sql/migrate"
	"ariga.io/atlas/sql/postgres"
	"ariga.io/atlas/sql/schema"
	_ "github.com/lib/pq"
)

type revisions struct{ schema.ExecQuerier }

func (r revisions) Ident() *migrate.TableIdent {
	return &migrate.TableIdent{Schema: "atlas_schema_revisions", Name: "atlas_schema_revisions"}
}

type stored struct {
	migrate.Revision
	Type          uint
	Hash          string
	PartialHashes []string
}

func (r revisions) ReadRevisions(ctx context.Context) ([]*migrate.Revision, error) {
	rows, err := r.QueryContext(ctx, "select entry from atlas_schema_revisions.atlas_schema_revisions order by version")
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var all []*migrate.Revision
	for rows.Next() {
		var text []byte
		if err := rows.Scan(&text); err != nil {
			return nil, err
		}
		var s stored
		if err := json.Unmarshal(text, &s); err != nil {
			return nil, err
		}
		s.Revision.Type, s.Revision.Hash, s.Revision.PartialHashes = migrate.RevisionType(s.Type), s.Hash, s.PartialHashes
		all = append(all, &s.Revision)
	}
	return all, rows.Err()
}

func (r revisions) ReadRevision(ctx context.Context, version string) (*migrate.Revision, error) {
	all, err := r.ReadRevisions(ctx)
	if err != nil {
		return nil, err
	}
	for _, one := range all {
		if one.Version == version {
			return one, nil
		}
	}
	return nil, migrate.ErrRevisionNotExist
}

func (r revisions) WriteRevision(ctx context.Context, rev *migrate.Revision) error {
	text, err := json.Marshal(stored{*rev, uint(rev.Type), rev.Hash, rev.PartialHashes})
	if err != nil {
		return err
	}
	_, err = r.ExecContext(ctx, "insert into atlas_schema_revisions.atlas_schema_revisions values ($1, $2) on conflict (version) do update set entry = excluded.entry", rev.Version, string(text))
	return err
}

func (r revisions) DeleteRevision(ctx context.Context, version string) error {
	_, err := r.ExecContext(ctx, "delete from atlas_schema_revisions.atlas_schema_revisions where version = $1", version)
	return err
}

func on(conn schema.ExecQuerier, dir migrate.Dir) (*migrate.Executor, error) {
	drv, err := postgres.Open(conn)
	if err != nil {
		return nil, err
	}
	return migrate.NewExecutor(drv, dir, revisions{conn})
}

func apply(ctx context.Context, db *sql.DB) error {
	dir, err := migrate.NewLocalDir(os.Args[1])
	if err != nil {
		return err
	}
	if err := migrate.Validate(dir); err != nil {
		return err
	}
	if _, err := db.ExecContext(ctx, "create schema if not exists atlas_schema_revisions; create table if not exists atlas_schema_revisions.atlas_schema_revisions (version text primary key, entry text)"); err != nil {
		return err
	}
	first, err := on(db, dir)
	if err != nil {
		return err
	}
	pending, err := first.Pending(ctx)
	if err != nil {
		return err
	}
	for _, file := range pending {
		if mode := file.(*migrate.LocalFile).Directive("txmode"); len(mode) > 0 && mode[0] == "none" {
			if err := first.Execute(ctx, file); err != nil {
				return err
			}
			continue
		}
		tx, err := db.BeginTx(ctx, nil)
		if err != nil {
			return err
		}
		inside, err := on(tx, dir)
		if err == nil {
			err = inside.Execute(ctx, file)
		}
		if err != nil {
			tx.Rollback()
			return err
		}
		if err := tx.Commit(); err != nil {
			return err
		}
	}
	return nil
}

func main() {
	db, err := sql.Open("postgres", os.Args[2])
	if err == nil {
		db.SetMaxOpenConns(1)
		err = apply(context.Background(), db)
	}
	if err != nil && err != migrate.ErrNoPendingFiles {
		fmt.Fprintln(os.Stderr, "error:", err)
		os.Exit(1)
	}
}
