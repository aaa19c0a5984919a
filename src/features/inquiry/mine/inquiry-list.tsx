import type { InquirySummary } from '@contract/inquiry/view'
import { ActionBar } from '@/components/action-bar/action-bar'
import { AsyncContent } from '@/components/async-content/async-content'
import { loadedData } from '@/components/async-content/loadable'
import { Button } from '@/components/button/button'
import { LongList } from '@/components/long-list/long-list'
import { Screen } from '@/components/screen/screen'
import { Section } from '@/components/section/section'
import { Skeleton } from '@/components/skeleton/skeleton'
import { call } from '@/platform/call'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { useQuery } from '@/platform/query/use-query'
import { routes } from '@/routes'
import { inquiryCopy } from '../copy'
import { groupInquiries } from './group-inquiries'
import { InquiryCard } from './inquiry-card'

const cards = (items: readonly InquirySummary[]) =>
  items.map((inquiry) => <InquiryCard key={inquiry.id} inquiry={inquiry} />)

function Groups({ items }: { items: readonly InquirySummary[] }) {
  const words = useCopy(inquiryCopy)
  const { open, ended } = groupInquiries(items)
  return (
    <LongList count={items.length}>
      {(shown) => {
        const endedShown = cards(ended.slice(0, Math.max(shown - open.length, 0)))
        return (
          <>
            {cards(open.slice(0, shown))}
            {open.length === 0 && endedShown}
            {open.length > 0 && endedShown.length > 0 && (
              <Section title={words.endedPart}>{endedShown}</Section>
            )}
          </>
        )
      }}
    </LongList>
  )
}

/** 我的诉求: what is open on top, ended ones below. */
export function InquiryList() {
  const words = useCopy(inquiryCopy)
  const { state, reload } = useQuery('inquiry.mine', () => call('inquiry.mine', {}))
  const submit = () => go(routes.inquirySubmit())
  const some = (loadedData(state)?.items.length ?? 0) > 0
  return (
    <Screen
      title={words.mine}
      {...(some
        ? {
            bar: (
              <ActionBar>
                <Button grow wide onPress={submit}>
                  {words.submitNew}
                </Button>
              </ActionBar>
            ),
          }
        : {})}
    >
      <AsyncContent
        state={state}
        skeleton={<Skeleton kind="card" count={3} />}
        empty={{
          when: ({ items }) => items.length === 0,
          icon: 'inbox',
          title: words.noneTitle,
          text: words.noneText,
          action: { text: words.submitNew, onPress: submit },
          second: { text: words.seeParks, onPress: () => go(routes.parks()) },
        }}
        failedTitle={words.failed}
        onRetry={reload}
      >
        {({ items }) => <Groups items={items} />}
      </AsyncContent>
    </Screen>
  )
}
