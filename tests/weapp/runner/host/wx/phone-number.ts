import { phone } from '../runner-page'
import { ApiRefusal } from './async-api'
import { askInDialog } from './dialog'
import type { PrivacyGate } from './privacy'

async function issueCode(): Promise<string> {
  const response = await fetch(`${phone.emulatorUrl}/wx/phone-codes`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ openid: phone.openid, phone: phone.phoneNumber }),
  })
  if (!response.ok) throw new Error(`the emulator gave no code: ${response.status}`)
  return ((await response.json()) as { code: string }).code
}

/**
 * The detail of `bindgetphonenumber`: a one-time code after the person allowed it
 * (https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/getPhoneNumber.html).
 */
export async function askForPhoneNumber(privacy: PrivacyGate): Promise<object> {
  try {
    await privacy.pass('getPhoneNumber')
  } catch (cause) {
    if (cause instanceof ApiRefusal) return { errMsg: `getPhoneNumber:fail ${cause.reason}`, errno: 104 }
    throw cause
  }
  const allowed = await askInDialog('获取手机号', `申请使用您的手机号 ${phone.phoneNumber}`)
  if (!allowed) return { errMsg: 'getPhoneNumber:fail user deny', errno: 103 }
  return { errMsg: 'getPhoneNumber:ok', code: await issueCode(), encryptedData: '', iv: '' }
}
