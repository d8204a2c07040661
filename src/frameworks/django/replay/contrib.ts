import { byName } from '../../../text/by-name.ts'

/** One of Django's own apps: what its migrations lead to, as one migration. */
export interface ContribApp {
  needs: readonly string[]
  /** The names of its migrations: https://github.com/django/django/tree/main/django/contrib */
  migrations: readonly string[]
  /** Python, read as every migration is. Only what decides about the database is in it. */
  source: string
}

const head = 'from django.conf import settings\nfrom django.db import migrations, models\n'

function app(needs: readonly string[], migrations: readonly string[], operations: string): ContribApp {
  return {
    needs,
    migrations,
    source: `${head}class Migration(migrations.Migration):\n    operations = [${operations}]\n`,
  }
}

const id = "('id', models.AutoField(auto_created=True, primary_key=True))"

/** Django's own apps, whose migrations lie in Django: https://github.com/django/django/tree/main/django/contrib */
export const contribApps: Readonly<Record<string, ContribApp>> = byName({
  contenttypes: app(
    [],
    ['0001_initial', '0002_remove_content_type_name'],
    `migrations.CreateModel('ContentType', [${id},
    ('app_label', models.CharField(max_length=100)),
    ('model', models.CharField(max_length=100)),
  ], options={'db_table': 'django_content_type', 'unique_together': {('app_label', 'model')}})`,
  ),
  auth: app(
    ['contenttypes'],
    [
      '0001_initial',
      '0002_alter_permission_name_max_length',
      '0003_alter_user_email_max_length',
      '0004_alter_user_username_opts',
      '0005_alter_user_last_login_null',
      '0006_require_contenttypes_0002',
      '0007_alter_validators_add_error_messages',
      '0008_alter_user_username_max_length',
      '0009_alter_user_last_name_max_length',
      '0010_alter_group_name_max_length',
      '0011_update_proxy_permissions',
      '0012_alter_user_first_name_max_length',
    ],
    `migrations.CreateModel('Permission', [${id},
    ('name', models.CharField(max_length=255)),
    ('content_type', models.ForeignKey(to='contenttypes.ContentType')),
    ('codename', models.CharField(max_length=100)),
  ], options={'unique_together': {('content_type', 'codename')}}),
  migrations.CreateModel('Group', [${id},
    ('name', models.CharField(unique=True, max_length=150)),
    ('permissions', models.ManyToManyField(to='auth.Permission')),
  ]),
  migrations.CreateModel('User', [${id},
    ('password', models.CharField(max_length=128)),
    ('last_login', models.DateTimeField(null=True)),
    ('is_superuser', models.BooleanField(default=False)),
    ('username', models.CharField(unique=True, max_length=150)),
    ('first_name', models.CharField(max_length=150, blank=True)),
    ('last_name', models.CharField(max_length=150, blank=True)),
    ('email', models.EmailField(max_length=254, blank=True)),
    ('is_staff', models.BooleanField(default=False)),
    ('is_active', models.BooleanField(default=True)),
    ('date_joined', models.DateTimeField()),
    ('groups', models.ManyToManyField(to='auth.Group')),
    ('user_permissions', models.ManyToManyField(to='auth.Permission')),
  ], options={'swappable': 'AUTH_USER_MODEL'})`,
  ),
  admin: app(
    ['contenttypes', 'auth'],
    ['0001_initial', '0002_logentry_remove_auto_add', '0003_logentry_add_action_flag_choices'],
    `migrations.CreateModel('LogEntry', [${id},
    ('action_time', models.DateTimeField()),
    ('object_id', models.TextField(null=True)),
    ('object_repr', models.CharField(max_length=200)),
    ('action_flag', models.PositiveSmallIntegerField()),
    ('change_message', models.TextField(blank=True)),
    ('content_type', models.ForeignKey(null=True, to='contenttypes.ContentType')),
    ('user', models.ForeignKey(to=settings.AUTH_USER_MODEL)),
  ], options={'db_table': 'django_admin_log'})`,
  ),
  sessions: app(
    [],
    ['0001_initial'],
    `migrations.CreateModel('Session', [
    ('session_key', models.CharField(max_length=40, primary_key=True)),
    ('session_data', models.TextField()),
    ('expire_date', models.DateTimeField(db_index=True)),
  ], options={'db_table': 'django_session'})`,
  ),
  sites: app(
    [],
    ['0001_initial', '0002_alter_domain_unique'],
    `migrations.CreateModel('Site', [${id},
    ('domain', models.CharField(max_length=100)),
    ('name', models.CharField(max_length=50)),
  ], options={'db_table': 'django_site'}),
  migrations.AlterField('site', 'domain', models.CharField(max_length=100, unique=True))`,
  ),
  flatpages: app(
    ['sites'],
    ['0001_initial'],
    `migrations.CreateModel('FlatPage', [${id},
    ('url', models.CharField(max_length=100, db_index=True)),
    ('title', models.CharField(max_length=200)),
    ('content', models.TextField(blank=True)),
    ('enable_comments', models.BooleanField(default=False)),
    ('template_name', models.CharField(max_length=70, blank=True)),
    ('registration_required', models.BooleanField(default=False)),
    ('sites', models.ManyToManyField(to='sites.Site')),
  ], options={'db_table': 'django_flatpage'})`,
  ),
  redirects: app(
    ['sites'],
    ['0001_initial', '0002_alter_redirect_new_path_help_text'],
    `migrations.CreateModel('Redirect', [${id},
    ('site', models.ForeignKey(to='sites.Site')),
    ('old_path', models.CharField(max_length=200, db_index=True)),
    ('new_path', models.CharField(max_length=200, blank=True)),
  ], options={'db_table': 'django_redirect', 'unique_together': {('site', 'old_path')}})`,
  ),
})

/** Tables of theirs that SQL in a migration may be about. */
const tables = {
  contenttypes: /\bdjango_content_type\b/,
  auth: /\bauth_(?:permission|group|user)(?:_\w+)?\b/,
  admin: /\bdjango_admin_log\b/,
  sessions: /\bdjango_session\b/,
  sites: /\bdjango_site\b/,
  flatpages: /\bdjango_flatpage(?:_sites)?\b/,
  redirects: /\bdjango_redirect\b/,
}

/** The apps whose tables a migration's text names. */
export function appsNamedIn(text: string): string[] {
  return Object.entries(tables).flatMap(([label, names]) => (names.test(text) ? [label] : []))
}
