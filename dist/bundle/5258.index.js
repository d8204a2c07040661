export const id = 5258;
export const ids = [5258];
export const modules = {

/***/ 15258:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  listCases: () => (/* binding */ listCases),
  runDemo: () => (/* binding */ runDemo)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/comparison/local.js + 1 modules
var local = __webpack_require__(61696);
// EXTERNAL MODULE: ./src/config/trust.js
var trust = __webpack_require__(46310);
// EXTERNAL MODULE: ./src/model/engine-choice.js
var engine_choice = __webpack_require__(79229);
// EXTERNAL MODULE: ./src/modes/check/run-check.js
var run_check = __webpack_require__(75645);
;// CONCATENATED MODULE: ./src/modes/demo/cases/alembic.js
const columns = {
    communication_threads: `        sa.Column('id', sa.UUID(), nullable=False),
        sa.Column('contact_id', sa.UUID(), nullable=False),
        sa.Column('channel', sa.String(length=20), nullable=False),
        sa.Column('status', sa.String(length=20), nullable=False, server_default='open'),
        sa.Column('created_at', sa.DateTime(timezone=True), nullable=False, server_default=sa.text('now()')),
        sa.PrimaryKeyConstraint('id'),
        sa.ForeignKeyConstraint(['contact_id'], ['crm_contacts.id'], ondelete='CASCADE'),
`,
    sso_sessions: `        sa.Column('id', sa.UUID(), nullable=False),
        sa.Column('user_id', sa.UUID(), nullable=False),
        sa.Column('session_token', sa.String(length=512), nullable=False),
        sa.Column('expires_at', sa.DateTime(timezone=True), nullable=False),
        sa.Column('is_active', sa.Boolean(), server_default='true', nullable=False),
        sa.ForeignKeyConstraint(['user_id'], ['users.id'], ondelete='CASCADE'),
        sa.PrimaryKeyConstraint('id'),
        sa.UniqueConstraint('session_token'),
`,
};
function revision(id, parent, title, table, body) {
    return `"""${title}

Revision ID: ${id}
Revises: ${parent ?? ''}
Create Date: 2025-01-28 12:00:00.000000

"""
from alembic import op
import sqlalchemy as sa


# revision identifiers, used by Alembic.
revision = '${id}'
down_revision = ${parent ? `'${parent}'` : 'None'}
branch_labels = None
depends_on = None


def upgrade():
    op.create_table(
        '${table}',
${body}    )


def downgrade():
    op.drop_table('${table}')
`;
}
const plain = `        sa.Column('id', sa.UUID(), nullable=False),
        sa.PrimaryKeyConstraint('id'),
`;
const start = {
    'alembic.ini': '[alembic]\nscript_location = migrations\n',
    'migrations/env.py': 'from alembic import context\n',
    'migrations/script.py.mako': '',
    'migrations/versions/z49_create_users.py': revision('z49', undefined, 'create users', 'users', plain),
    'migrations/versions/z50_create_crm_contacts.py': revision('z50', 'z49', 'create crm contacts', 'crm_contacts', plain),
};
/** Field reports 002 and 003, when both come from one parent. */
const twoHeads = {
    id: 'two-heads',
    title: 'Alembic: two revisions have the same parent',
    start,
    base: {
        'migrations/versions/z51_create_communication_tables.py': revision('z51', 'z50', 'create communication tables', 'communication_threads', columns.communication_threads),
    },
    change: {
        'migrations/versions/z52_create_sso_sessions_table.py': revision('z52', 'z50', 'create sso_sessions table', 'sso_sessions', columns.sso_sessions),
    },
};
/** Field reports 002 and 003, when both took the next id. */
const oneRevision = {
    id: 'one-revision',
    title: 'Alembic: two files have the revision id z51',
    start,
    base: twoHeads.base,
    change: {
        'migrations/versions/z51_create_sso_sessions_table.py': revision('z51', 'z50', 'create sso_sessions table', 'sso_sessions', columns.sso_sessions),
    },
};

;// CONCATENATED MODULE: ./src/modes/demo/cases/alembic-tables.js
const uuidKey = `sa.Column('id', sa.UUID(), nullable=False),
sa.PrimaryKeyConstraint('id'),
`;
const threads = `sa.Column('id', sa.UUID(), nullable=False),
sa.Column('contact_id', sa.UUID(), nullable=False),
sa.Column('channel', sa.String(length=20), nullable=False),
sa.Column('thread_identifier', sa.String(length=255), nullable=True),
sa.Column('subject', sa.String(length=500), nullable=True),
sa.Column('status', sa.String(length=20), nullable=False, server_default='open'),
sa.Column('last_message_at', sa.DateTime(timezone=True), nullable=True),
sa.Column('unread_count', sa.Integer(), nullable=False, server_default='0'),
sa.Column('responsible_user_id', sa.UUID(), nullable=True),
sa.Column('created_at', sa.DateTime(timezone=True), nullable=False, server_default=sa.text('now()')),
sa.PrimaryKeyConstraint('id'),
sa.ForeignKeyConstraint(['contact_id'], ['crm_contacts.id'], ondelete='CASCADE'),
sa.ForeignKeyConstraint(['responsible_user_id'], ['users.id'], ondelete='SET NULL'),
`;
const firstSessions = `sa.Column('id', sa.UUID(), nullable=False),
sa.Column('user_id', sa.UUID(), nullable=False),
sa.Column('token', sa.String(length=255), nullable=False),
sa.Column('expires_at', sa.DateTime(), nullable=False),
sa.PrimaryKeyConstraint('id'),
`;
const sessions = `sa.Column('id', sa.UUID(), nullable=False),
sa.Column('user_id', sa.UUID(), nullable=False),
sa.Column('session_token', sa.String(length=512), nullable=False),
sa.Column('expires_at', sa.DateTime(timezone=True), nullable=False),
sa.Column('is_active', sa.Boolean(), server_default='true', nullable=False),
sa.Column('revoked_at', sa.DateTime(timezone=True), nullable=True),
sa.ForeignKeyConstraint(['user_id'], ['users.id'], ondelete='CASCADE'),
sa.PrimaryKeyConstraint('id'),
sa.UniqueConstraint('session_token'),
`;
function indented(text, spaces) {
    return text.replace(/^(?=.)/gm, ' '.repeat(spaces));
}
function createTable(table, columns) {
    return `op.create_table(\n    '${table}',\n${indented(columns, 4)})\n`;
}
function upgrade(table, columns, guard) {
    const create = createTable(table, columns);
    switch (guard) {
        case 'none':
            return create;
        case 'inspector':
            return `inspector = sa.inspect(op.get_bind())\nexisting_tables = inspector.get_table_names()\n\nif '${table}' not in existing_tables:\n${indented(create, 4)}`;
        case 'has_table':
            return `if sa.inspect(op.get_bind()).has_table('${table}'):\n    return\n${create}`;
        case 'information_schema':
            return `result = op.get_bind().execute(sa.text("""
    SELECT EXISTS (
        SELECT FROM information_schema.tables
        WHERE table_schema = 'public'
        AND table_name = '${table}'
    );
"""))
table_exists = result.scalar()

if not table_exists:
${indented(create, 4)}`;
        case 'try/except':
            return `try:\n${indented(create, 4)}except Exception as e:\n    if 'already exists' in str(e).lower():\n        print('${table} already exists, skipping')\n    else:\n        raise\n`;
    }
}
function alembic_tables_revision(id, parent, table, body) {
    return `"""create ${table}"""
from alembic import op
import sqlalchemy as sa


revision = '${id}'
down_revision = ${parent ? `'${parent}'` : 'None'}
branch_labels = None
depends_on = None


def upgrade():
${indented(body, 4)}

def downgrade():
    op.drop_table('${table}')
`;
}
const versions = 'migrations/versions';
const alembic_tables_start = {
    'alembic.ini': '[alembic]\nscript_location = migrations\n',
    'migrations/env.py': 'from alembic import context\n',
    'migrations/script.py.mako': '',
    [`${versions}/z48_create_users.py`]: alembic_tables_revision('z48', undefined, 'users', createTable('users', uuidKey)),
    [`${versions}/z49_create_crm_contacts.py`]: alembic_tables_revision('z49', 'z48', 'crm_contacts', createTable('crm_contacts', uuidKey)),
};
const communicationTables = `${versions}/z51_create_communication_tables.py`;
/** The revision z51 of field report 002. */
function communicationThreads(guard) {
    return alembic_tables_revision('z51', 'z50', 'communication_threads', upgrade('communication_threads', threads, guard));
}
/** Field report 002: the table is there, made by an earlier revision. */
const duplicateTable = {
    id: 'duplicate-table',
    title: 'Alembic: z51 creates a table that already exists',
    start: {
        ...alembic_tables_start,
        [`${versions}/z50_create_inbox.py`]: alembic_tables_revision('z50', 'z49', 'communication_threads', createTable('communication_threads', threads)),
    },
    base: { 'README.md': 'Communication.\n' },
    change: { [communicationTables]: communicationThreads('none') },
};
const sessionTable = `${versions}/z52_create_sso_sessions_table.py`;
/** The revision z52 of field report 003. */
function ssoSessions(guard) {
    return alembic_tables_revision('z52', 'z51', 'sso_sessions', upgrade('sso_sessions', sessions, guard));
}
/** Field report 003: guarded as it recommends, and the table that exists is another one. */
const differentTable = {
    id: 'different-table',
    title: 'Alembic: z52 skips a table that exists and is different',
    start: {
        ...alembic_tables_start,
        [`${versions}/z51_single_sign_on.py`]: alembic_tables_revision('z51', 'z49', 'sso_sessions', createTable('sso_sessions', firstSessions)),
    },
    base: { 'README.md': 'Single sign-on.\n' },
    change: { [sessionTable]: ssoSessions('inspector') },
};

;// CONCATENATED MODULE: ./src/modes/demo/cases/on-conflict.js
/** Field report 004: a data migration in plain SQL whose upsert has no unique constraint to lean on. */
const onConflict = {
    id: 'on-conflict',
    title: 'Plain SQL: an upsert without the unique constraint it needs',
    start: {
        'db/migrations/0001_source_tables.sql': `CREATE TABLE users (
    id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
    user_type VARCHAR(20) NOT NULL,
    name VARCHAR(255),
    phone_number VARCHAR(20),
    city VARCHAR(100),
    status VARCHAR(20) DEFAULT 'active',
    created_at TIMESTAMP DEFAULT NOW(),
    updated_at TIMESTAMP DEFAULT NOW()
);

CREATE TABLE professions (
    id SERIAL PRIMARY KEY,
    name VARCHAR(100) UNIQUE NOT NULL,
    specialty VARCHAR(255),
    created_at TIMESTAMP DEFAULT NOW()
);

CREATE TABLE provider_professions (
    provider_id UUID REFERENCES users(id),
    profession_id INTEGER REFERENCES professions(id),
    specialty VARCHAR(255),
    experience_years INTEGER,
    created_at TIMESTAMP DEFAULT NOW()
);
`,
    },
    base: {
        'db/migrations/0002_target_tables.sql': `CREATE TABLE proveedores (
    id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
    telefono VARCHAR(20) UNIQUE NOT NULL,
    nombre VARCHAR(255) NOT NULL,
    ciudad VARCHAR(100),
    estado VARCHAR(20) DEFAULT 'activo'
        CHECK (estado IN ('activo', 'inactivo', 'suspendido', 'verificacion_pendiente')),
    creado_at TIMESTAMP DEFAULT NOW()
);

CREATE TABLE profesiones (
    id SERIAL PRIMARY KEY,
    nombre VARCHAR(100) UNIQUE NOT NULL,
    especialidad VARCHAR(255)
);

CREATE TABLE proveedor_profesiones (
    id SERIAL PRIMARY KEY,
    proveedor_id UUID REFERENCES proveedores(id) ON DELETE CASCADE,
    profesion_id INTEGER REFERENCES profesiones(id) ON DELETE CASCADE,
    especialidad VARCHAR(255),
    anos_experiencia INTEGER DEFAULT 0 CHECK (anos_experiencia >= 0 AND anos_experiencia <= 70)
);

CREATE INDEX idx_proveedor_profesiones_proveedor ON proveedor_profesiones(proveedor_id);
`,
    },
    change: {
        'db/migrations/0003_copy_providers.sql': `-- Copy the providers and what they do.
INSERT INTO proveedores (id, telefono, nombre, ciudad, estado, creado_at)
SELECT id, phone_number, name, city, status, created_at
FROM users
WHERE user_type = 'provider'
ON CONFLICT (id) DO NOTHING;

INSERT INTO proveedor_profesiones (proveedor_id, profesion_id, especialidad, anos_experiencia)
SELECT provider_id, profession_id, specialty, COALESCE(experience_years, 0)
FROM provider_professions
ON CONFLICT (proveedor_id, profesion_id) DO NOTHING;
`,
    },
};

// EXTERNAL MODULE: ./src/modes/demo/cases/two-branches.js
var two_branches = __webpack_require__(41289);
;// CONCATENATED MODULE: ./src/modes/demo/cases.js




const profiles = `create table public.profiles (
  id uuid primary key references auth.users on delete cascade,
  display_name text not null
);
alter table public.profiles enable row level security;
create policy "Own profile" on public.profiles for select to authenticated using (auth.uid() = id);
`;
/** Two branches create one table under different timestamps: nothing collides by name, and git merges it cleanly. */
const sameTable = {
    id: 'same-table',
    title: 'Supabase: two branches create the same table',
    start: {
        'supabase/migrations/20250101090000_init.sql': 'create table public.teams (id uuid primary key, name text not null);\n',
    },
    base: { 'supabase/migrations/20250110120000_profiles.sql': profiles },
    change: {
        'supabase/migrations/20250112080000_user_profiles.sql': `-- Profiles for the new settings page.
create table public.profiles (
  id uuid primary key references auth.users on delete cascade,
  display_name text not null,
  avatar_url text
);

create index profiles_display_name_idx on public.profiles (display_name);
`,
    },
};
const migration = (dependencies, operations) => `from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [${dependencies}]

    operations = [
${operations}    ]
`;
const publicToken = `        migrations.AddField(
            model_name='qrcode',
            name='public_token',
            field=models.CharField(blank=True, max_length=64, null=True, unique=True),
        ),
`;
/** Field report 000, its 235 earlier migrations in one. */
const duplicateColumn = {
    id: 'duplicate-column',
    title: 'Django: 0237 adds a column that 0236 already added',
    start: {
        'tickets/__init__.py': '',
        'tickets/migrations/__init__.py': '',
        'tickets/migrations/0001_initial.py': migration('', `        migrations.CreateModel(
            name='QRCode',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('title', models.CharField(max_length=200)),
                ('is_active', models.BooleanField(default=True)),
            ],
        ),
`),
        'tickets/migrations/0236_add_public_token.py': migration("('tickets', '0001_initial')", publicToken),
    },
    base: { 'README.md': 'Tickets.\n' },
    change: {
        'tickets/migrations/0237_auto_20251028_1455.py': migration("('tickets', '0236_add_public_token')", `        migrations.AlterField(
            model_name='qrcode',
            name='title',
            field=models.CharField(max_length=255),
        ),
${publicToken}`),
    },
};
/** The first one is what `demo` shows when nothing is named. */
const demoCases = [
    sameTable,
    onConflict,
    two_branches/* twoBranches */.n,
    two_branches/* codeReplaced */.Q,
    twoHeads,
    oneRevision,
    duplicateColumn,
    duplicateTable,
    differentTable,
];

// EXTERNAL MODULE: ./src/modes/demo/repository.js
var repository = __webpack_require__(39594);
// EXTERNAL MODULE: ./src/process/clean-up.js
var clean_up = __webpack_require__(39710);
// EXTERNAL MODULE: ./src/text/near-names.js
var near_names = __webpack_require__(18846);
// EXTERNAL MODULE: ./src/cli/usage-error.js
var usage_error = __webpack_require__(23716);
;// CONCATENATED MODULE: ./src/cli/run-demo.js











function listCases() {
    const width = Math.max(...demoCases.map(({ id }) => id.length));
    return demoCases.map(({ id, title }) => `${id.padEnd(width)}  ${title}\n`).join('');
}
/** Makes the repository of a case, checks its branch `topic` against its `main`, and removes it again. */
async function runDemo(request, onProgress) {
    const chosen = request.case === undefined ? demoCases[0] : demoCases.find(({ id }) => id === request.case);
    if (!chosen) {
        const ids = demoCases.map(({ id }) => id);
        const near = (0,near_names/* nearNames */.$)(request.case ?? '', ids);
        throw new usage_error/* UsageError */.e(near.length > 0
            ? `There is no case ${request.case}. Did you mean ${near.join(' or ')}?`
            : `There is no case ${request.case}. The cases are: ${ids.join(', ')}.`);
    }
    const temporary = request.keep ? undefined : await (0,clean_up/* temporaryDirectory */.De)('demo');
    const directory = temporary?.path ?? (await placeFor(request.keep ?? ''));
    try {
        await (0,repository/* makeRepository */.B)(directory, chosen);
        // Whoever plays with it is on the branch that brings the migrations.
        if (request.keep)
            await (0,repository/* gitIn */.u)(directory).raw('checkout', '--quiet', 'topic');
        return await (0,run_check/* runCheck */.k_)({
            ...request.flags,
            // A case does not pass, and what the machine's own PostgreSQL does not pass is the embedded one's to judge.
            postgres: (0,engine_choice/* embeddedUnlessNamed */.E0)(request.flags.postgres),
            trust: trust/* ownCode */.m1,
            configFromChange: false,
        }, () => (0,local.compareLocally)({ directory, base: 'main', head: 'topic', fetch: false }), onProgress);
    }
    finally {
        await temporary?.[Symbol.asyncDispose]();
    }
}
async function placeFor(keep) {
    const directory = (0,external_node_path_.resolve)(keep);
    await (0,promises_.mkdir)(directory, { recursive: true });
    if ((await (0,promises_.readdir)(directory)).length > 0)
        throw new usage_error/* UsageError */.e(`--keep ${keep}: the directory is not empty.`);
    return directory;
}


/***/ }),

/***/ 41289:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ codeReplaced),
/* harmony export */   n: () => (/* binding */ twoBranches)
/* harmony export */ });
const head = 'from django.db import migrations, models\nimport django.db.models.deletion\n\n\nclass Migration(migrations.Migration):\n\n';
const start = {
    'healthcare/__init__.py': '',
    'healthcare/migrations/__init__.py': '',
    'healthcare/migrations/0001_initial.py': `${head}    initial = True

    dependencies = [
    ]

    operations = [
        migrations.CreateModel(
            name='UserProfile',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('role', models.CharField(max_length=20)),
            ],
        ),
        migrations.CreateModel(
            name='Patient',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('full_name', models.CharField(max_length=255)),
            ],
            options={'db_table': 'patients'},
        ),
    ]
`,
    'healthcare/migrations/0002_familyhistory.py': `${head}    dependencies = [
        ('healthcare', '0001_initial'),
    ]

    operations = [
        migrations.CreateModel(
            name='FamilyHistory',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('condition', models.CharField(max_length=255)),
                ('patient', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to='healthcare.patient')),
            ],
        ),
    ]
`,
};
const tables = `        migrations.CreateModel(
            name='Billing',
            fields=[
                ('billing_id', models.AutoField(primary_key=True, serialize=False)),
                ('invoice_number', models.CharField(max_length=50, unique=True)),
                ('billing_date', models.DateField()),
                ('total_amount', models.DecimalField(decimal_places=2, max_digits=10)),
                ('patient', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to='healthcare.patient')),
            ],
            options={'db_table': 'billings'},
        ),
        migrations.CreateModel(
            name='Payment',
            fields=[
                ('payment_id', models.AutoField(primary_key=True, serialize=False)),
                ('payment_date', models.DateField()),
                ('billing', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to='healthcare.billing')),
            ],
            options={'db_table': 'payments'},
        ),
        migrations.CreateModel(
            name='Device',
            fields=[
                ('device_id', models.AutoField(primary_key=True, serialize=False)),
                ('patient', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to='healthcare.patient')),
            ],
            options={'db_table': 'devices'},
        ),
`;
const dependsOnSecond = `    dependencies = [
        ('healthcare', '0002_familyhistory'),
    ]

    operations = [
`;
const first = `${head}${dependsOnSecond}${tables}    ]
`;
const second = `${head}${dependsOnSecond}        migrations.AlterField(
            model_name='userprofile',
            name='role',
            field=models.CharField(choices=[('patient', 'Patient'), ('billing', 'Billing')], max_length=20),
        ),
${tables}    ]
`;
/** Field report 001, as it began: two branches made a 0003 each. */
const twoBranches = {
    id: 'two-branches',
    title: 'Django: two branches each add a migration 0003',
    start,
    base: { 'healthcare/migrations/0003_billing_payment_insuranceinformation_device_and_more.py': first },
    change: { 'healthcare/migrations/0003_billing_alter_userprofile_role_payment_and_more.py': second },
};
/** Field report 001, as it ended: the code of the applied 0003 was replaced by another 0003. */
const codeReplaced = {
    id: 'code-replaced',
    title: 'Django: an applied migration 0003 is replaced by another 0003',
    start: {
        ...start,
        'healthcare/migrations/0003_billing_payment_insuranceinformation_device_and_more.py': first,
    },
    base: { 'README.md': 'Healthcare.\n' },
    change: {
        'healthcare/migrations/0003_billing_payment_insuranceinformation_device_and_more.py': null,
        'healthcare/migrations/0003_billing_alter_userprofile_role_payment_and_more.py': second,
    },
};


/***/ }),

/***/ 39594:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ makeRepository),
/* harmony export */   u: () => (/* binding */ gitIn)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var simple_git__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20136);



/** With nothing of the environment but what git needs to run: no secret, and no setting of somebody's own. */
function gitIn(directory, config = []) {
    const names = ['PATH', 'HOME', 'TMPDIR', 'SYSTEMROOT'];
    const needed = names.flatMap(name => {
        const value = process.env[name];
        return value === undefined ? [] : [[name, value]];
    });
    return (0,simple_git__WEBPACK_IMPORTED_MODULE_2__/* .simpleGit */ .Lp)({ baseDir: directory, config }).env(Object.fromEntries(needed));
}
/** A real repository: main with two commits, topic forked from the first. */
async function makeRepository(directory, { start, base, change, title }) {
    const git = gitIn(directory, [
        'user.name=Demo',
        'user.email=demo@localhost',
        'commit.gpgsign=false',
        'core.autocrlf=false',
        'maintenance.auto=false',
    ]);
    await git.raw('init', '--quiet', '--initial-branch=main');
    const commit = async (files, message) => {
        await writeFiles(directory, files);
        await git.raw('add', '--all');
        await git.raw('commit', '--quiet', '--no-verify', '-m', message);
    };
    await commit(start, 'Where both start');
    await git.raw('checkout', '--quiet', '-b', 'topic');
    await commit(change, title);
    await git.raw('checkout', '--quiet', 'main');
    await commit(base, 'What base got meanwhile');
}
async function writeFiles(directory, files) {
    for (const [path, text] of Object.entries(files)) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path);
        if (text === null) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file);
            continue;
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, text);
    }
}


/***/ })

};
