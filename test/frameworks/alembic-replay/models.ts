/** Models of projects, by what they show: files that real SQLAlchemy creates tables of. */
export const models: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'tables of a metadata, in any order, with types, indexes and keys between them': {
    'app/models.py': `
from sqlalchemy import (BigInteger, Boolean, CheckConstraint, Column, Date, DateTime, Enum, Float, ForeignKey,
    ForeignKeyConstraint, Index, Integer, JSON, LargeBinary, MetaData, Numeric, Sequence, SmallInteger, String, Table,
    Text, UniqueConstraint, func, text)
from sqlalchemy.dialects.postgresql import ARRAY, INET, JSONB, UUID

metadata = MetaData()
TimestampTZ = DateTime(timezone=True)
mood = Enum('good', 'bad', name='mood', metadata=metadata)

pets = Table(
    'pets', metadata,
    Column('id', BigInteger, primary_key=True, index=True, autoincrement=True),
    Column('owner_id', ForeignKey('people.id', ondelete='CASCADE'), nullable=False, index=True),
    Column('best_friend', ForeignKey('pets.id')),
    Column('mood', mood, server_default='good'),
    Column('made', TimestampTZ, server_default=func.now(), nullable=False),
)
people = Table(
    'people', metadata,
    Column('id', BigInteger, primary_key=True),
    Column('mood', mood, nullable=False),
    Column('email', String(100), unique=True),
    Column('name', String, index=True, unique=True),
    Column('pet_id', Integer),
    Column('tags', ARRAY(String(20)), server_default=text("'{}'")),
    Column('data', JSONB, comment='what else'),
    Column('ip', INET), Column('born', Date), Column('size', Numeric(10, 2)), Column('photo', LargeBinary),
    Column('uid', UUID(as_uuid=True), server_default=text('gen_random_uuid()')),
    CheckConstraint('size > 0', name='positive'),
    UniqueConstraint('email', 'name', name='email_of_name'),
    ForeignKeyConstraint(['pet_id'], ['pets.id'], name='fk_pet', use_alter=True),
    comment='who',
)
Index('people_lower', func.lower(people.c.email), unique=True)
Index('people_born', people.c.born.desc(), postgresql_where=people.c.size > 3)
jobs = Table('jobs', metadata, Column('id', Integer, Sequence('jobs_of_all', start=5), primary_key=True),
    Column('part', SmallInteger, primary_key=True), Column('done', Boolean), Column('raw', JSON), Column('of', Float), Column('t', Text))
`,
  },
  'declarative classes of SQLAlchemy 1, with mixins and a naming convention': {
    'app/base.py': `
import datetime
import sqlalchemy as sa
from sqlalchemy.orm import declarative_base
from sqlalchemy.orm import declared_attr

Base = declarative_base(metadata=sa.MetaData(naming_convention={
    'ix': 'ix__%(column_0_label)s',
    'uq': 'uq__%(table_name)s__%(column_0_name)s',
    'ck': 'ck__%(table_name)s__%(constraint_name)s',
    'fk': 'fk__%(table_name)s__%(column_0_name)s__%(referred_table_name)s',
    'pk': 'pk__%(table_name)s',
}))

class Created:
    created = sa.Column(sa.DateTime, default=datetime.datetime.utcnow, server_default=sa.func.now(), nullable=False)

class Timestamps(Created):
    updated = sa.Column(sa.DateTime, server_default=sa.func.now(), nullable=False, index=True)

class Owned:
    @declared_attr
    def owner_id(cls):
        return sa.Column(sa.Integer, sa.ForeignKey('owner.id'), nullable=False)

    @declared_attr
    def __tablename__(cls):
        return cls.__name__.lower() + 's'
`,
    'app/models.py': `
import enum
from functools import partial
import sqlalchemy as sa
from sqlalchemy import types
from sqlalchemy.dialects import postgresql
from sqlalchemy.ext.mutable import MutableDict
from sqlalchemy.ext.hybrid import hybrid_property
from sqlalchemy.orm import declared_attr
from .base import Base, Owned, Timestamps

metadata = Base.metadata
Required = partial(sa.Column, nullable=False)

class Kind(enum.Enum):
    one = 'ONE'
    two = 'TWO'

class ShortId(types.TypeDecorator):
    impl = postgresql.UUID
    cache_ok = True
    def __init__(self):
        super().__init__(as_uuid=False)

class Owner(Base, Timestamps):
    __tablename__ = 'owner'
    __table_args__ = (
        sa.UniqueConstraint('name', 'kind'),
        sa.CheckConstraint('length(name) > 1', name='long'),
        sa.Index('ix__owner_lower', sa.text('lower(name)')),
        {'comment': 'owners'},
    )
    id = sa.Column(sa.Integer, autoincrement=True, primary_key=True)
    name = Required(sa.UnicodeText(), index=True)
    _secret = sa.Column('secret', sa.UnicodeText, unique=True)
    kind = sa.Column(sa.Enum(Kind), nullable=False, default=Kind.one)
    data = sa.Column(MutableDict.as_mutable(postgresql.JSONB), server_default=sa.text("'{}'::jsonb"))
    short = sa.Column(ShortId, server_default=sa.func.gen_random_uuid())
    things = sa.orm.relationship('Thing')
    __table_args__ += (sa.Index('ix__owner_both', _secret, name.desc()),) if False else ()

    @hybrid_property
    def secret(self):
        return self._secret

class Thing(Base, Owned, Timestamps):
    id = sa.Column(sa.Integer, primary_key=True)
    parent_id = sa.Column(sa.Integer, sa.ForeignKey('things.id'))
    of = sa.Column(sa.ForeignKey(Owner.id))

    @declared_attr
    def __table_args__(cls):
        return (sa.Index('thing_of', cls.of, unique=True), sa.Index('thing_id', cls.id.desc()))

class Item(Base):
    __tablename__ = 'item'
    id = sa.Column(sa.Integer, primary_key=True)
    type = sa.Column(sa.String(20))
    name = sa.Column(sa.String)
    __mapper_args__ = {'polymorphic_on': type, 'polymorphic_identity': 'item'}
    __table_args__ = (sa.Index('item_lower', sa.func.lower(name), unique=True),)

class Book(Item):
    __mapper_args__ = {'polymorphic_identity': 'book'}
    pages = sa.Column(sa.Integer)

class Film(Item):
    __tablename__ = 'film'
    __mapper_args__ = {'polymorphic_identity': 'film'}
    id = sa.Column(sa.ForeignKey('item.id'), primary_key=True)
    length = sa.Column(sa.Interval)

class Nothing(Base):
    __abstract__ = True
    x = sa.Column(sa.Integer)

links = sa.Table('links', Base.metadata,
    sa.Column('thing', sa.ForeignKey('things.id'), primary_key=True),
    sa.Column('item', sa.ForeignKey(Item.id), primary_key=True))
sa.Index('film_length', Film.length)
`,
  },
  'declarative classes of SQLAlchemy 2, by their annotations': {
    'app/models.py': `
from __future__ import annotations
import datetime as dt
import decimal
import enum
import uuid
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any, Optional, Union
from sqlalchemy import BigInteger, DateTime, ForeignKey, Index, String, UniqueConstraint, func, text
from sqlalchemy.dialects.postgresql import ARRAY, JSONB
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedAsDataclass, declared_attr, deferred, mapped_column, relationship

if TYPE_CHECKING:
    from app.others import Nobody

class Base(DeclarativeBase):
    type_annotation_map = {datetime: DateTime(timezone=True), dict[str, Any]: JSONB}

metadata = Base.metadata

class State(enum.StrEnum):
    ON = 'on'
    OFF = 'off'

class Role(enum.Enum):
    ADMIN = 1
    USER = 2

key = Annotated[int, mapped_column(BigInteger, primary_key=True)]
name50 = Annotated[str, mapped_column(String(50))]

class Numbered:
    id: Mapped[key]

class Made:
    @declared_attr.directive
    def __tablename__(cls) -> str:
        return cls.__name__.lower()
    made: Mapped[datetime] = mapped_column(server_default=func.now())

class Person(Numbered, Made, Base):
    name: Mapped[name50]
    nick: Mapped[Optional[name50]]
    email: Mapped[str] = mapped_column(String(80), unique=True)
    age: Mapped[int | None] = mapped_column(index=True)
    score: Mapped[Union[float, None]]
    price: Mapped[decimal.Decimal]
    born: Mapped[dt.date | None]
    at: Mapped[Optional[dt.time]]
    for_: Mapped[dt.timedelta] = mapped_column('for')
    raw: Mapped[bytes]
    yes: Mapped[bool] = mapped_column(default=True, server_default=text('true'))
    uid: Mapped[uuid.UUID] = mapped_column(default=uuid.uuid4)
    state: Mapped[State]
    role: Mapped[Role | None]
    later: Mapped[str] = mapped_column(deferred=True)
    loaded = deferred(mapped_column(String))
    tags: Mapped[list[str]] = mapped_column(ARRAY(String))
    extra: Mapped[dict] = mapped_column(JSONB, nullable=True)
    posts: Mapped[list["Post"]] = relationship(back_populates='author')
    plain: int = 5 if False else 6
    __table_args__ = (UniqueConstraint('name', 'nick'), Index('person_made', 'made'))
    __allow_unmapped__ = True

class Post(Made, Base):
    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default=uuid.uuid4)
    author_id: Mapped[int] = mapped_column(ForeignKey('person.id', ondelete='SET NULL'))
    second: Mapped[Optional[int]] = mapped_column(ForeignKey('person.id'))
    author: Mapped["Person"] = relationship(back_populates='posts', foreign_keys=[author_id])
    quoted: Mapped["str | None"]
`,
  },
  'a schema of its own, and types of one schema': {
    'app/models.py': `
from sqlalchemy import Column, Enum, ForeignKey, Integer, MetaData, String
from sqlalchemy import create_engine, event
from sqlalchemy.orm import registry

mapper_registry = registry(metadata=MetaData(naming_convention={'pk': 'pk_%(table_name)s'}))
Base = mapper_registry.generate_base()
metadata = Base.metadata

class A(Base):
    __tablename__ = 'a'
    id = Column('a_id', Integer, primary_key=True)
    kind = Column(Enum('x', 'y', name='kind'))
    other = Column(Enum('x', 'yyy', name='other', native_enum=False, create_constraint=True))

class B(Base):
    __tablename__ = 'b'
    a = Column(ForeignKey('a.a_id'), primary_key=True)
    kind = Column(Enum('x', 'y', name='kind'))
    label = Column(String(5), nullable=False, server_default='l')
`,
  },
}
