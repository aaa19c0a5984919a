import type { Event } from '@contract/content/event'
import { Text } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { ExampleMark } from '@/components/example-mark/example-mark'
import { ListItem } from '@/components/list-item/list-item'
import { useCopy, useLanguage } from '@/platform/language'
import { spoken } from '@/platform/language/spoken'
import { go } from '@/platform/navigation'
import { routes } from '@/routes'
import { eventCopy } from './copy'
import { yearOf } from './event-times'
import './past-events.css'
import { ChineseOnlyMark } from '@/components/chinese-only/chinese-only-mark'
import { isChineseOnly } from '@/platform/language/chinese-only'

/** Events that are over, by the year they took place in. */
export function PastEvents({ events }: { events: readonly Event[] }) {
  const words = useCopy(eventCopy)
  const language = useLanguage()
  return (
    <Card className="card-list">
      {events.map((event) => {
        const year = yearOf(event)
        return (
          <ListItem
            key={event.id}
            leading={
              <Text className={`past-event-year num${year === null ? ' past-event-unknown' : ''}`}>
                {year ?? words.yearUnknown}
              </Text>
            }
            title={
              <>
                {event.title}
                {event.demo && <ExampleMark />}
                {isChineseOnly(event, 'title', language) && <ChineseOnlyMark />}
              </>
            }
            text={event.summary}
            label={spoken([year ?? words.yearUnknown, event.title])}
            onPress={() => go(routes.event({ id: event.id }))}
          />
        )
      })}
    </Card>
  )
}
