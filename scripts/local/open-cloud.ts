import tcb from '@cloudbase/node-sdk'

/**
 * The SDK pointed at an emulator, with an administrator's rights: for importing content, inviting the first
 * administrator and tests. The run environment is named so that the SDK does not look for cloud metadata.
 */
export function openCloud(emulatorUrl: string) {
  process.env.TENCENTCLOUD_RUNENV ??= 'SCF'
  process.env.TENCENTCLOUD_REGION ??= 'ap-shanghai'
  process.env.SCF_NAMESPACE ??= 'local'
  return tcb.init({ env: 'local', secretId: 'local', secretKey: 'local', serviceUrl: `${emulatorUrl}/admin` })
}

export type Cloud = ReturnType<typeof openCloud>
