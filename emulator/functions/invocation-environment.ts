import type { Caller } from './caller'

export interface EnvironmentSettings {
  env: string
  appId: string
  /** The `/admin` address of the instance that will run the call. */
  adminUrl: string
  requestId: string
  clockOffsetMs: number
}

const REGION = 'ap-shanghai'
const CALLER_ADDRESS = '127.0.0.1'
const WX_KEYS = ['WX_OPENID', 'WX_APPID', 'WX_API_TOKEN', 'WX_CLIENTIP', 'WX_CLIENTIPV6']
const TCB_KEYS = [
  'TCB_ENV',
  'TCB_SEQID',
  'TRIGGER_SRC',
  'TCB_SESSIONTOKEN',
  'TCB_SOURCE',
  'TCB_UUID',
  'TCB_CUSTOM_USER_ID',
  'TCB_ISANONYMOUS_USER',
  'TCB_SOURCE_IP',
  'LOGINTYPE',
]

/** The variables that an instance keeps for its whole life. Nothing of the emulator's own environment leaks in. */
export function instanceEnvironment(env: string, configured: Record<string, string>): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    HOME: '/tmp',
    // Functions run at UTC in the cloud, so a day computed from local time must fail here too.
    TZ: 'UTC',
    LANG: 'C.UTF-8',
    ...configured,
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: REGION,
    TENCENTCLOUD_SECRETID: 'emulator',
    TENCENTCLOUD_SECRETKEY: 'emulator',
    TENCENTCLOUD_SESSIONTOKEN: 'emulator',
    SCF_NAMESPACE: env,
  }
}

/** The variables of one call. The instance drops them before the next one, whoever that is for. */
export function invocationEnvironment(caller: Caller, settings: EnvironmentSettings): Record<string, string> {
  return {
    TCB_ENV: (caller.kind === 'server' && caller.env) || settings.env,
    TCB_SEQID: settings.requestId,
    TCB_SESSIONTOKEN: 'emulator',
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: settings.adminUrl }),
    TCB_CONTEXT_KEYS: TCB_KEYS.join(','),
    WX_CONTEXT_KEYS: WX_KEYS.join(','),
    EMULATOR_CLOCK_OFFSET_MS: String(settings.clockOffsetMs),
    ...callerVariables(caller, settings.appId),
  }
}

function callerVariables(caller: Caller, appId: string): Record<string, string> {
  switch (caller.kind) {
    case 'wechat':
      return {
        TRIGGER_SRC: 'tcb',
        TCB_SOURCE: 'wx_client',
        WX_OPENID: caller.openid,
        WX_APPID: appId,
        WX_API_TOKEN: 'emulator',
        WX_CLIENTIP: CALLER_ADDRESS,
        WX_CLIENTIPV6: `::ffff:${CALLER_ADDRESS}`,
      }
    case 'web':
      return webVariables(caller.uid, caller.customUserId)
    case 'timer':
      return {
        TRIGGER_SRC: 'timer',
        TCB_SOURCE: 'wx_trigger',
        WX_APPID: appId,
        WX_TRIGGER_API_TOKEN_V0: 'emulator',
      }
    // What the platform sets for a push is not documented; its list of callers has one for the rest of WeChat.
    case 'push':
      return {
        TRIGGER_SRC: 'tcb',
        TCB_SOURCE: 'wx_unknown',
        WX_OPENID: caller.openid,
        WX_APPID: appId,
        WX_API_TOKEN: 'emulator',
      }
    // Its list of callers has none for the HTTP access service.
    case 'http':
      return { TRIGGER_SRC: 'tcb', TCB_SOURCE: '' }
    case 'server':
      return { TRIGGER_SRC: 'tcb', TCB_SOURCE: caller.source }
  }
}

function webVariables(uid: string, customUserId: string | undefined): Record<string, string> {
  const common = {
    TRIGGER_SRC: 'tcb',
    TCB_SOURCE: 'web_client',
    TCB_UUID: uid,
    TCB_SOURCE_IP: CALLER_ADDRESS,
  }
  return customUserId === undefined
    ? { ...common, TCB_ISANONYMOUS_USER: 'true', LOGINTYPE: 'ANONYMOUS' }
    : { ...common, TCB_ISANONYMOUS_USER: 'false', TCB_CUSTOM_USER_ID: customUserId, LOGINTYPE: 'CUSTOM' }
}

/** The SCF context (https://docs.cloudbase.net/en/api-reference/server/node-sdk/env). */
export function invocationContext(options: {
  functionName: string
  env: string
  requestId: string
  memoryMegabytes: number
  timeoutMs: number
  environment: Record<string, string>
}): Record<string, unknown> {
  return {
    memory_limit_in_mb: options.memoryMegabytes,
    time_limit_in_ms: options.timeoutMs,
    request_id: options.requestId,
    function_version: '$LATEST',
    function_name: options.functionName,
    namespace: options.env,
    environ: Object.entries(options.environment)
      .map(([name, value]) => `${name}=${value}`)
      .join(';'),
    environment: JSON.stringify(options.environment),
    tencentcloud_region: REGION,
    tencentcloud_appid: '1250000000',
    tencentcloud_uin: '100000000001',
  }
}
