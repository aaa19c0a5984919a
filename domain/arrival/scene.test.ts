import { buildScene, parseScene, type TargetKind } from './scene'

describe("a code's scene", () => {
  it.each<[scene: string, kind: TargetKind, id: string, spot: string | null]>([
    ['s:ai-summit/gate', 'summit', 'ai-summit', 'gate'],
    ['p:cxzg-park/booth-cxzg', 'booth', 'cxzg-park', 'booth-cxzg'],
    ['e:vc-roadshow', 'event', 'vc-roadshow', null],
    ['s:a/b', 'summit', 'a', 'b'],
    ['p:park-2/hall-1', 'booth', 'park-2', 'hall-1'],
    [`e:${'a'.repeat(30)}`, 'event', 'a'.repeat(30), null],
  ])('%s is read, and built again from what was read', (scene, kind, id, spot) => {
    expect(parseScene(scene)).toEqual({ ok: true, target: { kind, id }, spot })
    expect(buildScene({ kind, id }, spot)).toBe(scene)
  })

  it.each([
    ['nothing', ''],
    ['no kind', 'ai-summit/gate'],
    ['a kind that does not exist', 'x:ai-summit'],
    ['a kind in capitals', 'S:ai-summit'],
    ['no target', 's:'],
    ['an empty spot', 's:ai-summit/'],
    ['a second spot', 's:ai-summit/gate/left'],
    ['capitals in the target', 's:AI-summit'],
    ['a space', 's:ai summit'],
    ['Chinese characters', 's:峰会'],
    ['a double hyphen', 's:ai--summit'],
    ['a line break at the end', 's:ai-summit\n'],
    ['an encoded scene', 's%3Aai-summit'],
    ['33 characters', `e:${'a'.repeat(31)}`],
    ['a prototype key', 'constructor:x'],
  ])('with %s is malformed', (_title, scene) => {
    expect(parseScene(scene)).toEqual({ ok: false, reason: 'malformed' })
  })
})
