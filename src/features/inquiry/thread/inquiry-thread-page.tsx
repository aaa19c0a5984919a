import type { InquiryView } from '@contract/inquiry/view'
import { isOpen } from '@domain/inquiry/transitions'
import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { AsyncContent } from '@/components/async-content/async-content'
import { loadedData } from '@/components/async-content/loadable'
import { EmptyState } from '@/components/empty-state/empty-state'
import { WaitingFor } from '@/components/kept-to-send/waiting-for'
import { Screen } from '@/components/screen/screen'
import { ConfirmSheet } from '@/components/sheet/confirm-sheet'
import { Skeleton } from '@/components/skeleton/skeleton'
import { call } from '@/platform/call'
import { keepCatalogFresh } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { useQuery } from '@/platform/query/use-query'
import { routes } from '@/routes'
import { inquiryCopy } from '../copy'
import { threadCopy } from './copy'
import { InquiryThread } from './inquiry-thread'
import { mayNudge } from './may-nudge'
import { ThreadBar } from './thread-bar'
import { useThreadActions } from './use-thread-actions'

interface ThreadAddress {
  id: string
  /** Request id of something kept for this inquiry that is corrected here. */
  again: string | undefined
}

function WithoutId() {
  const words = useCopy(threadCopy)
  return (
    <Screen title={words.title}>
      <EmptyState
        icon="inbox"
        title={words.unknownTitle}
        text={words.unknownText}
        action={{ text: words.toList, onPress: () => go(routes.inquiries()) }}
      />
    </Screen>
  )
}

function Thread({ id, again }: ThreadAddress) {
  useDidShow(keepCatalogFresh)
  const words = useCopy(threadCopy)
  const shared = useCopy(inquiryCopy)
  const { state, reload, show } = useQuery<InquiryView>(`inquiry.thread:${id}`, () =>
    call('inquiry.thread', { id }),
  )
  const actions = useThreadActions({ id, again, show, reload })
  const [asking, setAsking] = useState(false)
  const inquiry = loadedData(state)
  const { nudge, withdraw, papers } = actions
  const error = nudge.error ?? withdraw.error ?? papers.error
  const bar =
    inquiry !== undefined && isOpen(inquiry.status) ? (
      <ThreadBar
        error={error}
        mayNudge={mayNudge(inquiry.nudgedOn, Date.now())}
        nudging={nudge.busy}
        onNudge={() => void nudge.send()}
        onWithdraw={() => setAsking(true)}
      />
    ) : undefined
  return (
    <Screen
      title={words.title}
      {...(bar === undefined ? {} : { bar })}
      overlay={
        <ConfirmSheet
          open={asking}
          title={words.withdrawTitle}
          confirm={words.withdrawSure}
          keep={words.withdrawKeep}
          danger
          busy={withdraw.busy}
          onClose={() => setAsking(false)}
          onConfirm={() => void withdraw.send().finally(() => setAsking(false))}
        >
          {words.withdrawText}
        </ConfirmSheet>
      }
    >
      <AsyncContent
        state={state}
        skeleton={<Skeleton kind="card" count={3} />}
        empty="never"
        failedTitle={shared.failed}
        onRetry={reload}
      >
        {(data) => (
          <>
            <WaitingFor record={id} onSent={reload} />
            <InquiryThread inquiry={data} actions={actions} />
          </>
        )}
      </AsyncContent>
    </Screen>
  )
}

/** 诉求进度 of one inquiry; a link without an id leads to the list. */
export function InquiryThreadPage({ id, again }: ThreadAddress) {
  return id === '' ? <WithoutId /> : <Thread id={id} again={again} />
}
