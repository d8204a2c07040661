package main

import (
	"context"
	"database/sql"
	"fmt"
	"os"

	_ "github.com/jackc/pgx/v5/stdlib"
	"maragu.dev/migrate"
)

func apply(ctx context.Context) error {
	db, err := sql.Open("pgx", os.Args[2])
	if err != nil {
		return err
	}
	defer db.Close()
	return migrate.Up(ctx, db, os.DirFS(os.Args[1]))
}

func main() {
	if err := apply(context.Background()); err != nil {
		fmt.Fprintln(os.Stderr, "error:", err)
		os.Exit(1)
	}
}
