import type { QueueRow } from '@contract/inquiry/view'
import { View } from '@tarojs/components'
import { ExampleMark } from '@/components/example-mark/example-mark'
import { Pressable } from '@/components/pressable/pressable'
import { useNow } from '@/components/reply-clock/use-now'
import { Tag } from '@/components/tag/tag'
import { useCopy } from '@/platform/language'
import { spoken } from '@/platform/language/spoken'
import { go } from '@/platform/navigation'
import { routes } from '@/routes'
import type { StaffWords } from './copy'
import { staffCopy } from './copy'
import { dueDistance } from './due-distance'
import { DueMark } from './due-mark'
import './staff.css'
import { statusTones } from './status-tones'

const RENEW_MS = 60_000

function holding({ holder, mine }: QueueRow, words: StaffWords): string {
  if (holder === null) return words.unheld
  return mine ? words.mine : words.heldBy(holder.name)
}

/** One matter of the queue: how urgent, whose, who holds it. */
export function MatterRow({ row }: { row: QueueRow }) {
  const words = useCopy(staffCopy)
  const now = useNow(RENEW_MS)
  const { id, kind, status, clock, nudged, need, demo, safety } = row
  const company = row.headline ?? row.company
  const title = company === '' ? words.kinds[kind] : words.matterTitle({ company, kind: words.kinds[kind] })
  const due = clock === null ? '' : words.dueLabel(dueDistance(clock.dueAt, now))
  const unchecked = safety?.state === 'unchecked' ? words.unchecked : ''
  const standing = [holding(row, words), nudged > 0 ? words.nudged(nudged) : '', unchecked]
    .filter((part) => part !== '')
    .join(words.separator)
  return (
    <Pressable
      className="matter-row"
      label={spoken([title, words.statuses[status], due, standing])}
      onPress={() => go(routes.staffInquiry({ id }))}
    >
      <DueMark clock={clock} status={status} now={now} />
      <View className="grow">
        <View className="row row-between row-top matter-head">
          <View className="grow text-strong">{title}</View>
          <Tag tone={statusTones[status]}>{words.statuses[status]}</Tag>
        </View>
        <View className="text-sub tone-2 mt-4">
          {standing}
          {demo && <ExampleMark />}
        </View>
        <View className="text-sub tone-3 one-line">{need}</View>
      </View>
    </Pressable>
  )
}
