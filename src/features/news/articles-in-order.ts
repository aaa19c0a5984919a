import type { Article } from '@contract/content/article'

/** The articles as the office ordered them. */
export function articlesInOrder(articles: readonly Article[]): Article[] {
  return [...articles].sort((a, b) => a.order - b.order || a.id.localeCompare(b.id))
}
