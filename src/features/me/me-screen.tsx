import { Text, View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { AsyncContent } from '@/components/async-content/async-content'
import { loadedData } from '@/components/async-content/loadable'
import { Avatar } from '@/components/avatar/avatar'
import { Icon } from '@/components/icon/icon'
import { Note } from '@/components/note/note'
import { OpenInquiryCard } from '@/components/open-inquiry-card/open-inquiry-card'
import { Pressable } from '@/components/pressable/pressable'
import { Screen } from '@/components/screen/screen'
import { Skeleton } from '@/components/skeleton/skeleton'
import { useCopy } from '@/platform/language'
import { spoken } from '@/platform/language/spoken'
import { go } from '@/platform/navigation'
import { platformName } from '@/platform/runtime'
import { refreshSaved } from '@/platform/saved'
import { refreshSession, useSession } from '@/platform/session'
import { routes } from '@/routes'
import { meCopy } from './copy'
import './me.css'
import { MeRows } from './me-rows'
import { useMine } from './use-mine'

type Session = ReturnType<typeof useSession>

/** Until the platform has answered, whoever uses the web app is a web visitor; nothing moves when it has. */
const isWeb = (session: Session) => (session?.kind ?? platformName) === 'web'

/** Who the platform says is here; nobody has to log in. */
function Head({ session }: { session: Session }) {
  const words = useCopy(meCopy)
  const name = session?.staff?.name ?? words.hello
  const identity = isWeb(session) ? words.onWeb : words.inWechat
  return (
    <View className="me-head">
      <Avatar name={name} size="big" />
      <View className="grow">
        <View className="me-name">{name}</View>
        <View className="text-sub tone-2">{session?.staff != null ? words.staffRole : identity}</View>
      </View>
    </View>
  )
}

function Workbench() {
  const words = useCopy(meCopy)
  return (
    <Pressable
      className="card me-workbench"
      label={spoken([words.workbench, words.staffOnly])}
      onPress={() => go(routes.staffToday())}
    >
      <Icon name="briefcase" size={20} />
      <Text className="text-strong">{words.workbench}</Text>
      <Text className="text-cap tone-3">{words.staffOnly}</Text>
    </Pressable>
  )
}

/** The tab 我的. */
export function MeScreen() {
  const words = useCopy(meCopy)
  const session = useSession()
  const { mine, reload, expectsInquiry } = useMine()
  useDidShow(() => {
    void refreshSession()
    void refreshSaved()
  })
  const unread = session?.unread ?? 0
  return (
    <Screen title={words.me} tab="me" unread={unread}>
      <Head session={session} />
      {isWeb(session) && (
        <Note tone="info" icon="info" className="mt-12">
          {words.webNote}
        </Note>
      )}
      <AsyncContent
        state={mine}
        skeleton={
          expectsInquiry && (
            <View className="mt-12">
              <Skeleton kind="card" count={1} />
            </View>
          )
        }
        empty="never"
        failedTitle={words.failed}
        onRetry={reload}
      >
        {({ newest }) => newest !== undefined && <OpenInquiryCard brief inquiry={newest} />}
      </AsyncContent>
      <MeRows mine={loadedData(mine)} unread={unread} />
      {session?.staff != null && <Workbench />}
    </Screen>
  )
}
