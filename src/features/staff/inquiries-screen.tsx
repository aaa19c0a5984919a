import type { InputOf } from '@contract/actions'
import { type InquiryKind, inquiryKinds } from '@contract/inquiry/kinds'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { AsyncContent } from '@/components/async-content/async-content'
import { Card } from '@/components/card/card'
import { ChipGroup } from '@/components/chip/chip-group'
import { LongList } from '@/components/long-list/long-list'
import { Segment } from '@/components/segment/segment'
import { Skeleton } from '@/components/skeleton/skeleton'
import { call } from '@/platform/call'
import { useCopy } from '@/platform/language'
import { staffCopy } from './copy'
import { MatterRow } from './matter-row'
import { StaffScreen } from './staff-screen'
import { useStaffQuery } from './use-staff-query'

type Filter = InputOf<'inquiry.queue'>['filter']

const filters: readonly Filter[] = ['open', 'mine', 'ended']

/** 工作台 · 诉求: what waits, by its clock; what I hold; what has ended. */
export function InquiriesScreen() {
  const words = useCopy(staffCopy)
  const [filter, setFilter] = useState<Filter>('open')
  const [kind, setKind] = useState<InquiryKind | 'all'>('all')
  const { state, refused, reload } = useStaffQuery(
    () => call('inquiry.queue', { filter, ...(kind === 'all' ? {} : { kind }) }),
    `${filter}:${kind}`,
  )
  const { title, text } = words.emptyInquiries[filter]
  return (
    <StaffScreen title={words.inquiries} tab="inquiries" refused={refused}>
      <Segment
        label={words.filterLabel}
        options={filters.map((value) => ({ value, text: words.filters[value] }))}
        value={filter}
        onChange={setFilter}
      />
      <View className="mt-12">
        <ChipGroup
          choose="one"
          scroll
          look="solid"
          label={words.kindLabel}
          options={[
            { value: 'all' as const, text: words.allKinds },
            ...inquiryKinds.map((value) => ({ value, text: words.kinds[value] })),
          ]}
          value={kind}
          onChange={setKind}
        />
      </View>
      <View className="mt-12">
        <AsyncContent
          state={state}
          skeleton={<Skeleton kind="row" count={4} />}
          empty={{
            when: ({ items }) => items.length === 0,
            icon: 'inbox',
            title,
            text,
            ...(filter === 'open'
              ? {}
              : { second: { text: words.seeOpen, onPress: () => setFilter('open') } }),
          }}
          failedTitle={words.failedInquiries}
          onRetry={reload}
        >
          {({ items }) => (
            <Card className="card-list">
              <LongList key={`${filter} ${kind}`} count={items.length}>
                {(shown) => items.slice(0, shown).map((row) => <MatterRow key={row.id} row={row} />)}
              </LongList>
            </Card>
          )}
        </AsyncContent>
      </View>
    </StaffScreen>
  )
}
