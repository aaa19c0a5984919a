import type { AudienceView, CampaignView } from '@contract/campaign/campaign'
import { View } from '@tarojs/components'
import { AsyncContent } from '@/components/async-content/async-content'
import { type Loadable, loadedData } from '@/components/async-content/loadable'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { KeyValue } from '@/components/key-value/key-value'
import { Note } from '@/components/note/note'
import { Section } from '@/components/section/section'
import { Skeleton } from '@/components/skeleton/skeleton'
import { listOf, useCatalog } from '@/platform/catalog'
import { BarRow, weightOf } from './bar-row'
import { words } from './words'

export interface AudienceSectionProps {
  campaign: CampaignView
  /** Whom it would reach now; null while nobody asked for it. */
  state: Loadable<AudienceView | null>
  onCount: () => void
}

/** As many clauses are named; a policy may have dozens. */
const MOST_NAMED = 4

function namesOf(clauses: readonly { title: string }[]): string {
  const names = clauses.slice(0, MOST_NAMED).map(({ title }) => title)
  return [...names, ...(clauses.length > MOST_NAMED ? [words.more(clauses.length)] : [])].join('\n')
}

/** Whom a campaign goes to: by which clauses, how many, how they hear of it, and what follows. */
export function AudienceSection({ campaign, state, onCount }: AudienceSectionProps) {
  const catalog = loadedData(useCatalog().state)
  const { policy, tellsMayFit } = campaign
  const clauses =
    catalog === undefined ? [] : listOf(catalog, 'clause').filter((one) => one.policy === policy.id)
  return (
    <Section title={words.audience}>
      <Card>
        <KeyValue
          items={[
            ...(clauses.length === 0 ? [] : [{ key: words.clauses, value: namesOf(clauses) }]),
            { key: words.told, value: tellsMayFit ? words.toldMayFit : words.toldFits },
            { key: words.leftOut, value: words.leftOutText },
          ]}
        />
        <View className="mt-16">
          <AsyncContent
            state={state}
            skeleton={<Skeleton kind="row" count={2} />}
            empty="never"
            failedTitle={words.audienceFailed}
            onRetry={onCount}
          >
            {(audience) => (
              <>
                {audience !== null && <Figures audience={audience} />}
                <View className="mt-8">
                  <Button variant="text" size="small" icon="refresh" onPress={onCount}>
                    {audience === null ? words.count : words.countAgain}
                  </Button>
                </View>
              </>
            )}
          </AsyncContent>
        </View>
      </Card>
    </Section>
  )
}

function Figures({ audience }: { audience: AudienceView }) {
  const { fits, mayFit, reachable, inboxOnly, isAtLeast, needsReview } = audience
  const most = Math.max(...[fits, mayFit, reachable, inboxOnly].map(weightOf))
  const shown = (figure: string) => (isAtLeast ? words.atLeast(figure) : figure)
  const isHidden = [fits, mayFit, reachable, inboxOnly].some((figure) => figure.startsWith('<'))
  const isNobody = reachable === '0' && inboxOnly === '0'
  return (
    <>
      <BarRow name={words.fits} figure={fits} shown={shown(fits)} most={most} soft />
      <BarRow name={words.mayFit} figure={mayFit} shown={shown(mayFit)} most={most} soft />
      <BarRow name={words.reachable} figure={reachable} shown={shown(reachable)} most={most} />
      <BarRow name={words.inboxOnly} figure={inboxOnly} shown={shown(inboxOnly)} most={most} />
      <Note tone={isNobody ? 'warn' : 'info'} icon="info" className="mt-12">
        {isNobody
          ? words.nobody
          : `${words.outcome(shown(reachable), shown(inboxOnly))}${words.spends}${isHidden ? words.hidden : ''}`}
      </Note>
      {!isNobody && (
        <Note tone={needsReview ? 'warn' : 'neutral'} icon={needsReview ? 'users' : 'check'} className="mt-8">
          {needsReview ? words.needsReview : words.noReview}
        </Note>
      )}
    </>
  )
}
