import type { InputOf } from '@contract/actions'
import type { ClauseRow } from '@contract/clause/draft'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { ActionBar } from '@/components/action-bar/action-bar'
import { AsyncContent } from '@/components/async-content/async-content'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { ChineseOnly } from '@/components/chinese-only/chinese-only'
import { ChipGroup } from '@/components/chip/chip-group'
import { ListItem } from '@/components/list-item/list-item'
import { LongList } from '@/components/long-list/long-list'
import { Skeleton } from '@/components/skeleton/skeleton'
import { call } from '@/platform/call'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { useSession } from '@/platform/session'
import { formatMoment } from '@/platform/time/format-moment'
import { routes } from '@/routes'
import { StaffScreen } from '../staff-screen'
import { useStaffQuery } from '../use-staff-query'
import { type ClauseContext, useClauseContext } from './clause-context'
import { clausePageCopy } from './copy'
import { NewClauseSheet } from './new-clause-sheet'
import { filters, states, words } from './words'

type Filter = InputOf<'clause.list'>['filter']
const order: readonly Filter[] = ['review', 'open', 'published', 'stale', 'legal']

/** What stands under a clause's title: its policy, where it is, who keeps it. */
function rowText(row: ClauseRow, context: ClauseContext): string {
  const { owner, authors, expiresAt, publishedVersion, publishAt } = row
  const parts = [
    context.policyOf(row.policy)?.title ?? '',
    publishedVersion === null ? words.neverPublished : words.version(publishedVersion),
    publishAt === null ? '' : words.at(formatMoment(publishAt, 'zh')),
    authors.length === 0 ? '' : words.by(authors.join('、')),
    owner === null ? words.noOwner : words.owner(owner.name),
    expiresAt === null ? '' : words.expires(expiresAt),
    row.needsLegalReview ? words.needsLegal : '',
  ]
  return parts.filter((part) => part !== '').join(' · ')
}

/** 工作台 · 政策条款: what waits for a review, what is being written, what is published and what goes stale. */
export function ClausesScreen() {
  const copy = useCopy(clausePageCopy)
  const roles = useSession()?.staff?.roles ?? []
  const isLawyer = roles.includes('legal') && !roles.includes('officer') && !roles.includes('admin')
  const [chosen, setFilter] = useState<Filter | undefined>(undefined)
  const filter = chosen ?? (isLawyer ? 'legal' : 'review')
  const [isAdding, setAdding] = useState(false)
  const { state, refused, reload } = useStaffQuery(() => call('clause.list', { filter }), filter)
  const context = useClauseContext()
  const bar = (
    <ActionBar>
      <Button grow icon="plus" onPress={() => setAdding(true)}>
        {words.newClause}
      </Button>
    </ActionBar>
  )
  return (
    <StaffScreen
      title={copy.clauses}
      refused={refused}
      overlay={
        <NewClauseSheet open={isAdding} policies={context.policies} onClose={() => setAdding(false)} />
      }
      {...(isLawyer ? {} : { bar })}
    >
      <ChineseOnly>
        <ChipGroup
          choose="one"
          look="solid"
          label={copy.clauses}
          options={order.map((value) => ({ value, text: filters[value] }))}
          value={filter}
          onChange={setFilter}
          scroll
        />
        <View className="mt-16">
          <AsyncContent
            state={state}
            skeleton={<Skeleton kind="card" count={2} />}
            empty={{
              when: ({ items }) => items.length === 0,
              icon: 'document',
              title: words.emptyTitle,
              text: words.emptyText,
            }}
            failedTitle={words.loadFailed}
            onRetry={reload}
          >
            {({ items }) => (
              <LongList key={filter} count={items.length}>
                {(shown) => (
                  <Card className="card-list">
                    {items.slice(0, shown).map((row) => (
                      <ListItem
                        key={row.id}
                        title={row.title}
                        text={rowText(row, context)}
                        value={states[row.state]}
                        onPress={() => go(routes.staffClause({ id: row.id }))}
                      />
                    ))}
                  </Card>
                )}
              </LongList>
            )}
          </AsyncContent>
        </View>
      </ChineseOnly>
    </StaffScreen>
  )
}
