import * as z from 'zod'
import { trimEndOf } from '../text/scan.ts'

/** A path inside the repository: relative, with slashes, going nowhere above its top. */
export const path = z
  .string()
  .min(1)
  .refine(value => !value.startsWith('/') && !value.split(/[\\/]/).includes('..'), {
    error: 'a path inside the repository, relative to its top',
  })
  .transform(value => trimEndOf(value.replace(/^\.\//, ''), '/'))
