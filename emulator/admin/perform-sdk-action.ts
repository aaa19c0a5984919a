import type { Database } from '../database/database'
import type { InvokeFunction } from '../functions/create-invoke-function'
import type { RunningInvocation } from '../functions/function-runner'
import { performStorageAction, type StorageServices } from '../storage/perform-storage-action'
import type { OpenApi, OpenApiRequest } from '../wechat/open-api'
import type { PlanQuota } from './plan-quota'

/** What one SDK request asks, and who asks. */
export interface SdkRequest {
  body: Record<string, unknown>
  /** `<TCB_SOURCE>,<runtime>` of the caller; a function called by it sees this as TCB_SOURCE. */
  source: string
  /** The function call that makes the request; `undefined` for a program outside of any function. */
  invocation: RunningInvocation | undefined
}

export interface SdkServices {
  database: Database
  invoke: InvokeFunction
  openApi: OpenApi
  quota: PlanQuota
  storage: StorageServices
}

export type Envelope = Record<string, unknown>

export function refusal(code: string, message: string): Envelope {
  return { code, message }
}

/** Answers one JSON action of `POST /admin` with the envelope's content. */
export async function performSdkAction(services: SdkServices, request: SdkRequest): Promise<Envelope> {
  const action = String(request.body.action ?? '')
  if (action.startsWith('database.')) return services.quota.run(() => services.database.handle(request.body))
  if (action === 'functions.invokeFunction') return invokeFunction(services.invoke, request)
  if (action === 'wx.api') return callOpenApi(services.openApi, request)
  const stored = await performStorageAction(services.storage, request.body)
  if (stored) return stored
  return refusal('INVALID_PARAM', `The emulator does not know the action "${action.slice(0, 60)}".`)
}

async function invokeFunction(invoke: InvokeFunction, { body, source }: SdkRequest): Promise<Envelope> {
  const name = String(body.function_name ?? '')
  const event = parseEvent(body.request_data)
  if (event === undefined) return refusal('INVALID_PARAM', 'request_data is not JSON.')
  const { outcome } = await invoke(name, event, { kind: 'server', source })
  return outcome.ok ? { data: { response_data: outcome.resultText } } : refusal(outcome.code, outcome.message)
}

function parseEvent(text: unknown): unknown {
  if (text === undefined || text === '') return {}
  try {
    return JSON.parse(String(text))
  } catch {
    return undefined
  }
}

function callOpenApi(openApi: OpenApi, { body, invocation }: SdkRequest): Envelope {
  return { data: { responseData: JSON.stringify(openApi.call(readOpenApiRequest(body, invocation))) } }
}

/** WeChat's own errors travel inside the result (`errcode`), never as an error of the envelope. */
export function readOpenApiRequest(
  body: Record<string, unknown>,
  invocation: RunningInvocation | undefined,
): OpenApiRequest {
  return {
    apiName: String(body.apiName ?? ''),
    requestData: parseRequestData(body.requestData),
    permitted: invocation?.openapi ?? [],
  }
}

function parseRequestData(data: unknown): Record<string, unknown> {
  const value = parseEvent(data)
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
