import type { Sheet, SheetLine } from '@/platform/picture'
import type { MatchWords } from './copy'
import type { Result, ResultGroup, ResultItem } from './result-of'

/** What may be had or applied for; what is lacking or out of reach would tell of the company. */
const SHOWN: readonly ResultGroup[] = ['met', 'later', 'manual', 'in_kind']
const MOST = 12

export interface PictureParts {
  result: Pick<Result, 'items'>
  /** 11月28日. */
  day: string
  district: string
  words: MatchWords
}

/** What kind of money a clause gives, by its own text and not by what the company told. */
function kindOf({ book: { compiled }, group }: ResultItem, { amountKinds }: MatchWords): string {
  if (group === 'in_kind') return amountKinds.in_kind
  if (group === 'manual' || compiled.parts.length === 0) return amountKinds.manual
  return compiled.parts.every(({ isUpTo }) => isUpTo) ? amountKinds.up_to : amountKinds.fixed
}

/**
 * The result as a picture for others: which policies it names and what kind of amount they give. No amount and nothing
 * of the company stands on it: an amount would tell revenue or staff to whoever can divide.
 */
export function pictureOf({ result, day, district, words }: PictureParts): Sheet {
  // In the order of the catalogue: the order of worth would tell the amounts' order.
  const items = result.items.filter(({ group }) => SHOWN.includes(group))
  const isExample = items.some(({ book }) => book.published.demo === true)
  const named = items.slice(0, MOST).flatMap((item): SheetLine[] => [
    { text: item.book.published.title, look: 'body', above: 16 },
    { text: `${item.book.policy.title} · ${kindOf(item, words)}`, look: 'small' },
  ])
  const rest: SheetLine[] =
    items.length > MOST ? [{ text: words.pictureMore(items.length - MOST), look: 'small', above: 16 }] : []
  return {
    name: words.result,
    lines: [
      { text: words.pictureTitle, look: 'title' },
      { text: `${district} · ${day}`, look: 'small' },
      { text: isExample ? words.headlineExample : words.headline, look: 'head', above: 24 },
      ...(items.length === 0 ? [{ text: words.pictureNone, look: 'body' as const, above: 16 }] : named),
      ...rest,
      { text: words.notApplying, look: 'small', above: 32 },
    ],
  }
}
