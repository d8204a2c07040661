"""What Alembic's own ScriptDirectory says of many script directories: a JSON list on standard input, answers on standard output.

An entry: {"ini": path of an alembic.ini} or {"directory": script directory}.
"""
import json
import os
import sys
import warnings

sys.dont_write_bytecode = True

from alembic.config import Config
from alembic.script import ScriptDirectory
from alembic.script.revision import CycleDetected, RevisionError


def answer(entry):
    repeated = []
    absent = []
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            if "ini" in entry:
                os.chdir(os.path.dirname(entry["ini"]))
                script = ScriptDirectory.from_config(Config(entry["ini"]))
            else:
                script = ScriptDirectory(entry["directory"])
            heads = sorted(set(script.get_heads()))
            revisions = {
                rev.revision: sorted(rev._versioned_down_revisions)
                for rev in script.revision_map._revision_map.values()
                if rev is not None
            }
            result = {"heads": heads, "parents": revisions}
        except KeyError as error:
            result = {"error": "missing", "message": str(error)}
        except CycleDetected as error:
            result = {"error": "cycle", "message": str(error)}
        except Exception as error:
            result = {"error": type(error).__name__, "message": str(error)}
    for warning in caught:
        words = str(warning.message).split()
        if "present more than once" in str(warning.message):
            repeated.append(words[1])
    return {**result, "repeated": sorted(set(repeated))}


json.dump([answer(entry) for entry in json.load(sys.stdin)], sys.stdout)
