"""What Django's own MigrationLoader says of installed apps together: {"apps": [dotted modules], "settings": {}} on standard input.

No models are asked for by hand: a migration that imports some gets the package's own, or stand-ins.
"""
import importlib
import json
import os
import pkgutil
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import django
from django.apps import AppConfig, apps
from django.conf import settings

from stand_ins import Hollow, StandIns

asked = json.load(sys.stdin)
settings.configure(DATABASES={}, INSTALLED_APPS=[], USE_TZ=True, SECRET_KEY="x", SITE_ID=1, **asked["settings"])
django.setup()
hollow = Hollow()
sys.meta_path.insert(0, hollow)
sys.meta_path.append(StandIns())

from django.db.migrations.loader import MigrationLoader

# apps.populate() would import every model of every app, with all that those need; the loader only wants the apps.
for name in asked["apps"]:
    config = AppConfig.create(name)
    config.apps = apps
    apps.app_configs[config.label] = config
apps.apps_ready = True
for config in apps.get_app_configs():
    try:
        config.import_models()
    except Exception:
        config.models = apps.all_models[config.label]
apps.models_ready = apps.ready = True



def can_be_imported(config):
    try:
        package = importlib.import_module(config.name + ".migrations")
        for module in pkgutil.iter_modules(package.__path__):
            if module.name[0] not in "_~":
                importlib.import_module(f"{config.name}.migrations.{module.name}")
        return True
    except Exception as error:
        print(f"{config.name}: {error!r}; its own code stands in", file=sys.stderr)
        return False


configs = list(apps.get_app_configs())
for top in {config.name.partition(".")[0] for config in configs if not can_be_imported(config)}:
    for config in configs:
        if config.name.partition(".")[0] == top:
            hollow.add(config.name, config.path)

loader = MigrationLoader(None)
graph = loader.graph
json.dump(
    {
        "paths": {config.label: config.path for config in apps.get_app_configs()},
        "site": os.path.dirname(os.path.dirname(django.__file__)),
        "disk": sorted("%s.%s" % key for key in loader.disk_migrations),
        "parents": {
            "%s.%s" % key: sorted("%s.%s" % parent.key for parent in graph.node_map[key].parents)
            for key in graph.nodes
        },
        "conflicts": loader.detect_conflicts(),
        "leaves": sorted("%s.%s" % key for key in graph.leaf_nodes()),
    },
    sys.stdout,
)
