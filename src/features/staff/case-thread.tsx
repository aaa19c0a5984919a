import type { InquiryCase } from '@contract/inquiry/view'
import { View } from '@tarojs/components'
import { SafetyNote } from '@/components/safety-note/safety-note'
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
    .map(({ at, kind, name, text, safety }, index) => ({
      key: `${at}-${index}`,
      title: words.happened[kind](name ?? ''),
      time: moments.near(at),
      state: 'done' as const,
      ...(text === undefined && safety === undefined
        ? {}
        : {
            text: (
              <>
                {text !== undefined && <View className="case-words">{text}</View>}
                <SafetyNote safety={safety} about="line" reader="staff" />
              </>
            ),
          }),
    }))
    .reverse()
  return (
    <Section title={words.thread}>
      <Timeline items={items} />
    </Section>
  )
}
