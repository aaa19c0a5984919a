import type { InquiryPlan } from '@contract/inquiry/plan'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { CarryAway } from '@/components/carry-away/carry-away'
import { Note } from '@/components/note/note'
import { planCopy } from '@/components/service-plan/copy'
import { planSheet } from '@/components/service-plan/plan-sheet'
import { isPlanOver, ServicePlan } from '@/components/service-plan/service-plan'
import { TextArea } from '@/components/text-area/text-area'
import type { Catalog } from '@/platform/catalog'
import { useKeptText } from '@/platform/form/use-kept-text'
import { useCopy, useLanguage } from '@/platform/language'
import { formatDay } from '@/platform/time/format-moment'
import { useMoments } from '@/platform/time/use-moments'
import { threadCopy } from './copy'
import type { ThreadActions } from './use-thread-actions'

const LONGEST = 300

export interface PlanSectionProps {
  /** The inquiry it belongs to. */
  id: string
  plan: InquiryPlan
  open: boolean
  catalog: Catalog | undefined
  actions: ThreadActions
}

/** Two answers; wanting changes asks for a word first, which is kept while it is written. */
function Answering({ id, plan, actions }: Pick<PlanSectionProps, 'id' | 'plan' | 'actions'>) {
  const words = useCopy(threadCopy)
  const { answerPlan } = actions
  const { text, setText, wasSent } = useKeptText(`plan-answer:${id}`)
  const [changing, setChanging] = useState(text !== '')
  const adjust = async () => {
    if (await answerPlan.send(plan.no, 'adjust', text)) wasSent(text)
  }
  return (
    <>
      {changing && (
        <View className="mt-16">
          <TextArea
            label={words.planAdjustLabel}
            placeholder={words.planAdjustHint}
            maxLength={LONGEST}
            value={text}
            onChange={setText}
          />
        </View>
      )}
      {answerPlan.error !== undefined && (
        <Note tone="danger" icon="alert-circle" announce className="mt-12">
          {answerPlan.error.message}
        </Note>
      )}
      <View className="row gap-12 mt-16">
        <Button
          variant="outline"
          grow
          busy={changing && answerPlan.busy}
          disabled={changing && text.trim() === ''}
          onPress={() => (changing ? void adjust() : setChanging(true))}
        >
          {changing ? words.planAdjustSend : words.planAdjust}
        </Button>
        <Button
          grow
          busy={!changing && answerPlan.busy}
          onPress={() => void answerPlan.send(plan.no, 'interested', '')}
        >
          {words.planInterested}
        </Button>
      </View>
    </>
  )
}

/** The 服务方案 that was made for the company, and its word on it. */
export function PlanSection({ id, plan, open, catalog, actions }: PlanSectionProps) {
  const words = useCopy(planCopy)
  const language = useLanguage()
  const moments = useMoments()
  const mayAnswer = open && plan.answer === null && !isPlanOver(plan, Date.now())
  return (
    <ServicePlan plan={plan} catalog={catalog}>
      <View className="mt-16">
        <CarryAway
          sheet={() =>
            planSheet({ plan, words, day: (day) => formatDay(day, language), moment: moments.day })
          }
        />
      </View>
      {mayAnswer && <Answering key={plan.no} id={id} plan={plan} actions={actions} />}
    </ServicePlan>
  )
}
