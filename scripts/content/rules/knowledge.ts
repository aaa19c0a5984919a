import { type DistrictContent, itemsOf, type LocatedItem, problemAt } from '../district-item'
import type { Problem } from '../problem'
import type { Rule } from './rule'

/** 名词解释 are numbered from 1 without a gap or a repeat. */
export const termNumbers: Rule = {
  name: 'term-numbers',
  check: (content) => {
    const terms = [...itemsOf(content, 'term')].sort((a, b) => a.data.no - b.data.no)
    return terms.flatMap((term, index) =>
      term.data.no === index + 1
        ? []
        : [problemAt(term, ['no'], `term number ${index + 1} is missing, or ${term.data.no} is there twice`)],
    )
  },
}

/** A word in a text leads to one term. */
export const termWords: Rule = {
  name: 'term-words',
  check: (content) => {
    const owners = new Map<string, string>()
    return itemsOf(content, 'term').flatMap((term) =>
      [term.data.name, ...(term.data.matches ?? [])].flatMap((word): Problem[] => {
        const owner = owners.get(word) ?? term.id
        owners.set(word, owner)
        return owner === term.id
          ? []
          : [problemAt(term, ['name'], `${word} belongs to the term ${owner} already`)]
      }),
    )
  },
}

/** One indicator has one figure per year and status. */
export const figuresOnce: Rule = {
  name: 'figures-once',
  check: (content) => {
    const seen = new Set<string>()
    return itemsOf(content, 'figure').flatMap((figure) => {
      const { indicator, yearText, status, value, growthPercent } = figure.data
      const key = [indicator, yearText, status].join(' ')
      const repeated = seen.has(key)
      seen.add(key)
      return [
        ...(repeated ? [problemAt(figure, ['indicator'], `${key} is there twice`)] : []),
        ...(value === null && growthPercent === undefined
          ? [problemAt(figure, ['value'], 'neither a value nor a growth rate')]
          : []),
      ]
    })
  },
}

/** A final value stands beside the estimate it replaces; an estimate says that it is one. */
export const highlights: Rule = {
  name: 'highlights',
  check: (content) => {
    const figures = itemsOf(content, 'figure')
    const orders = new Set<number>()
    return figures.flatMap((figure): Problem[] => {
      const { highlight, status } = figure.data
      if (highlight === undefined) return []
      const repeated = orders.has(highlight.order)
      orders.add(highlight.order)
      const needsBeside = status === 'estimated' || (status === 'final' && hasEstimate(content, figure))
      return [
        ...(repeated ? [problemAt(figure, ['highlight', 'order'], 'another figure has this order')] : []),
        ...(needsBeside && !highlight.beside?.includes('预计')
          ? [problemAt(figure, ['highlight'], '`beside` says what was 预计 in the report')]
          : []),
      ]
    })
  },
}

function hasEstimate(content: DistrictContent, figure: LocatedItem<'figure'>): boolean {
  const { indicator, yearText } = figure.data
  return itemsOf(content, 'figure').some(
    ({ data }) => data.status === 'estimated' && data.indicator === indicator && data.yearText === yearText,
  )
}
