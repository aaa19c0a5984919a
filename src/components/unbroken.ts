/**
 * Words in which no line ends between a number and its unit: `18 万元`. For the page only; what is sent or searched keeps
 * ordinary blanks.
 */
export const unbroken = (text: string): string => text.replace(/(\d) (?=[\u4e00-\u9fff㎡])/gu, '$1\u00a0')
