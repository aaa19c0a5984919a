import { SCENE_PATTERN } from '@contract/source'

/** What a code points to: a summit's entrance, a park's booth, or one event. */
export type TargetKind = 'summit' | 'booth' | 'event'

export interface ArrivalTarget {
  kind: TargetKind
  /** Id of an event (`summit`, `event`) or of a place (`booth`). */
  id: string
}

export type ParsedScene =
  | { ok: true; target: ArrivalTarget; spot: string | null }
  | { ok: false; reason: 'malformed' }

const letterOf: Record<TargetKind, string> = { summit: 's', booth: 'p', event: 'e' }
const kindOf: Record<string, TargetKind> = { s: 'summit', p: 'booth', e: 'event' }
const SCENE = /^(?<letter>[spe]):(?<id>[a-z0-9]+(?:-[a-z0-9]+)*)(?:\/(?<spot>[a-z0-9]+(?:-[a-z0-9]+)*))?$/u

/** The content kind that a target's id belongs to. */
export function contentKindOf(kind: TargetKind): 'event' | 'place' {
  return kind === 'booth' ? 'place' : 'event'
}

/**
 * Reads a code's scene, `<kind>:<target>/<spot>` with `s`, `p` or `e` for the kind; the spot may be left
 * out. Anything else, and anything longer than WeChat's 32 characters, is malformed.
 * https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/qrcode-link/qr-code/getUnlimitedQRCode.html
 */
export function parseScene(scene: string): ParsedScene {
  const parts = SCENE_PATTERN.test(scene) ? SCENE.exec(scene)?.groups : undefined
  const kind = kindOf[parts?.letter ?? '']
  if (parts?.id === undefined || kind === undefined) return { ok: false, reason: 'malformed' }
  return { ok: true, target: { kind, id: parts.id }, spot: parts.spot ?? null }
}

/** The scene of a code. Whether it fits into 32 characters is for `content:check` to say. */
export function buildScene(target: ArrivalTarget, spot: string | null): string {
  const base = `${letterOf[target.kind]}:${target.id}`
  return spot === null ? base : `${base}/${spot}`
}
