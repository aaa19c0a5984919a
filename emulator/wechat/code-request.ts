import type { Colour } from '../picture/encode-png'
import { type WechatResult, wechatError } from './wechat-error'

/** How the picture of a code is wanted. */
export interface PictureRequest {
  width: number
  line: Colour
  isTransparent: boolean
}

type Given = Record<string, unknown>
export type Read<Value> = { ok: true; value: Value } | { ok: false; error: WechatResult }

const DEFAULT_WIDTH = 430
const NARROWEST = 280
const WIDEST = 1280
const VERSIONS: readonly unknown[] = ['release', 'trial', 'develop']
const FLAGS = ['check_path', 'auto_color', 'is_hyaline']

/** The SDK's camel case as WeChat's own names: `checkPath` is `check_path`. */
export function wechatNames(data: Given): Given {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      value,
    ]),
  )
}

/**
 * What all three interfaces take beside their path: 47001 for a value of another type, 40097 for a version that does
 * not exist and for a width outside of 280 to 1280 pixels.
 */
export function readPicture(data: Given): Read<PictureRequest> {
  const { width = DEFAULT_WIDTH, env_version = 'release', line_color = {} } = data
  const flags = FLAGS.map((name) => data[name] ?? false)
  const line = readColour(line_color)
  if (typeof width !== 'number' || line === undefined || !flags.every((flag) => typeof flag === 'boolean')) {
    return refused(47001)
  }
  if (!VERSIONS.includes(env_version)) return refused(40097)
  if (!Number.isInteger(width) || width < NARROWEST || width > WIDEST) return refused(40097)
  return { ok: true, value: { width, line, isTransparent: data.is_hyaline === true } }
}

/** Colours come as numbers or as decimal digits. */
function readColour(value: unknown): Colour | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { r = 0, g = 0, b = 0 } = value as Given
  const [red = -1, green = -1, blue = -1] = [r, g, b].map((part) =>
    /^\d{1,3}$/.test(String(part)) ? Number(part) : -1,
  )
  const isColour = [red, green, blue].every((part) => part >= 0 && part <= 255)
  return isColour ? [red, green, blue, 255] : undefined
}

export function refused(errcode: Parameters<typeof wechatError>[0]): { ok: false; error: WechatResult } {
  return { ok: false, error: wechatError(errcode) }
}
