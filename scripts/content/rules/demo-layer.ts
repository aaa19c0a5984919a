import { type DistrictContent, type LocatedItem, type Origin, problemAt } from '../district-item'
import type { Problem } from '../problem'
import { textsOf } from '../read-layer'
import type { Rule } from './rule'

const MARK = '示例'

/** Real content says nothing of 示例 and carries no `demo`; everything in the demo folder carries it. */
export const demoMarks: Rule = {
  name: 'demo-marks',
  check: ({ items, scenes }) => [
    ...items.flatMap((item) => marksOf(item, item.data)),
    ...scenes.flatMap((scene) => marksOf(scene, scene)),
  ],
}

function marksOf(origin: Origin, data: object): Problem[] {
  const marked = 'demo' in data && data.demo === true
  if (origin.layer === 'demo') {
    return marked ? [] : [problemAt(origin, [], 'everything in the demo folder needs `demo: true`')]
  }
  const texts = textsOf(data).filter(({ text }) => text.includes(MARK))
  return [
    ...(marked ? [problemAt(origin, ['demo'], 'demo items live in the demo folder only')] : []),
    ...texts.map(({ path }) => problemAt(origin, path, `real content does not say ${MARK}`)),
  ]
}

/** Invented policies, events and space are told apart by their name: it begins with 示例. */
export const demoTitles: Rule = {
  name: 'demo-titles',
  check: ({ items }) =>
    items
      .filter((item) => item.layer === 'demo')
      .flatMap((item) => {
        const named = nameOf(item)
        if (named === undefined || named.text.startsWith(MARK)) return []
        return [
          problemAt(item, [named.field], `an invented ${item.kind} has a name that begins with ${MARK}`),
        ]
      }),
}

/** An invented title that holds a real one, or the other way round, would lend it an amount or a date. */
export const demoLeavesRealTitles: Rule = {
  name: 'demo-leaves-real-titles',
  check: ({ items }) => {
    const real = items.filter((item) => item.layer !== 'demo' && carriesTerms(item)).map(bareName)
    return items
      .filter((item) => item.layer === 'demo' && carriesTerms(item))
      .flatMap((item) => {
        const own = bareName(item)
        const taken = real.find((title) => title.length > 0 && (title.includes(own) || own.includes(title)))
        return taken === undefined
          ? []
          : [problemAt(item, ['title'], `the title stands for the real ${taken}`)]
      })
  },
}

/** Who verified or approved something invented is invented too, and says so. */
export const demoVerification: Rule = {
  name: 'demo-verification',
  check: ({ items }) =>
    items
      .filter((item) => item.layer === 'demo')
      .flatMap((item) =>
        textsOf(item.data)
          .filter(({ path }) => path.at(-1) === 'verifiedBy' || path.at(-1) === 'approvedBy')
          .filter(({ text }) => !text.startsWith(MARK))
          .map(({ path }) => problemAt(item, path, `nobody real vouches for demo content; write ${MARK}`)),
      ),
}

/** What a deployment refuses: everything that is marked as demo. */
export function demoContent({ items, scenes }: DistrictContent): Problem[] {
  const reason = 'a deployment takes no demo content'
  return [
    ...items.filter((item) => isDemo(item.data)).map((item) => problemAt(item, ['demo'], reason)),
    ...scenes.filter(isDemo).map((scene) => problemAt(scene, ['demo'], reason)),
  ]
}

function isDemo(data: object): boolean {
  return 'demo' in data && data.demo === true
}

function carriesTerms(item: LocatedItem): boolean {
  return item.kind === 'policy' || item.kind === 'event'
}

function bareName(item: LocatedItem): string {
  const text = nameOf(item)?.text ?? ''
  return text.replace(/[\s\p{Punctuation}]/gu, '').replace(new RegExp(`^${MARK}`, 'u'), '')
}

function nameOf(item: LocatedItem): { field: string; text: string } | undefined {
  if (item.kind === 'policy' || item.kind === 'event' || item.kind === 'clause')
    return { field: 'title', text: item.data.title }
  if (['vacancy', 'place', 'service', 'adviser'].includes(item.kind) && 'name' in item.data) {
    return { field: 'name', text: item.data.name }
  }
  return undefined
}
