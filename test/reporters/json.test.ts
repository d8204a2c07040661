import { describe, expect, it } from 'vitest'
import { renderJson, reportJsonSchema } from '../../src/reporters/json.ts'
import { reportSchema } from '../../src/reporters/report-schema.ts'
import { withHostileReplay, withReplay } from './replays.ts'
import { baseOnly, diverged, hostileFinding, monstrous, report, withConsequences } from './reports.ts'

const reports = {
  findings: report([diverged(), ...withConsequences(), ...baseOnly()]),
  hostile: withHostileReplay(report([hostileFinding()], { unknowns: ['\u202e'] })),
  replayed: withReplay(report([diverged()])),
  monstrous: report([monstrous(1)]),
  nothing: report([]),
}

describe('the JSON report', () => {
  it.each(Object.entries(reports))('reads back as the same document: %s', (_name, one) => {
    const text = renderJson(one)
    expect(JSON.parse(text)).toEqual(one)
    expect(reportSchema.parse(JSON.parse(text))).toEqual(one)
  })

  it('holds nothing that a terminal or a runner would act on', () => {
    const text = renderJson(reports.hostile)
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u)
    expect(text).not.toContain('##[')
    expect(text).not.toMatch(/^\s*::/m)
  })

  it('refuses what is not of its shape', () => {
    expect(reportSchema.safeParse({ ...reports.nothing, more: 1 }).success).toBe(false)
    expect(reportSchema.safeParse({ ...reports.nothing, verdict: 'green' }).success).toBe(false)
  })

  it('has a JSON Schema', async () => {
    const schema = await reportJsonSchema()
    expect(schema).toMatchObject({
      title: 'Migration Gate report',
      type: 'object',
      additionalProperties: false,
    })
    expect(JSON.stringify(schema)).toContain('"enum":["pass","fail","unknown","not-checked"]')
  })
})
