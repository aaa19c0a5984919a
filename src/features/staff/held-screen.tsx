import { View } from '@tarojs/components'
import { AsyncContent } from '@/components/async-content/async-content'
import { LongList } from '@/components/long-list/long-list'
import { Skeleton } from '@/components/skeleton/skeleton'
import { call } from '@/platform/call'
import { useCopy } from '@/platform/language'
import { replace } from '@/platform/navigation'
import { routes } from '@/routes'
import { staffCopy } from './copy'
import { HeldCard } from './held-card'
import './staff.css'
import { StaffScreen } from './staff-screen'
import { TextSheet } from './text-sheet'
import { keyOfHeld, useJudgement } from './use-judgement'
import { useStaffQuery } from './use-staff-query'

const REASON_MAX = 200

function TurnDownSheet({ judgement }: { judgement: ReturnType<typeof useJudgement> }) {
  const words = useCopy(staffCopy)
  return (
    <TextSheet
      open={judgement.chosen !== undefined}
      title={words.sendBackTitle}
      hint={words.sendBackHint}
      label={words.declineReason}
      placeholder={words.sendBackPlaceholder}
      maxLength={REASON_MAX}
      value={judgement.reason}
      onChange={judgement.setReason}
      send={words.sendBackSend}
      danger
      busy={judgement.turningDown.busy}
      error={judgement.turningDown.error}
      field="reason"
      onSend={() => void judgement.turnDown()}
      onClose={judgement.dismiss}
    />
  )
}

/** 工作台 · 内容审核: what the content check held, for an administrator to release or turn down. */
export function HeldScreen() {
  const words = useCopy(staffCopy)
  const { state, refused, reload } = useStaffQuery(() => call('staff.held', {}))
  const judgement = useJudgement({ reload })
  return (
    <StaffScreen title={words.held} refused={refused} overlay={<TurnDownSheet judgement={judgement} />}>
      <View className="tone-2">{words.heldLead}</View>
      <AsyncContent
        state={state}
        skeleton={<Skeleton kind="card" count={2} />}
        empty={{
          when: ({ items }) => items.length === 0,
          icon: 'check-circle',
          title: words.heldEmptyTitle,
          text: words.heldEmptyText,
          second: { text: words.backToToday, onPress: () => replace(routes.staffToday()) },
        }}
        failedTitle={words.failedHeld}
        onRetry={reload}
      >
        {({ items }) => (
          <LongList count={items.length}>
            {(shown) =>
              items
                .slice(0, shown)
                .map((item) => (
                  <HeldCard
                    key={keyOfHeld(item)}
                    item={item}
                    releasing={judgement.isReleasing(item)}
                    onRelease={() => void judgement.release(item)}
                    onTurnDown={() => judgement.startTurningDown(item)}
                  />
                ))
            }
          </LongList>
        )}
      </AsyncContent>
    </StaffScreen>
  )
}
