import type { InquiryEntry, InquiryView } from '@contract/inquiry/view'
import { SafetyNote } from '@/components/safety-note/safety-note'
import { Section } from '@/components/section/section'
import { Timeline, type TimelineItem } from '@/components/timeline/timeline'
import { useCopy } from '@/platform/language'
import { type Moments, useMoments } from '@/platform/time/use-moments'
import { threadCopy } from './copy'
import { type TimelineLine, timelineLines } from './timeline-items'

type Words = (typeof threadCopy)['zh']

function textOf(entry: InquiryEntry, line: Extract<TimelineLine, { kind: 'happened' }>, words: Words) {
  if (entry.kind === 'received') return words.receivedText
  if (line.took !== null) return words.handledIn(line.took.days, line.took.hours, line.took.minutes)
  if (entry.text === undefined || entry.text === '') return undefined
  return entry.name === undefined ? entry.text : words.quote(entry.name, entry.text)
}

function Said({ text, entry }: { text: string | undefined; entry: InquiryEntry }) {
  return (
    <>
      {text}
      <SafetyNote safety={entry.safety} about="line" reader="person" />
    </>
  )
}

function itemOfLine(
  line: TimelineLine,
  about: { number: string; words: Words; moments: Moments },
): TimelineItem {
  const { words, moments, number } = about
  if (line.kind === 'ahead') {
    const { nextTake, nextReply, nextClose, nextDecide } = words
    const titles = { take: nextTake, reply: nextReply, close: nextClose, decide: nextDecide }
    return { key: line.key, state: 'next', title: titles[line.step] }
  }
  const { entry } = line
  const text = textOf(entry, line, words)
  return {
    key: line.key,
    state: line.state,
    title: words.happened[entry.kind]({ name: entry.name ?? words.holder, number }),
    time: moments.near(entry.at),
    ...(text === undefined && entry.safety === undefined ? {} : { text: <Said text={text} entry={entry} /> }),
  }
}

/** What has happened, newest first, and what comes next. */
export function ProgressSection({ inquiry }: { inquiry: InquiryView }) {
  const words = useCopy(threadCopy)
  const moments = useMoments()
  const about = { number: inquiry.number, words, moments }
  return (
    <Section title={words.progress}>
      <Timeline items={timelineLines(inquiry).map((line) => itemOfLine(line, about))} />
    </Section>
  )
}
