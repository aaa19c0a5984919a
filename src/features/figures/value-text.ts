import type { ValuedFigure } from '@domain/figures/read-series'
import type { FigureWords } from './copy'

const SIGN_OR_WHOLE = /^(-?\d+)(.*)$/u

/** A decimal text as its source prints it, with a comma between thousands and nothing rounded. */
export function grouped(decimal: string): string {
  const [, whole = decimal, rest = ''] = SIGN_OR_WHOLE.exec(decimal) ?? []
  return `${whole.replace(/\B(?=(?:\d{3})+$)/gu, ',')}${rest}`
}

/** The value; a percentage carries its sign. */
export function valueText({ value, unit }: Pick<ValuedFigure, 'value' | 'unit'>): string {
  return unit === '%' ? `${grouped(value)}%` : grouped(value)
}

/** The value with its unit and, unless it was reached, what it is: 目标 3.32 亿美元. */
export function fullValue(figure: ValuedFigure, words: FigureWords): string {
  const { unit, status } = figure
  const mark = status === 'estimated' || status === 'target' ? `${words[status]} ` : ''
  return `${mark}${valueText(figure)}${unit === '%' || unit === '' ? '' : ` ${unit}`}`
}
