import type { Place, Vacancy } from '@contract/content/place'
import { Text, View } from '@tarojs/components'
import { Chip } from '@/components/chip/chip'
import { EmptyState } from '@/components/empty-state/empty-state'
import { countRows, firstRows } from '@/components/long-list/first-rows'
import { LongList } from '@/components/long-list/long-list'
import { Section } from '@/components/section/section'
import { type Catalog, listOf } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { parkCopy } from './copy'
import './park-list.css'
import { ParkTree } from './park-tree'
import { filterPlaces, isFiltering } from './place-filter'
import { PlaceRow } from './place-row'
import { type PlaceGroup, placesOf, placeTree } from './place-tree'
import { ProjectStage } from './project-stage'
import type { ParkFilterState } from './use-park-filter'
import { useToday } from './use-today'

export interface ParkListProps {
  catalog: Catalog
  state: ParkFilterState
}

function FilterChips({ state }: Pick<ParkListProps, 'state'>) {
  const { filter: words, all } = useCopy(parkCopy)
  const { filter, clear, openSheet } = state
  const parts = [
    { name: words.industry, count: filter.industries.length },
    { name: words.level, count: filter.levels.length },
    { name: words.size, count: filter.sizes.length + (filter.verified ? 1 : 0) },
  ]
  return (
    <View className="chip-group chip-group-scroll">
      <Chip text={all} on={!isFiltering(filter)} onPress={clear} />
      {parts.map(({ name, count }) => (
        <Chip
          key={name}
          text={words.chosen(name, count)}
          on={count > 0}
          iconAfter="chevron-down"
          onPress={openSheet}
        />
      ))}
    </View>
  )
}

interface GroupProps {
  level: PlaceGroup['level']
  places: readonly Place[]
  catalog: Catalog
  spaceOf: (place: string) => readonly Vacancy[]
}

/** Places of one level that belong to no 园. */
function Group({ level, places, catalog, spaceOf }: GroupProps) {
  const words = useCopy(parkCopy)
  const isBuilding = level === 'building'
  return (
    <Section title={words.groups[level]} {...(isBuilding ? { lead: words.projectsLead } : {})}>
      <View className="stack gap-12">
        {places.map((place) => (
          <PlaceRow
            key={place.id}
            place={place}
            space={spaceOf(place.id)}
            {...(isBuilding ? { stage: <ProjectStage place={place} catalog={catalog} /> } : {})}
          />
        ))}
      </View>
    </Section>
  )
}

/** 园 → 镇 → 平台 and the places beside them, as the filter leaves them. */
export function ParkList({ catalog, state }: ParkListProps) {
  const words = useCopy(parkCopy)
  const today = useToday()
  const places = listOf(catalog, 'place')
  const vacancies = listOf(catalog, 'vacancy')
  const shown = filterPlaces({ places, vacancies, filter: state.filter, today })
  const tree = placeTree(places, shown)
  const parts = [
    ...tree.branches.map((branch) => ({ kind: 'branch' as const, branch, rows: placesOf(branch) })),
    ...tree.groups.map(({ level, places: rows }) => ({ kind: 'group' as const, level, rows })),
  ]
  const spaceOf = (id: string) => vacancies.filter((vacancy) => vacancy.place === id)
  const count = (kind: string) => places.filter((place) => place.kind === kind).length
  const counts = {
    parks: count('park'),
    towns: count('town'),
    platforms: count('platform'),
    special: count('special_park'),
  }
  return (
    <>
      <FilterChips state={state} />
      <View className="park-list-summary">
        <Text>{isFiltering(state.filter) ? words.found(shown.length) : words.summary(counts)}</Text>
        {vacancies.some(({ demo }) => demo) && (
          <View className="text-cap tone-3">{words.spaceIsExample}</View>
        )}
      </View>
      {shown.length === 0 && (
        <EmptyState
          icon="filter"
          title={words.empty.title}
          text={words.empty.text}
          action={{ text: words.empty.action, onPress: state.clear }}
        />
      )}
      <LongList key={JSON.stringify(state.filter)} count={countRows(parts)}>
        {(rows) =>
          firstRows(parts, rows).map((part) =>
            part.kind === 'branch' ? (
              <ParkTree key={part.branch.key} branch={part.branch} places={part.rows} spaceOf={spaceOf} />
            ) : (
              <Group
                key={part.level}
                level={part.level}
                places={part.rows}
                catalog={catalog}
                spaceOf={spaceOf}
              />
            ),
          )
        }
      </LongList>
    </>
  )
}
