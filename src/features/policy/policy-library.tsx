import type { Policy } from '@contract/content/policy'
import { Text, View } from '@tarojs/components'
import { Fragment, useState } from 'react'
import { accessible } from '@/components/accessible'
import { EmptyState } from '@/components/empty-state/empty-state'
import { FootNote } from '@/components/foot-note/foot-note'
import { Icon } from '@/components/icon/icon'
import { countRows, firstRows } from '@/components/long-list/first-rows'
import { LongList } from '@/components/long-list/long-list'
import { Pressable } from '@/components/pressable/pressable'
import { Segment } from '@/components/segment/segment'
import { useCopy, useLanguage } from '@/platform/language'
import { go } from '@/platform/navigation'
import { routes } from '@/routes'
import { CalendarView } from './calendar-view'
import { policyCopy } from './copy'
import { FilterChips } from './filter-chips'
import { groupPolicies } from './library-groups'
import type { LibraryRow, Outlook } from './outlook'
import './policy.css'
import { ChineseOnlyMark } from '@/components/chinese-only/chinese-only-mark'
import { PolicyCard } from './policy-card'
import type { Filtering } from './use-filter'

type Outlooks = ReadonlyMap<string, Outlook>

const cards = (policies: readonly Policy[], outlooks: Outlooks) =>
  policies.map((policy) => <PolicyCard key={policy.id} policy={policy} outlook={outlooks.get(policy.id)} />)

type GroupName = 'examples' | 'own' | 'elsewhere'

/** The heading of a group; the examples stand first and need none. */
function Heading({ group }: { group: GroupName }) {
  const words = useCopy(policyCopy)
  if (group === 'examples') return null
  return (
    <View className="policy-group" {...accessible({ role: 'heading', level: 2 })}>
      <Text>{group === 'own' ? words.ownTitles : words.elsewhere}</Text>
      {group === 'elsewhere' && <Text className="policy-group-note">{words.elsewhereNote}</Text>}
    </View>
  )
}

/** What is over, folded away behind its number. */
function Over({ policies, outlooks }: { policies: readonly Policy[]; outlooks: Outlooks }) {
  const words = useCopy(policyCopy)
  const [open, setOpen] = useState(false)
  if (policies.length === 0) return null
  const title = words.over(policies.length)
  return (
    <>
      <Pressable
        className={`policy-over${open ? ' policy-over-open' : ''}`}
        label={title}
        expanded={open}
        onPress={() => setOpen(!open)}
      >
        <View className="grow">
          <Text>{title}</Text>
          {!open && (
            <View className="policy-over-titles">
              {words.overTitles(policies.map(({ title: name }) => name))}
            </View>
          )}
        </View>
        <Icon name="chevron-down" size={20} />
      </Pressable>
      {open && (
        <LongList count={policies.length}>{(shown) => cards(policies.slice(0, shown), outlooks)}</LongList>
      )}
    </>
  )
}

export interface PolicyLibraryProps {
  /** Those that pass the filter. */
  rows: readonly LibraryRow[]
  /** Whose library it is: 下城区. */
  district: string
  formerNote: string | undefined
  filtering: Filtering
}

/** 政策库: list or calendar, chips, then examples, the district's own titles, other places, and what is over. */
export function PolicyLibrary({ rows, district, formerNote, filtering }: PolicyLibraryProps) {
  const words = useCopy(policyCopy)
  const language = useLanguage()
  const groups = groupPolicies(rows, district, filtering.order)
  const outlooks = new Map(rows.map(({ policy, outlook }) => [policy.id, outlook]))
  const listed = (['examples', 'own', 'elsewhere'] as const).map((group) => ({
    group,
    rows: groups[group],
  }))
  const real = rows.length - groups.examples.length
  return (
    <>
      <Segment
        label={words.view}
        options={[
          { value: 'list', text: words.listView },
          { value: 'calendar', text: words.calendarView },
        ]}
        value={filtering.view}
        onChange={filtering.setView}
      />
      <View className="mt-12">
        <FilterChips filtering={filtering} />
      </View>
      {rows.length === 0 ? (
        <EmptyState
          icon="filter"
          title={words.noMatchTitle}
          text={words.noMatchText}
          action={{ text: words.clearFilter, onPress: filtering.clear }}
          second={{ text: words.ask, onPress: () => go(routes.inquirySubmit()) }}
        />
      ) : filtering.view === 'calendar' ? (
        <CalendarView key={JSON.stringify(filtering.filter)} rows={rows} />
      ) : (
        <>
          <View className="policy-count" {...accessible({ role: 'status', live: 'polite' })}>
            {words.counted({ examples: groups.examples.length, real })}
          </View>
          <ChineseOnlyMark />
          <LongList key={JSON.stringify([filtering.filter, filtering.order])} count={countRows(listed)}>
            {(shown) =>
              firstRows(listed, shown).map(({ group, rows }) => (
                <Fragment key={group}>
                  <Heading group={group} />
                  {cards(rows, outlooks)}
                </Fragment>
              ))
            }
          </LongList>
          <Over policies={groups.over} outlooks={outlooks} />
        </>
      )}
      <FootNote>{[words.libraryNote, formerNote ?? ''].join(language === 'zh' ? '' : ' ')}</FootNote>
    </>
  )
}
