import type { RegistrationView } from '@contract/event/view'
import { Text, View } from '@tarojs/components'
import { AsyncContent } from '@/components/async-content/async-content'
import { Card } from '@/components/card/card'
import { ExampleMark } from '@/components/example-mark/example-mark'
import { LongList } from '@/components/long-list/long-list'
import { Screen } from '@/components/screen/screen'
import { Section } from '@/components/section/section'
import { Skeleton } from '@/components/skeleton/skeleton'
import { Tag } from '@/components/tag/tag'
import { call } from '@/platform/call'
import { useStoredWord } from '@/platform/catalog'
import { useCopy, useLanguage } from '@/platform/language'
import { spoken } from '@/platform/language/spoken'
import { go } from '@/platform/navigation'
import { useQuery } from '@/platform/query/use-query'
import { routes } from '@/routes'
import { ticketCopy } from '../ticket/copy'
import { ticketStatus } from '../ticket/ticket-status'
import { whenText } from '../when-text'
import { groupRegistrations } from './group-registrations'

/** One of my registrations: which event, when, and its state. */
function RegistrationCard({ registration }: { registration: RegistrationView }) {
  const words = useCopy(ticketCopy)
  const language = useLanguage()
  const { id, demo } = registration
  const title = useStoredWord()(registration.title)
  const { word, tone } = ticketStatus(registration, Date.now())
  const when = whenText(registration, language)
  return (
    <Card onPress={() => go(routes.ticket({ id }))} label={spoken([title, when, words.statuses[word]])}>
      <View className="row row-between row-top">
        <Text className="text-head grow">{title}</Text>
        <Tag tone={tone}>{words.statuses[word]}</Tag>
      </View>
      <View className="tone-2 mt-4 num">
        {when}
        {demo && <ExampleMark />}
      </View>
    </Card>
  )
}

function Groups({ items }: { items: readonly RegistrationView[] }) {
  const words = useCopy(ticketCopy)
  const { upcoming, earlier } = groupRegistrations(items, Date.now())
  const cards = (registrations: readonly RegistrationView[]) =>
    registrations.map((one) => <RegistrationCard key={one.id} registration={one} />)
  return (
    <LongList count={items.length}>
      {(shown) => {
        const earlierShown = cards(earlier.slice(0, Math.max(shown - upcoming.length, 0)))
        return (
          <>
            {upcoming.length === 0 && <View className="tone-2">{words.noUpcoming}</View>}
            {cards(upcoming.slice(0, shown))}
            {earlierShown.length > 0 && <Section title={words.earlier}>{earlierShown}</Section>}
          </>
        )
      }}
    </LongList>
  )
}

/** 我的报名: what is to be attended on top, the rest below. */
export function RegistrationList() {
  const words = useCopy(ticketCopy)
  const { state, reload } = useQuery('event.mine', () => call('event.mine', {}))
  return (
    <Screen title={words.mine}>
      <AsyncContent
        state={state}
        skeleton={<Skeleton kind="card" count={2} />}
        empty={{
          when: ({ items }) => items.length === 0,
          icon: 'ticket',
          title: words.noneTitle,
          text: words.noneText,
          action: { text: words.seeEvents, onPress: () => go(routes.events()) },
        }}
        failedTitle={words.listFailed}
        onRetry={reload}
      >
        {({ items }) => <Groups items={items} />}
      </AsyncContent>
    </Screen>
  )
}
