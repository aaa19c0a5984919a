import { isModerated } from '@contract/inquiry/kinds'
import type { InquiryView } from '@contract/inquiry/view'
import { View } from '@tarojs/components'
import { AllowMessage } from '@/components/allow-message/allow-message'
import { Button } from '@/components/button/button'
import { ExampleMark } from '@/components/example-mark/example-mark'
import { Note } from '@/components/note/note'
import { ResultHead } from '@/components/result-head/result-head'
import { useCopy, useLanguage } from '@/platform/language'
import { replace } from '@/platform/navigation'
import { useMoments } from '@/platform/time/use-moments'
import { routes } from '@/routes'
import { submitCopy } from './copy'

/** What stands where the form stood: the number, who holds it, by when; then the offer of one reminder. */
export function InquiryReceived({ inquiry }: { inquiry: InquiryView }) {
  const words = useCopy(submitCopy)
  const moments = useMoments()
  const comma = useLanguage() === 'zh' ? '，' : ', '
  const { id, kind, number, holder, clock, papers, demo } = inquiry
  const unclocked = isModerated(kind) ? words.moderated : words.doneNoClock
  const missing = papers.asked.filter((paper) => !papers.ready.includes(paper)).length
  const parts = [
    ...(holder === null ? [] : [words.doneHolder(holder.name)]),
    clock === null ? unclocked : words.doneReply(moments.exact(clock.dueAt)),
    ...(clock?.assumedCalendar === true ? [words.assumedCalendar] : []),
  ]
  return (
    <>
      <ResultHead title={(isModerated(kind) ? words.doneThanks : words.doneHeading)(number)}>
        {parts.join(comma)}
        {demo && <ExampleMark />}
      </ResultHead>
      {missing > 0 && (
        <Note tone="brand" icon="document" className="mt-24">
          {words.doneMissing(missing, moments.day(papers.dueAt))}
        </Note>
      )}
      <View className="mt-16">
        <AllowMessage templates={['inquiry_reply']} />
      </View>
      <View className="mt-16">
        <Button variant="outline" wide onPress={() => replace(routes.inquiry({ id }))}>
          {words.seeProgress}
        </Button>
      </View>
    </>
  )
}
