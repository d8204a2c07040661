"""What Alembic's own ScriptDirectory says of script directories of installed packages, as each package sets Alembic up.

Standard input: [{"script": directory in site-packages, "versions": [directories] or null}]. Revisions are imported:
what they ask for beyond Alembic and SQLAlchemy stands in.
"""
import json
import os
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import alembic
from alembic.script import ScriptDirectory

from stand_ins import only_real

only_real({"alembic", "sqlalchemy", "mako", "markupsafe", "typing_extensions"})

site = os.path.dirname(os.path.dirname(alembic.__file__))


def answer(entry):
    below = [os.path.join(site, path) for path in entry["versions"]] if entry["versions"] else None
    script = ScriptDirectory(os.path.join(site, entry["script"]), version_locations=below)
    revisions = [rev for rev in script.revision_map._revision_map.values() if rev is not None]
    return {
        "heads": sorted(set(script.get_heads())),
        "parents": {rev.revision: sorted(rev._versioned_down_revisions) for rev in revisions},
        "dependencies": {
            rev.revision: sorted(rev._resolved_dependencies) for rev in revisions if rev._resolved_dependencies
        },
        "labels": {rev.revision: sorted(rev._orig_branch_labels) for rev in revisions if rev._orig_branch_labels},
    }


json.dump({"site": site, "answers": [answer(entry) for entry in json.load(sys.stdin)]}, sys.stdout)
