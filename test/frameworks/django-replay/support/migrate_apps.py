"""Migrates each app by itself in one process, and prints as JSON what failed: {label: the last words}."""
import json
import sys

import django

django.setup()

from django.db import connections  # noqa: E402
from django.db.migrations.executor import MigrationExecutor  # noqa: E402

failed = {}
for label in sys.argv[1:]:
    try:
        executor = MigrationExecutor(connections["default"])
        executor.migrate(executor.loader.graph.leaf_nodes(label))
    except Exception as error:  # noqa: BLE001
        failed[label] = f"{type(error).__name__}: {error}".strip().splitlines()[0]
        # What failed at the end of a migration leaves its connection inside a transaction.
        connections["default"].connection.close()
        del connections["default"]
print(json.dumps(failed))
