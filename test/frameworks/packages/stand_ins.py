"""Stand-ins for what a package's migrations import and a test does not install: fields, models, helpers of theirs.

A migration's graph is in its literals; what it imports only fills its operations, which nobody runs here.
"""
import importlib.abc
import importlib.machinery
import os
import sys
import types


class AnythingClass(type):
    """A class that has every attribute, can be called, subclassed, compared and looped over."""

    def __getattr__(cls, name):
        if name.startswith("__") or name == "_meta":
            raise AttributeError(name)
        return made(name)

    def __iter__(cls):
        return iter(())

    def __len__(cls):
        return 0

    def __bool__(cls):
        return True

    def __getitem__(cls, key):
        return cls

    def __or__(cls, other):
        return cls

    def __lt__(cls, other):
        return False

    __gt__ = __le__ = __ge__ = __lt__


class Anything(str, metaclass=AnythingClass):
    """An empty text in addition: some are asked for the names of settings."""

    def __new__(cls, *args, **kwargs):
        # A decorator gives back what it decorates.
        if len(args) == 1 and not kwargs and isinstance(args[0], types.FunctionType):
            return args[0]
        return super().__new__(cls)

    def __init__(self, *args, **kwargs):
        pass

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return Anything()

    def __call__(self, *args, **kwargs):
        return Anything(*args, **kwargs)

    def __iter__(self):
        # Helpers give back pairs: one for each direction.
        return iter((Anything(), Anything()))

    def __getitem__(self, key):
        return Anything()


def made(name):
    """A constant is its own name as text, anything else a class."""
    return str.__new__(Anything, name) if name.isupper() else AnythingClass(name, (Anything,), {})


class StandIn(types.ModuleType):
    def __getattr__(self, name):
        if name.startswith("__") and name != "__version__":
            raise AttributeError(name)
        value = "0" if name == "__version__" else made(name)
        setattr(self, name, value)
        return value


class StandIns(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Put last, it answers for packages that are not installed; put first, for all but those that are asked to be real."""

    def __init__(self, is_real=lambda top: False):
        self.is_real = lambda top: top in sys.stdlib_module_names or top.startswith("_") or is_real(top)
        self.made = set()

    def find_spec(self, name, path=None, target=None):
        top = name.partition(".")[0]
        # A submodule that an installed package lacks is one of its own doings: it asks in order to catch the error.
        if self.is_real(top) or (path is not None and top not in self.made):
            return None
        self.made.add(top)
        return importlib.machinery.ModuleSpec(name, self, is_package=True)

    def create_module(self, spec):
        return StandIn(spec.name)

    def exec_module(self, module):
        pass


def only_real(names):
    """Everything stands in but the standard library and these packages."""
    finder = StandIns(lambda top: top in names)
    sys.meta_path.insert(0, finder)
    return finder


class Hollow(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Packages whose own code can't run here: only their migrations are real, the rest of them stands in."""

    def __init__(self):
        self.places = {}

    def add(self, app, directory):
        """An installed app with migrations; its parent packages go along."""
        top = app.partition(".")[0]
        for name in [name for name in sys.modules if name == top or name.startswith(top + ".")]:
            del sys.modules[name]
        parts = app.split(".")
        for length in range(len(parts), 0, -1):
            self.places[".".join(parts[:length])] = directory
            directory = os.path.dirname(directory)

    def find_spec(self, name, path=None, target=None):
        parts = name.split(".")
        if parts[0] not in self.places:
            return None
        if name in self.places:
            spec = importlib.machinery.ModuleSpec(name, self, is_package=True)
            spec.submodule_search_locations = [self.places[name]]
            return spec
        if any(".".join(parts[:at]) in self.places for at, part in enumerate(parts) if part == "migrations"):
            return None
        return importlib.machinery.ModuleSpec(name, self, is_package=True)

    def create_module(self, spec):
        return StandIn(spec.name)

    def exec_module(self, module):
        pass
