import type { Policy } from '@contract/content/policy'
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { accessible } from '@/components/accessible'
import { Card } from '@/components/card/card'
import { EmptyState } from '@/components/empty-state/empty-state'
import { ExampleMark } from '@/components/example-mark/example-mark'
import { ListItem } from '@/components/list-item/list-item'
import { countRows, firstRows } from '@/components/long-list/first-rows'
import { LongList } from '@/components/long-list/long-list'
import { useCopy, useLanguage } from '@/platform/language'
import { go } from '@/platform/navigation'
import { formatDay, formatMonth } from '@/platform/time/format-moment'
import { routes } from '@/routes'
import { policyCopy } from './copy'
import type { LibraryRow } from './outlook'
import './policy.css'
import { windowCalendar } from './window-calendar'

function Row({ policy, when }: { policy: Policy; when: string }) {
  const words = useCopy(policyCopy)
  return (
    <ListItem
      title={<Text {...accessible({ lang: 'zh-CN' })}>{policy.title}</Text>}
      text={
        <View className="row gap-8">
          <Text>{when}</Text>
          {policy.demo === true && <ExampleMark />}
        </View>
      }
      label={[policy.title, when].join(words.separator)}
      onPress={() => go(routes.policy({ id: policy.id }))}
    />
  )
}

function Month({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <View className="policy-group" {...accessible({ role: 'heading', level: 2 })}>
        {title}
      </View>
      <Card className="card-list">{children}</Card>
    </>
  )
}

/** 申报日历: what closes and what opens, month by month, then what is taken at any time. */
export function CalendarView({ rows }: { rows: readonly LibraryRow[] }) {
  const words = useCopy(policyCopy)
  const language = useLanguage()
  const { months, always } = windowCalendar(rows)
  const groups: { title: string; rows: { policy: Policy; when: string }[] }[] = [
    ...months.map(({ month, entries }) => ({
      title: words.month({ year: month.slice(0, 4), month: formatMonth(month, language) }),
      rows: entries.map(({ policy, day, what }) => ({
        policy,
        when: words.dayOf[what](formatDay(day, language)),
      })),
    })),
    { title: words.anyTime, rows: always.map((policy) => ({ policy, when: words.anyTimeText })) },
  ]
  if (countRows(groups) === 0) {
    return <EmptyState icon="calendar" title={words.calendarEmpty} text={words.calendarEmptyText} />
  }
  return (
    <LongList count={countRows(groups)}>
      {(shown) =>
        firstRows(groups, shown).map(({ title, rows: entries }) => (
          <Month key={title} title={title}>
            {entries.map(({ policy, when }) => (
              <Row key={`${policy.id} ${when}`} policy={policy} when={when} />
            ))}
          </Month>
        ))
      }
    </LongList>
  )
}
