import type { Event } from '@contract/content/event'
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Card } from '@/components/card/card'
import { ExampleMark } from '@/components/example-mark/example-mark'
import type { IconName } from '@/components/icon/icon-names'
import { IconTile } from '@/components/icon-tile/icon-tile'
import { Pressable } from '@/components/pressable/pressable'
import { useCopy, useLanguage } from '@/platform/language'
import { go } from '@/platform/navigation'
import { routes } from '@/routes'
import { eventCopy } from './copy'
import './event-essentials.css'
import { isDated } from './event-times'
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

/** When, where, who and how many. A place without a verified address leads to a question. */
export function EventEssentials({ event, canAsk }: { event: Event; canAsk: boolean }) {
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
                    label={`${words.addressUnknown}，${words.ask}`}
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
          title={event.hosts.length === 0 ? words.hostsUnknown : event.hosts.join('、')}
          demo={demo && event.hosts.length > 0}
        >
          {words.hosts}
        </Essential>
        {event.seats !== undefined && (
          <Essential icon="users" title={words.seats(event.seats)} demo={demo}>
            {words.seatsText}
          </Essential>
        )}
      </Card>
    </View>
  )
}
