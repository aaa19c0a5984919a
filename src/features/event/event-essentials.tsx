import type { Event } from '@contract/content/event'
import type { EventSeats } from '@contract/event/view'
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Card } from '@/components/card/card'
import { ExampleMark } from '@/components/example-mark/example-mark'
import type { IconName } from '@/components/icon/icon-names'
import { IconTile } from '@/components/icon-tile/icon-tile'
import { Pressable } from '@/components/pressable/pressable'
import { useCopy, useLanguage } from '@/platform/language'
import { spoken } from '@/platform/language/spoken'
import { go } from '@/platform/navigation'
import { routes } from '@/routes'
import { eventCopy } from './copy'
import './event-essentials.css'
import { isDated } from './event-times'
import { useSeatWords } from './use-seat-words'
import { whenText } from './when-text'

interface EssentialProps {
  icon: IconName
  title: string
  demo: boolean
  children?: ReactNode
}

function Essential({ icon, title, demo, children }: EssentialProps) {
  return (
    <View className="event-essential">
      <IconTile icon={icon} />
      <View className="grow">
        <View className="text-strong">
          {title}
          {demo && <ExampleMark />}
        </View>
        {children !== undefined && <View className="text-sub tone-2">{children}</View>}
      </View>
    </View>
  )
}

function Seats({ all, seats, demo }: { all: number; seats: EventSeats | undefined; demo: boolean }) {
  const { title, text } = useSeatWords(all, seats)
  return (
    <Essential icon="users" title={title} demo={demo}>
      {text}
    </Essential>
  )
}

export interface EventEssentialsProps {
  event: Event
  /** Seats left; `undefined` while they are not known or not offered. */
  seats: EventSeats | undefined
  /** Whether inquiries are taken here. */
  canAsk: boolean
}

/** When, where, who and how many. A place without a verified address leads to a question. */
export function EventEssentials({ event, seats, canAsk }: EventEssentialsProps) {
  const words = useCopy(eventCopy)
  const language = useLanguage()
  const demo = event.demo === true
  const dated = isDated(event)
  return (
    <View className="mt-16">
      <Card>
        <Essential
          icon="calendar"
          title={dated ? whenText(event, language) : (event.timeText ?? words.timeUnknown)}
          demo={demo && dated}
        />
        {(dated || event.venue !== undefined) && (
          <Essential icon="map-pin" title={event.venue ?? words.venueUnknown} demo={demo}>
            <View className="event-essential-ask">
              <Text>{words.addressUnknown}</Text>
              {canAsk && (
                <>
                  <Text> · </Text>
                  <Pressable
                    className="event-essential-link"
                    role="link"
                    label={spoken([words.addressUnknown, words.ask])}
                    onPress={() => go(routes.inquirySubmit({ kind: 'settle', event: event.id }))}
                  >
                    <Text>{words.ask}</Text>
                  </Pressable>
                </>
              )}
            </View>
          </Essential>
        )}
        <Essential
          icon="briefcase"
          title={
            event.hosts.length === 0 ? words.hostsUnknown : event.hosts.join(language === 'zh' ? '、' : ', ')
          }
          demo={demo && event.hosts.length > 0}
        >
          {words.hosts}
        </Essential>
        {event.seats !== undefined && <Seats all={event.seats} seats={seats} demo={demo} />}
      </Card>
    </View>
  )
}
