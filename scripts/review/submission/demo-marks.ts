import type { DataPath, DistrictContent, Origin } from '../../content/district-item'
import type { Problem } from '../../content/problem'
import { textsOf } from '../../content/read-layer'

const MARK = '示例'

function flagsIn(value: unknown, path: DataPath = []): DataPath[] {
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, part]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key]
    return key === 'demo' && part === true ? [here] : flagsIn(part, here)
  })
}

function marksOf(origin: Origin, data: object): Problem[] {
  const flags = flagsIn(data).map((path) => ({
    ...origin.locate(path),
    reason: '`demo: true` is not submitted',
  }))
  const texts = textsOf(data)
    .filter(({ text }) => text.includes(MARK))
    .map(({ path }) => ({ ...origin.locate(path), reason: `${MARK} is not submitted` }))
  return [...flags, ...texts]
}

/** Everything made up in the content that reviewers would see, with file and line: `demo: true`, or 示例 in a text. */
export function demoMarksIn({ items, scenes }: DistrictContent): Problem[] {
  const problems = [
    ...items.flatMap((item) => marksOf(item, item.data)),
    ...scenes.flatMap((scene) => {
      const { scene: code, label, does, demo } = scene
      return marksOf(scene, { scene: code, label, does, demo })
    }),
  ]
  const keyOf = ({ file, line, reason }: Problem) => `${file}:${line} ${reason}`
  return [...new Map(problems.map((problem) => [keyOf(problem), problem])).values()]
}
