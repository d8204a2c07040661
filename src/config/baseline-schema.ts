import * as z from 'zod'

export const baselineSchema = z.strictObject({
  version: z.literal(1),
  findings: z.array(
    z.strictObject({
      fingerprint: z.string().regex(/^[0-9a-f]{24}$/, '24 hexadecimal digits'),
      rule: z.string(),
      path: z.string(),
      message: z.string().optional(),
      date: z
        .string()
        .regex(/^\d{4}-\d{2}-\d{2}$/, 'a date such as 2026-01-31')
        .optional(),
      reason: z.string().optional(),
    }),
  ),
})
