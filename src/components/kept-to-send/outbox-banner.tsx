import { Text } from '@tarojs/components'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { useOutbox } from '@/platform/outbox'
import { routes } from '@/routes'
import { Icon } from '../icon/icon'
import { Pressable } from '../pressable/pressable'
import { keptCopy } from './copy'
import '../note/note.css'
import './outbox-banner.css'

/** Above a tab page while something waits to be sent, or could not be; the way to 待发送. */
export function OutboxBanner() {
  const words = useCopy(keptCopy)
  const kinds = useOutbox().map(({ state }) => state.kind)
  const stuck = kinds.filter((kind) => kind === 'refused' || kind === 'expired').length
  const waiting = kinds.filter((kind) => kind === 'waiting').length
  if (stuck + waiting === 0) return null
  const tone = stuck > 0 ? 'warn' : 'brand'
  return (
    <Pressable className={`note note-${tone} outbox-banner`} onPress={() => go(routes.outbox())}>
      <Icon name={stuck > 0 ? 'warning' : 'clock'} size={20} />
      <Text className="grow">{stuck > 0 ? words.stuck(stuck) : words.waiting(waiting)}</Text>
      <Icon name="chevron-right" size={20} />
    </Pressable>
  )
}
