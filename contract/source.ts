import * as v from 'valibot'
import { instant } from './fields'

/**
 * The characters WeChat allows in a code's `scene`, at most 32 of them.
 * https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/qrcode-link/qr-code/getUnlimitedQRCode.html
 */
export const SCENE_PATTERN = /^[A-Za-z0-9!#$&'()*+,/:;=?@\-._~]{1,32}$/u

/** Where the visitor came from: the scanned code and when. Left out when the visitor switched it off. */
export const source = v.strictObject(
  { scene: v.pipe(v.string('TYPE'), v.regex(SCENE_PATTERN, 'FORMAT')), at: instant },
  'UNKNOWN_KEY',
)

export type Source = v.InferOutput<typeof source>
