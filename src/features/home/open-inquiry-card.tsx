import { Text, View } from '@tarojs/components'
import { loadedData } from '@/components/async-content/loadable'
import { Card } from '@/components/card/card'
import { ExampleMark } from '@/components/example-mark/example-mark'
import { ProgressBar } from '@/components/progress-bar/progress-bar'
import { clockState } from '@/components/reply-clock/clock-state'
import { useNow } from '@/components/reply-clock/use-now'
import { Tag } from '@/components/tag/tag'
import { call } from '@/platform/call'
import { useCopy, useLanguage } from '@/platform/language'
import { go } from '@/platform/navigation'
import { useQuery } from '@/platform/query/use-query'
import { formatNearMoment } from '@/platform/time/format-moment'
import { routes } from '@/routes'
import { type HomeWords, homeCopy } from './copy'
import { newestOpen, type OpenInquiry } from './open-inquiry'
import './open-inquiry-card.css'

const RENEW_MS = 30_000

interface Telling {
  words: HomeWords
  now: number
  near: (at: number) => string
}

function headline(inquiry: OpenInquiry, { words, now, near }: Telling): string {
  const { clock, holder, status } = inquiry
  const name = holder?.name ?? null
  if (status === 'replied') return words.inquiry.replied(name)
  if (clock === null) return words.inquiry.noClock(name)
  if (now >= clock.dueAt) return words.inquiry.overdue(name)
  return words.inquiry.expected(name, near(clock.dueAt))
}

function Clock({ clock, now }: { clock: NonNullable<OpenInquiry['clock']>; now: number }) {
  const words = useCopy(homeCopy)
  const language = useLanguage()
  const state = clockState({ from: clock.from, due: clock.dueAt, now })
  return (
    <>
      <View className="open-inquiry-bar">
        <ProgressBar value={state.elapsed} label={words.inquiry.progress} tone={state.tone} />
      </View>
      <View className="open-inquiry-times num">
        <Text>{words.inquiry.receivedAt(formatNearMoment(clock.from, { now, language }))}</Text>
        {!state.overdue && <Text>{words.inquiry.left(state.days, state.hours, state.minutes)}</Text>}
      </View>
    </>
  )
}

/** The newest open matter: who holds it and by when an answer is expected. Nothing where there is none. */
export function OpenInquiryCard() {
  const words = useCopy(homeCopy)
  const language = useLanguage()
  const now = useNow(RENEW_MS)
  const { state } = useQuery('inquiry.mine', () => call('inquiry.mine', {}))
  const inquiry = newestOpen(loadedData(state)?.items ?? [])
  if (inquiry === undefined) return null
  const { clock, status } = inquiry
  const near = (at: number) => formatNearMoment(at, { now, language })
  const title = headline(inquiry, { words, now, near })
  const isOverdue = clock !== null && status !== 'replied' && now >= clock.dueAt
  return (
    <View className="mt-12">
      <Card
        label={`${words.inquiry.lead[inquiry.kind]}，${title}`}
        onPress={() => go(routes.inquiry({ id: inquiry.id }))}
      >
        <View className="row row-between">
          <Text className="text-sub tone-2">{words.inquiry.lead[inquiry.kind]}</Text>
          <Tag tone={isOverdue ? 'danger' : status === 'replied' ? 'ok' : 'brand'}>
            {words.inquiry.statuses[status]}
          </Tag>
        </View>
        <View className="text-head mt-8">
          {title}
          {inquiry.demo && <ExampleMark />}
        </View>
        {clock !== null && status !== 'replied' && <Clock clock={clock} now={now} />}
      </Card>
    </View>
  )
}
