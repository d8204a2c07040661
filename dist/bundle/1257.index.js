export const id = 1257;
export const ids = [1257];
export const modules = {

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


/***/ }),

/***/ 21257:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeControl: () => (/* binding */ judgeControl),
/* harmony export */   selfTest: () => (/* binding */ selfTest)
/* harmony export */ });
/* harmony import */ var _comparison_local_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61696);
/* harmony import */ var _config_fail_on_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61650);
/* harmony import */ var _config_trust_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46310);
/* harmony import */ var _model_engine_choice_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(79229);
/* harmony import */ var _process_clean_up_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39710);
/* harmony import */ var _check_run_check_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75645);
/* harmony import */ var _check_run_options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47267);
/* harmony import */ var _demo_cases_two_branches_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41289);
/* harmony import */ var _demo_repository_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(39594);









/**
 * A positive control: two branches that collide, judged with the inputs of the check that shall be proven. A check that
 * would let them pass lets everything pass.
 */
async function selfTest(inputs) {
    const temporary = await (0,_process_clean_up_js__WEBPACK_IMPORTED_MODULE_3__/* .temporaryDirectory */ .De)('self-test');
    const directory = temporary.path;
    try {
        await (0,_demo_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .makeRepository */ .B)(directory, _demo_cases_two_branches_js__WEBPACK_IMPORTED_MODULE_6__/* .twoBranches */ .n);
        const options = (0,_check_run_options_js__WEBPACK_IMPORTED_MODULE_5__/* .optionsOf */ .c)(inputs, _config_trust_js__WEBPACK_IMPORTED_MODULE_2__/* .ownCode */ .m1);
        // What fails is the embedded engine's to judge, where the choice is left to the gate.
        const postgres = (0,_model_engine_choice_js__WEBPACK_IMPORTED_MODULE_8__/* .embeddedUnlessNamed */ .E0)(options.postgres);
        const control = await (0,_check_run_check_js__WEBPACK_IMPORTED_MODULE_4__/* .runCheck */ .k_)(
        // The control has one history of its own.
        { ...options, postgres, config: undefined, part: undefined }, () => (0,_comparison_local_js__WEBPACK_IMPORTED_MODULE_0__.compareLocally)({ directory, base: 'main', head: 'topic', fetch: false }), () => { });
        return judgeControl(control, inputs['fail-on']);
    }
    finally {
        await temporary[Symbol.asyncDispose]();
    }
}
/** Green where the control was red, for what is wrong with it; else unknown, and never excused. */
function judgeControl(control, failOn) {
    const { verdict, findings, unknowns, coverage, seconds } = (0,_config_fail_on_js__WEBPACK_IMPORTED_MODULE_1__/* .judgedBy */ .Nq)(control.report, failOn);
    const red = verdict === 'fail' && (0,_config_fail_on_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeOf */ .FO)(verdict, control, failOn) !== 0;
    if (red && unknowns.length === 0) {
        const rules = [...new Set(findings.map(({ rule }) => rule))].join(', ');
        const notice = `Self-test: this check can go red. It fails a built-in collision for: ${rules}.`;
        return {
            ...control,
            report: { ...(0,_check_run_check_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownReport */ .DS)(''), verdict: 'pass', unknowns: [], notices: [notice], coverage, seconds },
        };
    }
    const why = verdict !== 'fail'
        ? `the gate says ${verdict} of a built-in collision`
        : unknowns.length > 0
            ? 'a built-in collision could not be judged wholly'
            : `with \`fail-on: ${failOn}\` no collision turns the job red`;
    const reason = [
        `Self-test failed: ${why}, so a green check of these inputs proves nothing.`,
        ...unknowns,
    ].join(' ');
    return {
        ...control,
        onUnknown: 'fail',
        onNotChecked: 'fail',
        report: { ...(0,_check_run_check_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownReport */ .DS)(reason, seconds), coverage },
    };
}


/***/ })

};
