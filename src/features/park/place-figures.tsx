import type { Place, Vacancy } from '@contract/content/place'
import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { type Figure, FigureRow } from '@/components/figure-row/figure-row'
import { useCopy, useLanguage } from '@/platform/language'
import { withThousands } from './amount-text'
import { parkCopy } from './copy'
import { headlineFact } from './headline-facts'

/** Area, space to rent and one reported fact as figures; nothing stands in for a figure nobody published. */
export function PlaceFigures({ place, vacancies }: { place: Place; vacancies: readonly Vacancy[] }) {
  const words = useCopy(parkCopy)
  const { area } = place
  // Reported facts are in Chinese only; they stand marked further below.
  const fact = useLanguage() === 'zh' ? headlineFact(place) : undefined
  const demo = vacancies.some((vacancy) => vacancy.demo)
  const figures: Figure[] = [
    ...(area === undefined
      ? []
      : [{ key: 'area', value: withThousands(area.value), lines: [words.unit[area.unit], area.label] }]),
    ...(vacancies.length === 0
      ? []
      : [
          {
            key: 'space',
            value: String(vacancies.length),
            lines: [words.spaceUnit(demo)],
          },
        ]),
    ...(fact === undefined
      ? []
      : [
          {
            key: 'fact',
            value: fact.value,
            lines: [fact.label, ...(fact.cite.year == null ? [] : [words.year(fact.cite.year)])],
          },
        ]),
  ]
  if (figures.length < 2) return null
  return (
    <View className="mt-16">
      <Card>
        <FigureRow figures={figures} />
      </Card>
    </View>
  )
}
