import { COMPLAINT_MAX } from '@contract/account/complaints'
import type { InputOf } from '@contract/actions'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { AsyncContent } from '@/components/async-content/async-content'
import { EmptyState } from '@/components/empty-state/empty-state'
import { LongList } from '@/components/long-list/long-list'
import { Segment } from '@/components/segment/segment'
import { Skeleton } from '@/components/skeleton/skeleton'
import { call } from '@/platform/call'
import { useCopy } from '@/platform/language'
import { replace } from '@/platform/navigation'
import { useSession } from '@/platform/session'
import { routes } from '@/routes'
import { ComplaintCard } from './complaint-card'
import { recordsCopy } from './records-copy'
import { StaffScreen } from './staff-screen'
import { TextSheet } from './text-sheet'
import { useAnswering } from './use-answering'
import { useStaffQuery } from './use-staff-query'

type Filter = InputOf<'account.complaintQueue'>['filter']
const filters: readonly Filter[] = ['open', 'ended']

function AnswerSheet({ answering }: { answering: ReturnType<typeof useAnswering> }) {
  const words = useCopy(recordsCopy)
  return (
    <TextSheet
      open={answering.asked !== undefined}
      title={words.answerTitle}
      hint={words.answerHint}
      label={words.answerLabel}
      placeholder={words.answerPlaceholder}
      maxLength={COMPLAINT_MAX}
      value={answering.text}
      onChange={answering.setText}
      send={words.answerSend}
      busy={answering.busy}
      error={answering.error}
      field="answer"
      onSend={answering.send}
      onClose={answering.dismiss}
    />
  )
}

function ForAdministrators() {
  const { adminOnly } = useCopy(recordsCopy)
  const { title, text, back } = adminOnly
  return (
    <EmptyState
      icon="lock"
      title={title}
      text={text}
      action={{ text: back, onPress: () => replace(routes.staffToday()) }}
    />
  )
}

/** 工作台 · 投诉: for administrators only; officers are told so early, the function refuses them anyway. */
export function ComplaintsScreen() {
  const words = useCopy(recordsCopy)
  const roles = useSession()?.staff?.roles
  const [filter, setFilter] = useState<Filter>('open')
  const load = () => call('account.complaintQueue', { filter })
  const { state, refused, reload } = useStaffQuery(load, filter)
  const answering = useAnswering(reload)
  if (roles !== undefined && !roles.includes('admin')) {
    return (
      <StaffScreen title={words.complaints} refused={false}>
        <ForAdministrators />
      </StaffScreen>
    )
  }
  return (
    <StaffScreen title={words.complaints} refused={refused} overlay={<AnswerSheet answering={answering} />}>
      <Segment
        label={words.filter}
        options={filters.map((value) => ({ value, text: words.filters[value] }))}
        value={filter}
        onChange={setFilter}
      />
      <View className="mt-16">
        <AsyncContent
          state={state}
          skeleton={<Skeleton kind="card" count={2} />}
          empty={{
            when: ({ items }) => items.length === 0,
            icon: 'message',
            ...words.noComplaints[filter],
          }}
          failedTitle={words.complaintsFailed}
          onRetry={reload}
        >
          {({ items }) => (
            <LongList key={filter} count={items.length}>
              {(shown) =>
                items
                  .slice(0, shown)
                  .map((complaint) => (
                    <ComplaintCard
                      key={complaint.id}
                      complaint={complaint}
                      onAnswer={() => answering.start(complaint)}
                    />
                  ))
              }
            </LongList>
          )}
        </AsyncContent>
      </View>
    </StaffScreen>
  )
}
