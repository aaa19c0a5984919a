import type { InquiryPlan } from '@contract/inquiry/plan'
import { dayOf } from '@domain/time/shanghai'
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { type Catalog, itemOf } from '@/platform/catalog'
import { useCopy, useLanguage } from '@/platform/language'
import { spoken } from '@/platform/language/spoken'
import { go } from '@/platform/navigation'
import { formatDay } from '@/platform/time/format-moment'
import { useMoments } from '@/platform/time/use-moments'
import { routes } from '@/routes'
import { Card } from '../card/card'
import { ExampleMark } from '../example-mark/example-mark'
import { FootNote } from '../foot-note/foot-note'
import { ListItem } from '../list-item/list-item'
import { Tag } from '../tag/tag'
import { planCopy } from './copy'
import './service-plan.css'

type PlannedClause = InquiryPlan['clauses'][number]

/** Whether the last day of a plan is over. */
export function isPlanOver({ validUntil }: Pick<InquiryPlan, 'validUntil'>, now: number): boolean {
  return dayOf(now) > validUntil
}

/** What became of a clause since the plan was made; nothing where it stands as it was. */
function useChangeOf(catalog: Catalog | undefined) {
  const words = useCopy(planCopy)
  return ({ id, version }: PlannedClause): string | undefined => {
    if (catalog === undefined) return undefined
    const current = itemOf(catalog, 'clause', id)
    if (current === undefined) return words.clauseGone
    return current.version > version ? words.clauseRenewed(current.version) : undefined
  }
}

function Clauses({ plan, catalog }: { plan: InquiryPlan; catalog: Catalog | undefined }) {
  const words = useCopy(planCopy)
  const changeOf = useChangeOf(catalog)
  return (
    <>
      <View className="text-sub tone-3 mt-16">{words.clauses}</View>
      {plan.clauses.map((clause) => {
        const change = changeOf(clause)
        return (
          <ListItem
            key={clause.id}
            title={
              <View className="row row-wrap gap-8">
                <Text>{clause.title}</Text>
                {clause.demo && <ExampleMark />}
                {change !== undefined && <Tag tone="warn">{change}</Tag>}
              </View>
            }
            text={clause.policyTitle}
            label={spoken([clause.title, clause.policyTitle, change ?? ''])}
            onPress={() => go(routes.policy({ id: clause.policy }))}
          />
        )
      })}
    </>
  )
}

function Steps({ plan }: { plan: InquiryPlan }) {
  const words = useCopy(planCopy)
  const language = useLanguage()
  return (
    <>
      <View className="text-sub tone-3 mt-16">{words.steps}</View>
      {plan.steps.map(({ text, who, by }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the steps of a plan that was offered never change
        <View key={index} className="plan-step">
          <Text className="plan-step-no num">{index + 1}</Text>
          <View className="grow">
            <View>{text}</View>
            <View className="text-sub tone-2">
              {[words.who[who], ...(by === undefined ? [] : [words.by(formatDay(by, language))])].join(' · ')}
            </View>
          </View>
        </View>
      ))}
    </>
  )
}

export interface ServicePlanProps {
  plan: InquiryPlan
  catalog: Catalog | undefined
  /** Under the plan: the ways to answer it, or to renew it. */
  children?: ReactNode
}

/** 服务方案 for one company, as the company and the office both see it. */
export function ServicePlan({ plan, catalog, children }: ServicePlanProps) {
  const words = useCopy(planCopy)
  const language = useLanguage()
  const moments = useMoments()
  const isOver = isPlanOver(plan, Date.now())
  const lines = [
    words.madeBy(plan.by, moments.day(plan.at)),
    words.validUntil(formatDay(plan.validUntil, language)),
  ]
  return (
    <Card>
      <View className="row row-between row-wrap gap-8">
        <Text className="text-head">{words.title}</Text>
        {plan.answer !== null && (
          <Tag tone={plan.answer.kind === 'interested' ? 'ok' : 'warn'}>
            {words.answers[plan.answer.kind]}
          </Tag>
        )}
        {plan.answer === null && isOver && <Tag>{words.over}</Tag>}
      </View>
      <View className="text-sub tone-2 mt-4">{lines.join(language === 'zh' ? '，' : ', ')}</View>
      <Clauses plan={plan} catalog={catalog} />
      <Steps plan={plan} />
      <View className="text-sub tone-3 mt-16">{words.liaison}</View>
      <View>{plan.liaison}</View>
      {plan.note !== '' && (
        <>
          <View className="text-sub tone-3 mt-16">{words.note}</View>
          <View className="plan-note">{plan.note}</View>
        </>
      )}
      {children}
      <FootNote>{words.noPromise}</FootNote>
    </Card>
  )
}
