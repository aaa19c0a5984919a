import { phone } from '../runner-page'
import { whileUnderWay } from '../settled'
import { ApiRefusal, asyncApi } from './async-api'
import { uploadFile } from './upload'

interface CallOptions {
  name: string
  data?: object
}

const NO_ENVIRONMENT = -601002

async function post(url: string, body: object): Promise<Response> {
  try {
    return await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-emulator-openid': phone.openid },
      body: JSON.stringify(body),
    })
  } catch {
    throw new ApiRefusal('request:fail')
  }
}

/**
 * `wx.cloud` over the emulator: it runs the deployed bundles, and the header says who holds the phone
 * (https://developers.weixin.qq.com/miniprogram/dev/wxcloud/reference-sdk-api/functions/Cloud.callFunction.html).
 */
export function makeCloud() {
  let started = false
  return {
    init: () => {
      started = true
    },
    uploadFile,
    callFunction: asyncApi<CallOptions>('cloud.callFunction', async ({ name, data = {} }) => {
      if (!started) {
        const text = "Cloud API isn't enabled, please call wx.cloud.init first"
        throw new ApiRefusal(`errCode: ${NO_ENVIRONMENT} | errMsg: ${text}`, { errCode: NO_ENVIRONMENT })
      }
      const response = await whileUnderWay(() => post(`${phone.emulatorUrl}/functions/${name}`, data))
      const body: unknown = await response.json()
      if (response.ok) return { result: body, requestID: response.headers.get('x-request-id') ?? '' }
      const { code } = body as { code?: string }
      throw new ApiRefusal(`errCode: -504002 functions execute fail | errMsg: ${code ?? response.status}`, {
        errCode: -504002,
      })
    }),
  }
}
