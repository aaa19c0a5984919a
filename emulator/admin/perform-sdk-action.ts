import type { Database } from '../database/database'
import type { InvokeFunction } from '../functions/create-invoke-function'
import type { RunningInvocation } from '../functions/function-runner'
import type { WebUsers } from '../identity/web-users'
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
  users: WebUsers
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
  if (action === 'auth.getUserInfoForAdmin') return { data: describeUser(services.users, request.body) }
  // A report is taken and leads to nothing, as for a program that never looks at its figures.
  if (action === 'analytics.report') return { data: {} }
  if (action === 'wx.api') return callOpenApi(services.openApi, request)
  const stored = await performStorageAction(services.storage, request.body)
  if (stored) return stored
  return refusal('INVALID_PARAM', `The emulator does not know the action "${action.slice(0, 60)}".`)
}

async function invokeFunction(invoke: InvokeFunction, { body, source }: SdkRequest): Promise<Envelope> {
  const name = String(body.function_name ?? '')
  const event = parseEvent(body.request_data)
  if (event === undefined) return refusal('INVALID_PARAM', 'request_data is not JSON.')
  const env = typeof body.envName === 'string' ? body.envName : ''
  const { outcome } = await invoke(name, event, { kind: 'server', source, env })
  return outcome.ok ? { data: { response_data: outcome.resultText } } : refusal(outcome.code, outcome.message)
}

/** Somebody unknown is answered as anonymous: https://docs.cloudbase.net/en/api-reference/server/node-sdk/auth */
function describeUser(users: WebUsers, body: Record<string, unknown>): Record<string, unknown> {
  const uid = String(body.uuid ?? '')
  const known = users.find(uid)
  const openId = known?.openid ?? ''
  return {
    ...unknownOfUser,
    uid,
    uuid: uid,
    openId,
    wxOpenId: openId,
    wxOpenid: openId,
    customUserId: known?.customUserId ?? '',
    isAnonymous: known?.customUserId === undefined,
    envName: String(body.envName ?? ''),
    createTime: known?.firstSeen ?? 0,
    updateTime: known?.firstSeen ?? 0,
  }
}

/** Fields of a user that nobody tells the emulator. */
const unknownOfUser = {
  ...Object.fromEntries(
    ['appId', 'nickName', 'country', 'province', 'city', 'avatarUrl', 'email', 'username'].map((name) => [
      name,
      '',
    ]),
  ),
  ...Object.fromEntries(['wxUnionId', 'wxPublicId', 'qqMiniOpenId'].map((name) => [name, ''])),
  gender: 'UNKNOWN',
  hasPassword: false,
}

function parseEvent(text: unknown): unknown {
  if (text === undefined || text === '') return {}
  try {
    return JSON.parse(String(text))
  } catch {
    return undefined
  }
}

async function callOpenApi(openApi: OpenApi, { body, invocation }: SdkRequest): Promise<Envelope> {
  const result = await openApi.call(readOpenApiRequest(body, invocation))
  return { data: { responseData: JSON.stringify(result) } }
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
