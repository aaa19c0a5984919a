import type { KeptProfileAnswer, ProfileView } from '@contract/account/profile'
import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { AllowMessage } from '@/components/allow-message/allow-message'
import { AsyncContent, type EmptyRule } from '@/components/async-content/async-content'
import { loadedData } from '@/components/async-content/loadable'
import { KeptToSend } from '@/components/kept-to-send/kept-to-send'
import { ResultHead } from '@/components/result-head/result-head'
import { Screen } from '@/components/screen/screen'
import { ConfirmSheet } from '@/components/sheet/confirm-sheet'
import { Skeleton } from '@/components/skeleton/skeleton'
import { keepCatalogFresh, listOf, useCatalog } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { routes } from '@/routes'
import { profileCopy } from './copy'
import { KeptProfile } from './kept-profile'
import { SaveForm } from './save-form'
import { type ProfileMoves, useProfile } from './use-profile'

/** What is kept, or that nothing is; first of all what was just done. */
function Kept({
  profile,
  moves,
  onRemove,
}: {
  profile: ProfileView
  moves: ProfileMoves
  onRemove: () => void
}) {
  const words = useCopy(profileCopy)
  const catalog = loadedData(useCatalog().state)
  const questions = catalog === undefined ? [] : listOf(catalog, 'question')
  return (
    <>
      {moves.done === 'saved' && <ResultHead title={words.saved}>{words.savedText}</ResultHead>}
      <KeptProfile profile={profile} questions={questions} moves={moves} onRemove={onRemove} />
      {profile.remindSince !== null && <AllowMessage templates={['policy_news']} />}
    </>
  )
}

function Content({ moves, onRemove }: { moves: ProfileMoves; onRemove: () => void }) {
  const words = useCopy(profileCopy)
  const { state, offered, done } = moves
  if (moves.waiting !== undefined)
    return <KeptToSend requestId={moves.waiting} routeOf={() => routes.profile()} />
  const empty: EmptyRule<KeptProfileAnswer> = {
    when: ({ profile }) => profile === null,
    icon: 'building',
    title: done === 'removed' ? words.removed : words.emptyTitle,
    text: done === 'removed' ? words.removedText : words.emptyText,
    action: { text: words.start, onPress: () => go(routes.match()) },
  }
  return (
    <AsyncContent
      state={state}
      skeleton={<Skeleton kind="card" count={3} />}
      empty={offered === undefined ? empty : 'never'}
      failedTitle={words.failed}
      onRetry={moves.reload}
    >
      {({ profile }) => {
        // What is kept decides what is asked, so it comes first here too; an older answer is no proof of a consent.
        if (offered !== undefined) {
          const isFresh = state.status === 'ready'
          return <SaveForm facts={offered} kept={profile} isFresh={isFresh} moves={moves} />
        }
        return profile !== null && <Kept profile={profile} moves={moves} onRemove={onRemove} />
      }}
    </AsyncContent>
  )
}

/** 企业档案: saved with consent, looked at, changed and deleted. */
export function ProfileScreen() {
  const words = useCopy(profileCopy)
  const moves = useProfile()
  const [asking, setAsking] = useState(false)
  useDidShow(keepCatalogFresh)
  const remove = () => {
    setAsking(false)
    void moves.remove()
  }
  return (
    <Screen
      title={words.title}
      overlay={
        <ConfirmSheet
          open={asking}
          title={words.removeTitle}
          confirm={words.removeSure}
          keep={words.removeKeep}
          danger
          onConfirm={remove}
          onClose={() => setAsking(false)}
        >
          {words.removeText}
        </ConfirmSheet>
      }
    >
      <View>
        <Content moves={moves} onRemove={() => setAsking(true)} />
      </View>
    </Screen>
  )
}
