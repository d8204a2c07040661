package main

import (
	"context"
	"fmt"
	"os"

	"github.com/ory/pop/v6"
	"github.com/ory/x/logrusx"
	"github.com/ory/x/popx"
)

func apply(ctx context.Context) error {
	connection, err := pop.NewConnection(&pop.ConnectionDetails{URL: os.Args[2]})
	if err != nil {
		return err
	}
	if err := connection.Open(); err != nil {
		return err
	}
	migrator := popx.NewMigrator(connection, logrusx.New("conformance", ""), nil, 0)
	box, err := popx.NewMigrationBox(os.DirFS(os.Args[1]), migrator)
	if err != nil {
		return err
	}
	return box.Up(ctx)
}

func main() {
	if err := apply(context.Background()); err != nil {
		fmt.Fprintln(os.Stderr, "error:", err)
		os.Exit(1)
	}
}
