import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { ChipGroup } from '@/components/chip/chip-group'
import { Sheet } from '@/components/sheet/sheet'
import { SwitchRow } from '@/components/switch-row/switch-row'
import { type Catalog, listOf } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { parkCopy } from './copy'
import { filterOptions } from './filter-options'
import './park-filter-sheet.css'
import { filterPlaces, isFiltering, sizeBands } from './place-filter'
import type { ParkFilterState } from './use-park-filter'
import { useToday } from './use-today'

export interface ParkFilterSheetProps {
  catalog: Catalog
  state: ParkFilterState
}

/** Narrows the list; the button says how many places remain. */
export function ParkFilterSheet({ catalog, state }: ParkFilterSheetProps) {
  const words = useCopy(parkCopy)
  const today = useToday()
  const { filter, change } = state
  const places = listOf(catalog, 'place')
  const options = filterOptions(places)
  const found = filterPlaces({ places, vacancies: listOf(catalog, 'vacancy'), filter, today }).length
  return (
    <Sheet
      open={state.open}
      title={words.filter.title}
      onClose={state.closeSheet}
      aside={
        <Button variant="text" size="small" disabled={!isFiltering(filter)} onPress={state.clear}>
          {words.filter.clear}
        </Button>
      }
      foot={
        <Button
          wide
          onPress={state.closeSheet}
          {...(found === 0 ? { disabledReason: words.filter.none } : {})}
        >
          {words.filter.show(found)}
        </Button>
      }
    >
      <Text className="filter-label">{words.filter.industry}</Text>
      <ChipGroup
        choose="many"
        onSurface
        label={words.filter.industry}
        options={options.industries.map((value) => ({ value, text: words.industries[value] }))}
        value={filter.industries}
        onChange={(industries) => change({ industries })}
      />
      <Text className="filter-label">{words.filter.level}</Text>
      <ChipGroup
        choose="many"
        onSurface
        label={words.filter.level}
        options={options.levels.map((value) => ({ value, text: words.levels[value] }))}
        value={filter.levels}
        onChange={(levels) => change({ levels })}
      />
      <Text className="filter-label">{words.filter.sizeQuestion}</Text>
      <ChipGroup
        choose="many"
        onSurface
        label={words.filter.sizeQuestion}
        options={sizeBands.map((value) => ({ value, text: words.sizes[value] }))}
        value={filter.sizes}
        onChange={(sizes) => change({ sizes })}
      />
      <View className="filter-verified">
        <SwitchRow
          title={words.filter.verified}
          text={words.filter.verifiedText}
          on={filter.verified}
          onChange={(verified) => change({ verified })}
        />
      </View>
    </Sheet>
  )
}
