import type { Figure } from '@contract/content/knowledge'
import { type FigureTopic, figureCards, growthRows } from '@domain/figures/series'
import type { Catalog } from '@/platform/catalog'
import { FigureCard } from './figure-card'
import { GrowthTable } from './growth-table'

export interface TopicCardsProps {
  topic: FigureTopic
  figures: readonly Figure[]
  catalog: Catalog
}

/** The charts of one topic; growth as the reports state it stands after the first. */
export function TopicCards({ topic, figures, catalog }: TopicCardsProps) {
  const [first, ...others] = figureCards[topic]
  return (
    <>
      {first !== undefined && <FigureCard key={first.id} card={first} figures={figures} catalog={catalog} />}
      <GrowthTable indicators={growthRows[topic]} figures={figures} />
      {others.map((card) => (
        <FigureCard key={card.id} card={card} figures={figures} catalog={catalog} />
      ))}
    </>
  )
}
