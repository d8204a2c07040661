import { byName } from '../../../text/by-name.ts'

/** What a field class brings along when a migration does not say otherwise. */
export interface FieldClass {
  kind: string
  maxLength?: number
  indexed?: boolean
  unique?: boolean
  nullable?: boolean
  /** A type that is none of Django's own. */
  ownType?: string
  /** What a relation of this class always refers to: a model, or `settings.NAME` with its default. */
  to?: string
  /** Why it may be another one: a condition in its file that can't be decided. */
  undecided?: string
}

const plain = (kind: string): FieldClass => ({ kind })

/** Django's field classes: https://docs.djangoproject.com/en/stable/ref/models/fields/ */
const djangoFields: Readonly<Record<string, FieldClass>> = byName({
  ...Object.fromEntries(
    [
      'AutoField',
      'BigAutoField',
      'SmallAutoField',
      'BinaryField',
      'BooleanField',
      'CharField',
      'DateField',
      'DateTimeField',
      'DecimalField',
      'DurationField',
      'FloatField',
      'IntegerField',
      'BigIntegerField',
      'IPAddressField',
      'GenericIPAddressField',
      'JSONField',
      'PositiveBigIntegerField',
      'PositiveIntegerField',
      'PositiveSmallIntegerField',
      'SmallIntegerField',
      'TextField',
      'TimeField',
      'UUIDField',
      'ForeignKey',
      'ManyToManyField',
      'ArrayField',
      'HStoreField',
      'IntegerRangeField',
      'BigIntegerRangeField',
      'DecimalRangeField',
      'DateTimeRangeField',
      'DateRangeField',
      'SearchVectorField',
      'GeneratedField',
      'CompositePrimaryKey',
    ].map(name => [name, plain(name)]),
  ),
  NullBooleanField: { kind: 'BooleanField', nullable: true },
  CommaSeparatedIntegerField: plain('CharField'),
  EmailField: { kind: 'CharField', maxLength: 254 },
  URLField: { kind: 'CharField', maxLength: 200 },
  SlugField: { kind: 'SlugField', maxLength: 50, indexed: true },
  FileField: { kind: 'FileField', maxLength: 100 },
  ImageField: { kind: 'FileField', maxLength: 100 },
  FilePathField: { kind: 'FilePathField', maxLength: 100 },
  OneToOneField: { kind: 'OneToOneField', unique: true },
  FloatRangeField: plain('DecimalRangeField'),
  CICharField: plain('CITextField'),
  CIEmailField: plain('CITextField'),
  CITextField: plain('CITextField'),
  OrderWrt: plain('IntegerField'),
  GenericForeignKey: plain('none'),
  GenericRelation: plain('none'),
  ForeignObject: plain('none'),
  GeometryField: { kind: 'geo', ownType: 'GEOMETRY' },
  PointField: { kind: 'geo', ownType: 'POINT' },
  LineStringField: { kind: 'geo', ownType: 'LINESTRING' },
  PolygonField: { kind: 'geo', ownType: 'POLYGON' },
  MultiPointField: { kind: 'geo', ownType: 'MULTIPOINT' },
  MultiLineStringField: { kind: 'geo', ownType: 'MULTILINESTRING' },
  MultiPolygonField: { kind: 'geo', ownType: 'MULTIPOLYGON' },
  GeometryCollectionField: { kind: 'geo', ownType: 'GEOMETRYCOLLECTION' },
  RasterField: { kind: 'raster', ownType: 'raster' },
})

/** Field classes of packages, by the end of their path. */
const packageFields: Readonly<Record<string, FieldClass>> = byName({
  'django_countries.fields.CountryField': { kind: 'CharField', maxLength: 2 },
  'phonenumber_field.modelfields.PhoneNumberField': { kind: 'CharField', maxLength: 128 },
  'timezone_field.fields.TimeZoneField': { kind: 'CharField', maxLength: 63 },
  'taggit.managers.TaggableManager': plain('none'),
  'taggit_autosuggest.managers.TaggableManager': plain('none'),
  'modelcluster.contrib.taggit.ClusterTaggableManager': plain('none'),
  'modelcluster.fields.ParentalKey': plain('ForeignKey'),
  'modelcluster.fields.ParentalManyToManyField': plain('ManyToManyField'),
  'mptt.fields.TreeForeignKey': plain('ForeignKey'),
  'mptt.fields.TreeOneToOneField': { kind: 'OneToOneField', unique: true },
  'mptt.fields.TreeManyToManyField': plain('ManyToManyField'),
  'wagtail.fields.RichTextField': plain('TextField'),
  'wagtail.core.fields.RichTextField': plain('TextField'),
  'wagtail.wagtailcore.fields.RichTextField': plain('TextField'),
  'wagtail.fields.StreamField': plain('JSONField'),
  'wagtail.core.fields.StreamField': plain('JSONField'),
  'wagtail.images.models.WagtailImageField': { kind: 'FileField', maxLength: 100 },
  'autoslug.fields.AutoSlugField': { kind: 'SlugField', maxLength: 50, indexed: true },
  'django_extensions.db.fields.AutoSlugField': { kind: 'SlugField', maxLength: 50, indexed: true },
  'django_extensions.db.fields.CreationDateTimeField': plain('DateTimeField'),
  'django_extensions.db.fields.ModificationDateTimeField': plain('DateTimeField'),
  'oscar.models.fields.autoslugfield.AutoSlugField': { kind: 'SlugField', maxLength: 50, indexed: true },
  'oscar.models.fields.slugfield.SlugField': { kind: 'SlugField', maxLength: 50, indexed: true },
  'oscar.models.fields.ExtendedURLField': { kind: 'CharField', maxLength: 200 },
  'oscar.models.fields.UppercaseCharField': plain('CharField'),
  'oscar.models.fields.NullCharField': { kind: 'CharField', nullable: true },
  'oscar.models.fields.PositiveDecimalField': plain('DecimalField'),
  'model_utils.fields.AutoCreatedField': plain('DateTimeField'),
  'model_utils.fields.AutoLastModifiedField': plain('DateTimeField'),
  'model_utils.fields.MonitorField': plain('DateTimeField'),
  'model_utils.fields.StatusField': { kind: 'CharField', maxLength: 100 },
  'model_utils.fields.SplitField': plain('TextField'),
  'model_utils.fields.UUIDField': plain('UUIDField'),
  'ckeditor.fields.RichTextField': plain('TextField'),
  'ckeditor_uploader.fields.RichTextUploadingField': plain('TextField'),
  'tinymce.models.HTMLField': plain('TextField'),
  'djangocms_text.fields.HTMLField': plain('TextField'),
  'djangocms_text_ckeditor.fields.HTMLField': plain('TextField'),
  'colorfield.fields.ColorField': { kind: 'CharField', maxLength: 25 },
  'jsonfield.fields.JSONField': plain('TextField'),
  'jsonfield.JSONField': plain('TextField'),
  'picklefield.fields.PickledObjectField': plain('TextField'),
  'ordered_model.fields.OrderWrtField': plain('PositiveIntegerField'),
  'sorl.thumbnail.fields.ImageField': { kind: 'FileField', maxLength: 100 },
  'easy_thumbnails.fields.ThumbnailerImageField': { kind: 'FileField', maxLength: 100 },
  'easy_thumbnails.fields.ThumbnailerField': { kind: 'FileField', maxLength: 100 },
  'versatileimagefield.fields.VersatileImageField': { kind: 'FileField', maxLength: 100 },
  'versatileimagefield.fields.PPOIField': { kind: 'CharField', maxLength: 20 },
  'imagekit.models.fields.ProcessedImageField': { kind: 'FileField', maxLength: 100 },
  'filer.fields.image.FilerImageField': { kind: 'ForeignKey', to: 'settings.FILER_IMAGE_MODEL' },
  'filer.fields.file.FilerFileField': { kind: 'ForeignKey', to: 'filer.file' },
  'filer.fields.folder.FilerFolderField': { kind: 'ForeignKey', to: 'filer.folder' },
  'filer.fields.multistorage_file.MultiStorageFileField': { kind: 'FileField', maxLength: 255 },
  'cms.models.fields.PlaceholderField': { kind: 'ForeignKey', to: 'cms.placeholder' },
  'cms.models.fields.PageField': { kind: 'ForeignKey', to: 'cms.page' },
  'cms.models.fields.PlaceholderRelationField': plain('none'),
  'multiselectfield.db.fields.MultiSelectField': plain('CharField'),
  'djmoney.models.fields.MoneyField': plain('DecimalField'),
  'djmoney.models.fields.CurrencyField': { kind: 'CharField', maxLength: 3 },
  'localflavor.us.models.USStateField': { kind: 'CharField', maxLength: 2 },
  'localflavor.us.models.USZipCodeField': { kind: 'CharField', maxLength: 10 },
  'encrypted_model_fields.fields.EncryptedCharField': plain('TextField'),
  'encrypted_model_fields.fields.EncryptedTextField': plain('TextField'),
  'pgvector.django.VectorField': { kind: 'vector', ownType: 'vector' },
  'pgvector.django.vector.VectorField': { kind: 'vector', ownType: 'vector' },
})

/** The class of a path that Django or a known package ships. */
export function knownFieldClass(path: string): FieldClass | undefined {
  const own = packageFields[path]
  if (own) return own
  const name = path.slice(path.lastIndexOf('.') + 1)
  // Before Django 3.1 the type was of PostgreSQL only; it is jsonb in both.
  if (/^django\./.test(path) || path === name) return djangoFields[name]
  return undefined
}

/** For a class that can't be looked up: what its name says, longest name first. */
export function fieldClassByName(path: string): FieldClass | undefined {
  const name = path.slice(path.lastIndexOf('.') + 1)
  const candidates = Object.keys(djangoFields)
    .filter(known => name.endsWith(known) || name.includes(known.replace(/Field$/, '')))
    .sort((a, b) => Number(name.endsWith(b)) - Number(name.endsWith(a)) || b.length - a.length)
  const [best] = candidates
  return best === undefined ? undefined : djangoFields[best]
}
