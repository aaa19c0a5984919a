/**
 * The text of a mini-program code's `scene`; WeChat hands it over percent-encoded
 * (https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/qrcode-link/qr-code/getUnlimitedQRCode.html).
 * What cannot be decoded is taken as it stands, so that it can be explained as malformed.
 */
export function decodeScene(scene: string | undefined): string | undefined {
  if (scene === undefined || scene === '') return undefined
  try {
    return decodeURIComponent(scene)
  } catch {
    return scene
  }
}
