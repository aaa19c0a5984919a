import type { Policy } from '@contract/content/policy'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { accessible } from '@/components/accessible'
import { EmptyState } from '@/components/empty-state/empty-state'
import { FootNote } from '@/components/foot-note/foot-note'
import { Icon } from '@/components/icon/icon'
import { Pressable } from '@/components/pressable/pressable'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { routes } from '@/routes'
import { policyCopy } from './copy'
import { FilterChips } from './filter-chips'
import { groupPolicies } from './library-groups'
import './policy.css'
import { PolicyCard } from './policy-card'
import type { Filtering } from './use-filter'

const cards = (policies: readonly Policy[]) =>
  policies.map((policy) => <PolicyCard key={policy.id} policy={policy} />)

function Group({ title, note, policies }: { title: string; note?: string; policies: readonly Policy[] }) {
  if (policies.length === 0) return null
  return (
    <>
      <View className="policy-group" {...accessible({ role: 'heading', level: 2 })}>
        <Text>{title}</Text>
        {note !== undefined && <Text className="policy-group-note">{note}</Text>}
      </View>
      {cards(policies)}
    </>
  )
}

/** What is over, folded away behind its number. */
function Over({ policies }: { policies: readonly Policy[] }) {
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
      {open && cards(policies)}
    </>
  )
}

export interface PolicyLibraryProps {
  /** Those that pass the filter. */
  policies: readonly Policy[]
  /** Whose library it is: 下城区. */
  district: string
  formerNote: string | undefined
  filtering: Filtering
}

/** 政策库: chips, then examples, the district's own titles, other places, and what is over. */
export function PolicyLibrary({ policies, district, formerNote, filtering }: PolicyLibraryProps) {
  const words = useCopy(policyCopy)
  const groups = groupPolicies(policies, district)
  const real = policies.length - groups.examples.length
  return (
    <>
      <FilterChips filtering={filtering} />
      {policies.length === 0 ? (
        <EmptyState
          icon="filter"
          title={words.noMatchTitle}
          text={words.noMatchText}
          action={{ text: words.clearFilter, onPress: filtering.clear }}
          second={{ text: words.ask, onPress: () => go(routes.inquirySubmit()) }}
        />
      ) : (
        <>
          <View className="policy-count" {...accessible({ role: 'status', live: 'polite' })}>
            {words.counted({ examples: groups.examples.length, real })}
          </View>
          {cards(groups.examples)}
          <Group title={words.ownTitles} policies={groups.own} />
          <Group title={words.elsewhere} note={words.elsewhereNote} policies={groups.elsewhere} />
          <Over policies={groups.over} />
        </>
      )}
      <FootNote>{[words.libraryNote, formerNote ?? ''].join('')}</FootNote>
    </>
  )
}
