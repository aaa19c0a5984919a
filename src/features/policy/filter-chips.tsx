import { View } from '@tarojs/components'
import { Chip } from '@/components/chip/chip'
import { useCopy } from '@/platform/language'
import { policyCopy } from './copy'
import { isFiltering } from './filter-policies'
import './policy.css'
import type { Filtering, FilterPart } from './use-filter'

/** The row over the library: all, four parts that open a sheet, open now, with an amount, and what closes first. */
export function FilterChips({ filtering }: { filtering: Filtering }) {
  const words = useCopy(policyCopy)
  const { filter, order, setOrder, view, open, change, clear } = filtering
  const parts: [FilterPart, string][] = [
    ['levels', words.level],
    ['aspects', words.aspect],
    ['industries', words.industry],
    ['stages', words.stage],
  ]
  return (
    <View className="policy-chips">
      <Chip text={words.all} on={!isFiltering(filter)} onPress={clear} />
      {parts.map(([part, name]) => {
        const count = filter[part].length
        return (
          <Chip
            key={part}
            text={count > 0 ? words.chosen(name, count) : name}
            on={count > 0}
            iconAfter="chevron-down"
            onPress={() => open(part)}
          />
        )
      })}
      <Chip
        text={words.openOnly}
        on={filter.openOnly}
        onPress={() => change({ openOnly: !filter.openOnly })}
      />
      <Chip
        text={words.withAmount}
        on={filter.withAmount}
        onPress={() => change({ withAmount: !filter.withAmount })}
      />
      {view === 'list' && (
        <Chip
          text={words.byDeadline}
          on={order === 'deadline'}
          onPress={() => setOrder(order === 'deadline' ? 'usual' : 'deadline')}
        />
      )}
    </View>
  )
}
