import { Text, View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { ListItem, UnreadDot } from '@/components/list-item/list-item'
import { useAppearance } from '@/platform/appearance'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { useOutbox } from '@/platform/outbox'
import { useSaved } from '@/platform/saved'
import { routes } from '@/routes'
import { meCopy } from './copy'
import './me.css'
import type { Mine } from './summarise-mine'

const shownIf = (count: number, text: string) => (count > 0 ? { value: text } : {})

/** The visitor's own matters. Counts appear when they are known. */
function Matters({ mine }: { mine: Mine | undefined }) {
  const words = useCopy(meCopy)
  const saved = useSaved().length
  const waiting = useOutbox().filter(({ state }) => state.kind === 'waiting').length
  return (
    <Card className="card-list">
      <ListItem
        icon="calendar"
        title={words.bookings}
        {...shownIf(mine?.upcoming ?? 0, words.upcoming(mine?.upcoming ?? 0))}
        onPress={() => go(routes.bookings())}
      />
      <ListItem
        icon="ticket"
        title={words.registrations}
        {...shownIf(mine?.events ?? 0, words.events(mine?.events ?? 0))}
        onPress={() => go(routes.registrations())}
      />
      <ListItem
        icon="hourglass"
        title={words.inquiries}
        {...shownIf(mine?.openInquiries ?? 0, words.open(mine?.openInquiries ?? 0))}
        onPress={() => go(routes.inquiries())}
      />
      <ListItem icon="building" title={words.profile} onPress={() => go(routes.profile())} />
      <ListItem
        icon="heart"
        title={words.savedItems}
        {...shownIf(saved, String(saved))}
        onPress={() => go(routes.saved())}
      />
      <ListItem
        icon="send"
        title={words.outbox}
        {...shownIf(waiting, words.waiting(waiting))}
        onPress={() => go(routes.outbox())}
      />
    </Card>
  )
}

function Reading({ unread }: { unread: number }) {
  const words = useCopy(meCopy)
  const { size } = useAppearance()
  const unreadValue = (
    <>
      <UnreadDot />
      <Text>{words.unread(unread)}</Text>
    </>
  )
  return (
    <Card className="card-list">
      <ListItem
        icon="bell"
        title={words.messages}
        {...(unread > 0 ? { value: unreadValue } : {})}
        onPress={() => go(routes.inbox())}
      />
      <ListItem
        icon="type"
        title={words.largeText}
        value={size === 'large' ? words.on : words.off}
        onPress={() => go(routes.settings())}
      />
      <ListItem
        icon="globe"
        title={words.language}
        value={words.languageName}
        onPress={() => go(routes.settings())}
      />
    </Card>
  )
}

function About() {
  const words = useCopy(meCopy)
  return (
    <Card className="card-list">
      <ListItem
        icon="lock"
        title={words.privacy}
        value={words.privacyValue}
        onPress={() => go(routes.privacy())}
      />
      <ListItem icon="phone" title={words.contact} onPress={() => go(routes.contact())} />
      <ListItem icon="message" title={words.complain} onPress={() => go(routes.complain())} />
    </Card>
  )
}

/** The rows of 我的, in three cards. */
export function MeRows({ mine, unread }: { mine: Mine | undefined; unread: number }) {
  return (
    <View className="me-cards">
      <Matters mine={mine} />
      <Reading unread={unread} />
      <About />
    </View>
  )
}
