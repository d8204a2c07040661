export const id = 6652;
export const ids = [6652,7395];
export const modules = {

/***/ 87395:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   l2: () => (/* binding */ capitalized),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
/** "a", "a and b", "a, b and c". */
function joined(parts) {
    return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}
/** The first of them, and how many more there are. */
function firstOf(parts, most, separator = ', ') {
    const rest = parts.length - most;
    const more = rest > 0 ? `${separator === ', ' ? '' : separator.trim()} and ${rest} more` : '';
    return parts.slice(0, most).join(separator) + more;
}
/** As a sentence begins. */
function capitalized(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 76652:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ sessionName),
/* harmony export */   Do: () => (/* binding */ databaseName),
/* harmony export */   connectionRefused: () => (/* binding */ connectionRefused),
/* harmony export */   iK: () => (/* binding */ refuseManagedHost),
/* harmony export */   sb: () => (/* binding */ examine)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60392);
/* harmony import */ var _model_listing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87395);
/* harmony import */ var _process_secrets_out_of_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97005);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96159);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73128);
/* harmony import */ var _server_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84790);
/* harmony import */ var _server_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47762);







/** The session name that distinguishes a run's scratch databases from those of a run that is dead. */
const sessionName = (runId) => `migration-gate/${runId}`;
const databaseName = (runId, number) => `migration_gate_${runId}_${number}`;
/** In SQL: is the run connected whose id this expression gives? */
const isConnected = (runId) => `exists (select from pg_catalog.pg_stat_activity as a where a.application_name = '${sessionName('')}' || ${runId})`;
/** Somebody's tables: not PostgreSQL's own, and not those of an extension. */
const hasTables = `exists (select from pg_catalog.pg_class as c join pg_catalog.pg_namespace as n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'm', 'f') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and not exists
      (select from pg_catalog.pg_depend where classid = 'pg_catalog.pg_class'::regclass and objid = c.oid and deptype = 'e'))`;
/** One round trip for all of it. `pg_stat_replication` lists logical subscribers too, and those are no replicas. */
const question = `
select current_setting('server_version_num')::int as "number",
  current_setting('server_version') as "version",
  (select json_build_object('mayCreate', rolcreatedb or rolsuper, 'superuser', rolsuper, 'limit', rolconnlimit)
    from pg_catalog.pg_roles where rolname = current_user) as "login",
  current_database()::text as "database",
  ${hasTables} as "inUse",
  (select coalesce(json_agg(datname order by datname), '[]') from pg_catalog.pg_database
    where datname !~ '${_server_state_js__WEBPACK_IMPORTED_MODULE_2__/* .scratchDatabases */ .r}' and datname not in ('postgres', 'template0', 'template1', current_database())
  ) as "others",
  current_user::text as "user",
  pg_catalog.pg_is_in_recovery() as "standby",
  (select count(*) from pg_catalog.pg_stat_replication as r where not exists
    (select from pg_catalog.pg_replication_slots as s where s.active_pid = r.pid and s.slot_type = 'logical')) as "replicas",
  (select json_agg(rolname) from pg_catalog.pg_roles) as "roles",
  (select coalesce(json_agg(json_build_object('name', d.datname, 'comment', pg_catalog.shobj_description(d.oid, 'pg_database'))), '[]')
    from pg_catalog.pg_database as d
    where d.datname ~ '${_server_state_js__WEBPACK_IMPORTED_MODULE_2__/* .scratchDatabases */ .r}' and pg_catalog.pg_get_userbyid(d.datdba) = current_user
      and not ${isConnected("split_part(d.datname, '_', 3)")}
  ) as "orphans",
  (select coalesce(json_agg(rolname), '[]')
    from (select rolname, pg_catalog.shobj_description(oid, 'pg_authid') as comment from pg_catalog.pg_roles) as r
    where comment ~ '^${(0,_roles_js__WEBPACK_IMPORTED_MODULE_1__/* .commentOfLeaving */ .Hz)('[0-9a-f]{12}')}$' and not ${isConnected('right(comment, 12)')}
  ) as "abandoned"`;
/** Roles that a managed service makes on each of its servers, whatever name the server is reached by. */
const managedRoles = [
    'rdsadmin',
    'rds_superuser',
    'cloudsqlsuperuser',
    'alloydbsuperuser',
    'azure_pg_admin',
    'azuresu',
];
/** Sessions at the same time: one beside the scratch databases, one in each of two. */
const connectionsNeeded = 3;
/**
 * `look`: opens a session in another database of that server.
 * @throws {EngineUnavailableError} when scratch databases can't or should not be made on this server.
 */
async function examine(connection, url, { allowProduction, allowOtherDatabases }, look) {
    const where = `the PostgreSQL server at ${(0,_server_url_js__WEBPACK_IMPORTED_MODULE_3__/* .hostOf */ .w4)(url)}`;
    const reply = await connection.query(question);
    if (reply.kind !== 'ok') {
        const why = reply.kind === 'lost' ? reply.why : reply.error.message;
        throw new _engine_js__WEBPACK_IMPORTED_MODULE_4__/* .EngineUnavailableError */ .DG(`${(0,_model_listing_js__WEBPACK_IMPORTED_MODULE_5__/* .capitalized */ .l2)(where)} can't be used: asked for its version and roles, it said "${why}".`);
    }
    const row = reply.rows[0] ?? {};
    if (Number(row.number) < 130000) {
        throw new _engine_js__WEBPACK_IMPORTED_MODULE_4__/* .EngineUnavailableError */ .DG(`${(0,_model_listing_js__WEBPACK_IMPORTED_MODULE_5__/* .capitalized */ .l2)(where)} is PostgreSQL ${row.version}; scratch databases need 13 or newer. Use a newer server, or \`--postgres embedded\`.`);
    }
    if (!allowProduction)
        refuseProduction(row, where);
    const login = loginShape.parse(row.login);
    if (!login.mayCreate) {
        throw new _engine_js__WEBPACK_IMPORTED_MODULE_4__/* .EngineUnavailableError */ .DG(`The role "${row.user}" may not create databases on ${where}, and the gate works in scratch databases of its own. As a superuser, run \`ALTER ROLE "${row.user}" CREATEDB\`, or give a URL of a role that may.`);
    }
    if (login.limit >= 0 && login.limit < connectionsNeeded) {
        throw new _engine_js__WEBPACK_IMPORTED_MODULE_4__/* .EngineUnavailableError */ .DG(`The role "${row.user}" may have ${login.limit} connection${login.limit === 1 ? '' : 's'} at a time on ${where}, and the gate needs ${connectionsNeeded}. As a superuser, run \`ALTER ROLE "${row.user}" CONNECTION LIMIT ${connectionsNeeded}\` (or -1 for no limit), or give a URL of another role.`);
    }
    if (!allowOtherDatabases) {
        const inUse = [
            ...(row.inUse === true ? [`the database "${row.database}" has tables`] : []),
            ...(row.database !== 'postgres' && (await isInUse(look)) ? ['the database "postgres" has tables'] : []),
            ...strings(row.others).map(name => `it has the database "${name}"`),
        ];
        if (inUse.length > 0)
            throw inhabited(where, inUse);
    }
    return {
        version: String(row.version),
        number: Number(row.number),
        superuser: login.superuser,
        orphans: orphans(row.orphans),
        abandoned: strings(row.abandoned),
    };
}
const loginShape = zod__WEBPACK_IMPORTED_MODULE_6__.object({ mayCreate: zod__WEBPACK_IMPORTED_MODULE_6__.boolean(), superuser: zod__WEBPACK_IMPORTED_MODULE_6__.boolean(), limit: zod__WEBPACK_IMPORTED_MODULE_6__.number() });
async function isInUse(look) {
    let connection;
    try {
        connection = await look('postgres');
    }
    catch {
        // There is none, or the login may not even look: then it has nothing to lose there either.
        return false;
    }
    try {
        const reply = await connection.query(`select ${hasTables} as "inUse"`);
        return reply.kind !== 'ok' || reply.rows[0]?.inUse === true;
    }
    finally {
        await connection.close();
    }
}
function inhabited(where, inUse) {
    return new _engine_js__WEBPACK_IMPORTED_MODULE_4__/* .EngineUnavailableError */ .DG(`${(0,_model_listing_js__WEBPACK_IMPORTED_MODULE_5__/* .capitalized */ .l2)(where)} is used for something else: ${(0,_model_listing_js__WEBPACK_IMPORTED_MODULE_5__/* .firstOf */ .Ku)(inUse, 4)}. The gate runs unreviewed migrations there, and a statement of theirs may reach other databases. Give it a server of its own, such as a service container, or none (\`--postgres embedded\`); a new database that the service creates can be named in the URL. If nothing on that server would be missed, pass \`--allow-other-databases\` (input \`allow-other-databases: true\`), with a role that is no superuser (\`CREATE ROLE gate LOGIN PASSWORD '…' NOSUPERUSER CREATEDB CREATEROLE\`).`);
}
/** Before a connection is even tried. */
function refuseManagedHost(url) {
    const service = (0,_server_url_js__WEBPACK_IMPORTED_MODULE_3__/* .managedService */ .nx)(url);
    if (service)
        throw production(`${(0,_server_url_js__WEBPACK_IMPORTED_MODULE_3__/* .hostOf */ .w4)(url)} belongs to ${service}`);
}
function refuseProduction(row, where) {
    const role = strings(row.roles).find(name => managedRoles.includes(name));
    if (role)
        throw production(`${where} is a managed one (it has the role "${role}")`);
    if (row.standby === true)
        throw production(`${where} is a standby of another one`);
    if (Number(row.replicas) > 0)
        throw production(`${where} has replicas attached to it (${row.replicas})`);
}
function production(why) {
    return new _engine_js__WEBPACK_IMPORTED_MODULE_4__/* .EngineUnavailableError */ .DG(`This looks like production: ${why}. The gate runs unreviewed migrations; give it a server that may be thrown away, such as a service container, or no server at all (\`--postgres embedded\`). If it really is such a one, pass \`--allow-production\`.`);
}
/** Why a connection could not be made, as what was tried and what to change. Never shows a password. */
function connectionRefused(error, url) {
    const shown = (0,_server_url_js__WEBPACK_IMPORTED_MODULE_3__/* .redactUrl */ .BO)(url);
    const { code, message } = causeOf(error);
    const password = safely(() => decodeURIComponent(new URL(url).password)) ?? '';
    const said = password ? message.replaceAll(password, '***') : message;
    const because = (advice) => new _engine_js__WEBPACK_IMPORTED_MODULE_4__/* .EngineUnavailableError */ .DG(`Could not connect to ${shown}: ${said}. ${advice}`, {
        cause: new Error(said),
    });
    // What pg and Node.js themselves refuse has no code of PostgreSQL's: only their words tell.
    if (code === '28P01' || code === '28000' || /password|SASL|SCRAM/i.test(message)) {
        if (password === '' && !(0,_process_secrets_out_of_environment_js__WEBPACK_IMPORTED_MODULE_0__.startedWith)().PGPASSWORD)
            return new _engine_js__WEBPACK_IMPORTED_MODULE_4__/* .EngineUnavailableError */ .DG(`Could not connect to ${shown}: the server asks for a password, and the URL has none. Write it into the URL, or set PGPASSWORD.`, { cause: new Error(said) });
        return because('Check the user name and the password in the URL, or set PGPASSWORD.');
    }
    if (code === '3D000')
        return because('Give the name of a database that exists, mostly `postgres`: the gate only connects to it to make its own.');
    if (code === '53300')
        return because(`Every connection of that server or of that role is taken: try again, or raise \`max_connections\`, or the role's limit (\`ALTER ROLE … CONNECTION LIMIT -1\`). The gate needs ${connectionsNeeded}.`);
    // protocol_violation: what a pooler says to a startup parameter that it does not pass on.
    if (code === '08P01')
        return because('That is what a connection pooler (pgbouncer) answers. Give the host and port of the PostgreSQL server itself: migrations need sessions of their own, which a pooler does not keep.');
    if (/SSL|TLS|certificate/i.test(message))
        return because('Set `sslmode` in the URL to what the server offers (`?sslmode=disable` for a service container).');
    return because('Is the server running, and are host and port right? In a job with a service container, wait for its health check (`--health-cmd pg_isready`) and use the mapped port.');
}
/** Happy Eyeballs tries several addresses and wraps the errors without a message of its own. */
function causeOf(error) {
    const inner = error instanceof AggregateError ? error.errors[0] : error;
    if (!(inner instanceof Error))
        return { code: '', message: String(inner) };
    return { code: 'code' in inner ? String(inner.code) : '', message: inner.message || inner.name };
}
function safely(compute) {
    try {
        return compute();
    }
    catch {
        return undefined;
    }
}
function strings(value) {
    return Array.isArray(value) ? value.filter(item => typeof item === 'string') : [];
}
function orphans(value) {
    if (!Array.isArray(value))
        return [];
    return value.filter((item) => typeof item === 'object' && item !== null && 'name' in item && typeof item.name === 'string');
}


/***/ }),

/***/ 84790:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ scratchDatabases),
/* harmony export */   u: () => (/* binding */ readState)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60392);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17318);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73128);



/** Scratch databases of any run: see `databaseName`. */
const scratchDatabases = '^migration_gate_[0-9a-f]{12}_[0-9]+$';
const acl = zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.object({ grantee: zod__WEBPACK_IMPORTED_MODULE_1__.string(), privilege: zod__WEBPACK_IMPORTED_MODULE_1__.string(), grantable: zod__WEBPACK_IMPORTED_MODULE_1__.boolean() }));
const comment = zod__WEBPACK_IMPORTED_MODULE_1__.string().nullable();
const databaseRow = zod__WEBPACK_IMPORTED_MODULE_1__.object({
    oid: zod__WEBPACK_IMPORTED_MODULE_1__.number(),
    name: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    owner: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    connections: zod__WEBPACK_IMPORTED_MODULE_1__.boolean(),
    limit: zod__WEBPACK_IMPORTED_MODULE_1__.number(),
    template: zod__WEBPACK_IMPORTED_MODULE_1__.boolean(),
    acl,
    comment,
});
const roleRow = zod__WEBPACK_IMPORTED_MODULE_1__.object({
    oid: zod__WEBPACK_IMPORTED_MODULE_1__.number(),
    name: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    superuser: zod__WEBPACK_IMPORTED_MODULE_1__.boolean(),
    inherit: zod__WEBPACK_IMPORTED_MODULE_1__.boolean(),
    createrole: zod__WEBPACK_IMPORTED_MODULE_1__.boolean(),
    createdb: zod__WEBPACK_IMPORTED_MODULE_1__.boolean(),
    login: zod__WEBPACK_IMPORTED_MODULE_1__.boolean(),
    replication: zod__WEBPACK_IMPORTED_MODULE_1__.boolean(),
    bypassrls: zod__WEBPACK_IMPORTED_MODULE_1__.boolean(),
    limit: zod__WEBPACK_IMPORTED_MODULE_1__.number(),
    until: zod__WEBPACK_IMPORTED_MODULE_1__.string().nullable(),
    /** As the server keeps it, scrambled; only a superuser gets to see it. */
    password: zod__WEBPACK_IMPORTED_MODULE_1__.string().nullable(),
    comment,
});
const tablespaceRow = zod__WEBPACK_IMPORTED_MODULE_1__.object({
    name: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    owner: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    location: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    acl,
    options: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.string()),
    comment,
});
const stateShape = zod__WEBPACK_IMPORTED_MODULE_1__.object({
    databases: zod__WEBPACK_IMPORTED_MODULE_1__.array(databaseRow),
    roles: zod__WEBPACK_IMPORTED_MODULE_1__.array(roleRow),
    members: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.object({
        role: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
        member: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
        grantor: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
        admin: zod__WEBPACK_IMPORTED_MODULE_1__.boolean(),
        inherit: zod__WEBPACK_IMPORTED_MODULE_1__.boolean().nullable(),
        set: zod__WEBPACK_IMPORTED_MODULE_1__.boolean().nullable(),
    })),
    settings: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.object({ database: zod__WEBPACK_IMPORTED_MODULE_1__.string().nullable(), role: zod__WEBPACK_IMPORTED_MODULE_1__.string().nullable(), config: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.string()) })),
    tablespaces: zod__WEBPACK_IMPORTED_MODULE_1__.array(tablespaceRow),
    /** What ALTER SYSTEM has written. */
    system: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.object({ name: zod__WEBPACK_IMPORTED_MODULE_1__.string(), value: zod__WEBPACK_IMPORTED_MODULE_1__.string() })),
    slots: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.object({ name: zod__WEBPACK_IMPORTED_MODULE_1__.string() })),
    subscriptions: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.object({ name: zod__WEBPACK_IMPORTED_MODULE_1__.string(), database: zod__WEBPACK_IMPORTED_MODULE_1__.string() })),
    prepared: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.object({ gid: zod__WEBPACK_IMPORTED_MODULE_1__.string(), database: zod__WEBPACK_IMPORTED_MODULE_1__.string() })),
    parameters: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.object({ name: zod__WEBPACK_IMPORTED_MODULE_1__.string(), acl })),
    labels: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.object({ provider: zod__WEBPACK_IMPORTED_MODULE_1__.string(), kind: zod__WEBPACK_IMPORTED_MODULE_1__.string(), object: zod__WEBPACK_IMPORTED_MODULE_1__.string(), label: zod__WEBPACK_IMPORTED_MODULE_1__.string() })),
    origins: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.object({ name: zod__WEBPACK_IMPORTED_MODULE_1__.string() })),
    /** Comments of scratch databases, which say what roles belong to them. */
    notes: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.object({ database: zod__WEBPACK_IMPORTED_MODULE_1__.string(), comment: zod__WEBPACK_IMPORTED_MODULE_1__.string() })),
});
const rows = (query) => `(select coalesce(json_agg(row_to_json(one)), '[]') from (${query}) as one)`;
const nothing = `'[]'::json`;
const exploded = (list) => `(select coalesce(json_agg(json_build_object(
    'grantee', case when entry.grantee = 0 then 'public' else quote_ident(pg_get_userbyid(entry.grantee)) end,
    'privilege', entry.privilege_type, 'grantable', entry.is_grantable)
    order by entry.grantee, entry.privilege_type), '[]') from aclexplode(${list}) as entry)`;
/** One statement, so that one snapshot. */
function stateQuery({ version, superuser }) {
    const shared = (kind, oid) => `shobj_description(${oid}, '${kind}') as comment`;
    const parts = {
        databases: rows(`select oid::int8, datname as name, pg_get_userbyid(datdba) as owner, datallowconn as connections,
        datconnlimit as "limit", datistemplate as template, ${exploded("coalesce(datacl, acldefault('d', datdba))")} as acl,
        ${shared('pg_database', 'oid')}
      from pg_database where datname !~ '${scratchDatabases}' order by datname`),
        roles: rows(`select r.oid::int8, rolname as name, rolsuper as superuser, rolinherit as inherit, rolcreaterole as createrole,
        rolcreatedb as createdb, rolcanlogin as login, rolreplication as replication, rolbypassrls as bypassrls,
        rolconnlimit as "limit", rolvaliduntil::text as until, ${superuser ? 'rolpassword' : 'null'} as password,
        ${shared('pg_authid', 'r.oid')}
      from ${superuser ? 'pg_authid' : 'pg_roles'} as r order by rolname`),
        members: rows(`select pg_get_userbyid(roleid) as role, pg_get_userbyid(member) as member, pg_get_userbyid(grantor) as grantor,
        admin_option as admin, ${version >= 160000 ? 'inherit_option as inherit, set_option as set' : 'null::bool as inherit, null::bool as set'}
      from pg_auth_members order by 1, 2, 3`),
        settings: rows(`select d.datname as database, r.rolname as role, setconfig as config
      from pg_db_role_setting left join pg_database d on d.oid = setdatabase left join pg_roles r on r.oid = setrole
      where coalesce(d.datname, '') !~ '${scratchDatabases}' order by 1, 2`),
        tablespaces: rows(`select spcname as name, pg_get_userbyid(spcowner) as owner, pg_tablespace_location(oid) as location,
        ${exploded("coalesce(spcacl, acldefault('t', spcowner))")} as acl, coalesce(spcoptions, '{}') as options,
        ${shared('pg_tablespace', 'oid')}
      from pg_tablespace order by spcname`),
        system: superuser
            ? rows(`select name, setting as value from pg_file_settings
          where sourcefile like '%postgresql.auto.conf' and setting is not null order by seqno`)
            : nothing,
        slots: rows(`select slot_name as name from pg_replication_slots
      where not temporary and coalesce(database, '') !~ '${scratchDatabases}' order by 1`),
        subscriptions: rows(`select subname as name, d.datname as database from pg_subscription join pg_database d on d.oid = subdbid
      where d.datname !~ '${scratchDatabases}' order by 1, 2`),
        prepared: rows(`select gid, database from pg_prepared_xacts where database !~ '${scratchDatabases}' order by 1`),
        parameters: version >= 150000
            ? rows(`select parname as name, ${exploded('paracl')} as acl from pg_parameter_acl order by 1`)
            : nothing,
        labels: rows(`select provider, case classoid when 'pg_database'::regclass then 'database' when 'pg_authid'::regclass then 'role'
          else 'tablespace' end as kind,
        coalesce(d.datname, r.rolname, t.spcname, '') as object, label
      from pg_shseclabel left join pg_database d on classoid = 'pg_database'::regclass and d.oid = objoid
        left join pg_roles r on classoid = 'pg_authid'::regclass and r.oid = objoid
        left join pg_tablespace t on classoid = 'pg_tablespace'::regclass and t.oid = objoid
      where coalesce(d.datname, '') !~ '${scratchDatabases}' order by 1, 2, 3`),
        origins: rows('select roname as name from pg_replication_origin order by 1'),
        notes: rows(`select d.datname as database, description as comment from pg_database d
      join pg_shdescription s on s.classoid = 'pg_database'::regclass and s.objoid = d.oid
      where d.datname ~ '${scratchDatabases}'`),
    };
    const pairs = Object.entries(parts).map(([name, query]) => `'${name}', ${query}`);
    return `select json_build_object(${pairs.join(',\n')}) as state`;
}
/**
 * Without the roles of scratch databases, which come and go with those; another run may be at work.
 */
async function readState(query, options) {
    const reply = await query(stateQuery(options));
    if (reply.kind !== 'ok')
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V)(reply.kind === 'lost' ? reply.why : reply.error.message);
    const parsed = stateShape.safeParse(reply.rows[0]?.state);
    if (!parsed.success)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V)('its catalogs are not as they should be');
    const { notes, ...state } = parsed.data;
    const theirs = new Set([
        ...notes.flatMap(({ comment: text }) => (0,_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .rolesInComment */ .Io)(text)),
        ...state.roles.filter(role => (0,_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .isLeaving */ .Xi)(role.comment)).map(role => role.name),
    ]);
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .success */ .k)({
        ...state,
        roles: state.roles.filter(({ name }) => !theirs.has(name)),
        members: state.members.filter(({ role, member }) => !theirs.has(role) && !theirs.has(member)),
        settings: state.settings.filter(({ role }) => role === null || !theirs.has(role)),
        labels: state.labels.filter(({ kind, object }) => kind !== 'role' || !theirs.has(object)),
    });
}


/***/ })

};
