import { Text, View } from '@tarojs/components'
import { accessible } from '@/components/accessible'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Note } from '@/components/note/note'
import { ShareButton } from '@/components/share-button/share-button'
import { showToast } from '@/components/toast/show-toast'
import { copyText } from '@/platform/clipboard'
import { useCopy, useLanguage } from '@/platform/language'
import { useMoments } from '@/platform/time/use-moments'
import { staffCopy } from './copy'
import { invitationCard } from './invitation-card'
import './staff.css'
import type { Invitation, MadeInvitation as Made } from './use-invitation'

/** The code, once: to read, to copy with the words that go with it. */
export function MadeInvitation({ made, again }: { made: Made } & Pick<Invitation, 'again'>) {
  const words = useCopy(staffCopy)
  const language = useLanguage()
  const moments = useMoments()
  const until = moments.near(made.expiresAt)
  const copy = async () => {
    const text = words.inviteText({ name: made.name, code: made.code, until: moments.exact(made.expiresAt) })
    showToast((await copyText(text)) ? words.copied : words.copyFailed)
  }
  return (
    <>
      <Card>
        <View {...accessible({ role: 'status', live: 'polite' })}>
          <View className="text-head">{words.inviteDone}</View>
          <View className="text-sub tone-2 mt-4">{words.inviteFor({ name: made.name, until })}</View>
        </View>
        <Text className="invite-code" userSelect {...accessible({ label: words.inviteCode })}>
          {made.code}
        </Text>
        <View className="row gap-12">
          <ShareButton card={invitationCard(made, language)} />
          <Button grow icon="copy" onPress={() => void copy()}>
            {words.copy}
          </Button>
        </View>
      </Card>
      <Note tone="warn" icon="warning" className="mt-12">
        {words.inviteOnce}
      </Note>
      <View className="mt-12">
        <Button variant="text" wide onPress={again}>
          {words.another}
        </Button>
      </View>
    </>
  )
}
