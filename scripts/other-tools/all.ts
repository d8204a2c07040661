import { alembicScenarios } from './alembic.ts'
import { djangoScenarios } from './django.ts'
import type { Scenario } from './scenario.ts'
import { sqlScenarios } from './sql.ts'
import type { Tool } from './tool.ts'
import { pythonTools } from './tools-python.ts'
import { sqlTools } from './tools-sql.ts'

export const scenarios: readonly Scenario[] = [...djangoScenarios, ...alembicScenarios, ...sqlScenarios]

export const tools: readonly Tool[] = [...pythonTools, ...sqlTools]
