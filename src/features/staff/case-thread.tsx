import type { InquiryCase } from '@contract/inquiry/view'
import { View } from '@tarojs/components'
import { Section } from '@/components/section/section'
import { Timeline } from '@/components/timeline/timeline'
import { useCopy } from '@/platform/language'
import { useMoments } from '@/platform/time/use-moments'
import { staffCopy } from './copy'
import './staff.css'

/** Everything that happened, newest first, in the words of both sides. */
export function CaseThread({ entries }: Pick<InquiryCase, 'entries'>) {
  const words = useCopy(staffCopy)
  const moments = useMoments()
  const items = entries
    .map(({ at, kind, name, text }, index) => ({
      key: `${at}-${index}`,
      title: words.happened[kind](name ?? ''),
      time: moments.near(at),
      state: 'done' as const,
      ...(text === undefined ? {} : { text: <View className="case-words">{text}</View> }),
    }))
    .reverse()
  return (
    <Section title={words.thread}>
      <Timeline items={items} />
    </Section>
  )
}
