import { byName } from '../../../../text/by-name.ts'

/** Commands of Django itself that make tables, in the words of a command of the tree, for the same interpreter. */
export const djangoCommands: Readonly<Record<string, string>> = byName({
  // https://github.com/django/django/blob/main/django/core/management/commands/createcachetable.py
  createcachetable: `
from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError, connections, transaction


class Command(BaseCommand):
    def add_arguments(self, parser):
        parser.add_argument('args', nargs='*')
        parser.add_argument('--database', default='default')
        parser.add_argument('--dry-run', action='store_true')

    def handle(self, *tables, **options):
        if not tables:
            caches = settings.CACHES.values()
            tables = [cache['LOCATION'] for cache in caches if cache['BACKEND'].endswith('.DatabaseCache')]
        if not options['dry_run']:
            for table in tables:
                self.create_table(connections[options['database']], table)

    def create_table(self, connection, table):
        if table in connection.introspection.table_names():
            return
        name = connection.ops.quote_name(table)
        index = connection.ops.quote_name(table + '_expires')
        with transaction.atomic(), connection.cursor() as cursor:
            try:
                cursor.execute(
                    f'CREATE TABLE {name} ("cache_key" varchar(255) NOT NULL PRIMARY KEY, '
                    '"value" text NOT NULL, "expires" timestamp with time zone NOT NULL)'
                )
            except DatabaseError as error:
                raise CommandError(f"Cache table '{table}' could not be created. The error was: {error}.")
            cursor.execute(f'CREATE INDEX {index} ON {name} ("expires")')
`,
})
