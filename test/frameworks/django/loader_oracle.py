"""What Django's own MigrationLoader says of many projects: a JSON list of them on standard input, answers on standard output.

A project: {"root": directory on sys.path, "apps": [dotted app modules]}.
"""
import json
import sys

sys.dont_write_bytecode = True

import django
from django.apps import apps
from django.conf import settings

settings.configure(
    DATABASES={},
    INSTALLED_APPS=[],
    USE_TZ=True,
    DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
    **json.loads(sys.argv[1] if len(sys.argv) > 1 else "{}"),
)
django.setup()

from django.db.migrations.loader import MigrationLoader


def answer(project):
    if project["root"] not in sys.path:
        sys.path.insert(0, project["root"])
    apps.set_installed_apps(project["apps"])
    try:
        loader = MigrationLoader(None)
        graph = loader.graph
        return {
            "labels": {config.name: config.label for config in apps.get_app_configs()},
            "disk": sorted("%s.%s" % key for key in loader.disk_migrations),
            "parents": {
                "%s.%s" % key: sorted("%s.%s" % parent.key for parent in graph.node_map[key].parents)
                for key in graph.nodes
            },
            "conflicts": loader.detect_conflicts(),
            "leaves": sorted("%s.%s" % key for key in graph.leaf_nodes()),
        }
    except Exception as error:
        return {"error": type(error).__name__, "message": str(error)}
    finally:
        apps.unset_installed_apps()


json.dump([answer(project) for project in json.load(sys.stdin)], sys.stdout)
