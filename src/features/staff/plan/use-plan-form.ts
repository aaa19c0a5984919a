import { inquiryOfferPlan } from '@contract/inquiry/actions'
import type { InquiryCase } from '@contract/inquiry/view'
import { useState } from 'react'
import { useScrollToError } from '@/components/field/use-scroll-to-error'
import { showToast } from '@/components/toast/show-toast'
import { checkInput, type FieldErrors, fieldErrorsOf } from '@/platform/form/check-input'
import { useCopy, useLanguage } from '@/platform/language'
import { back } from '@/platform/navigation'
import { useAction } from '@/platform/query/use-action'
import { planFormCopy } from './copy'
import { draftOf, emptyStep, inputOfDraft, lastDay, type PlanDraft, type StepDraft } from './plan-draft'

/** A 服务方案 being written for a case: its draft, what is wrong with it, and sending it. */
export function usePlanForm(matter: InquiryCase) {
  const words = useCopy(planFormCopy)
  const language = useLanguage()
  const [draft, setDraft] = useState<PlanDraft>(() => draftOf(matter.plan, matter.holder?.name ?? ''))
  const [attempted, setAttempted] = useState(false)
  const showError = useScrollToError()
  const { run, busy, error, clearError } = useAction('inquiry.offerPlan')
  const now = Date.now()
  const input = inputOfDraft(draft, matter.id, now)
  const found = checkInput(inquiryOfferPlan.input, input, language)
  const errors: FieldErrors = attempted ? { ...fieldErrorsOf(error?.fields ?? []), ...found } : {}

  const change = (part: Partial<PlanDraft>) => {
    clearError()
    setDraft((before) => ({ ...before, ...part }))
  }
  const changeSteps = (steps: StepDraft[]) => change({ steps })
  const send = async () => {
    setAttempted(true)
    if (Object.keys(found).length > 0) {
      showError()
      return
    }
    const outcome = await run(input)
    if (outcome?.ok !== true) return
    showToast(words.sent)
    back()
  }
  return {
    draft,
    change,
    lastDay: lastDay(draft, now),
    addStep: () =>
      changeSteps([...draft.steps, emptyStep(Math.max(...draft.steps.map(({ key }) => key)) + 1)]),
    changeStep: (step: StepDraft) =>
      changeSteps(draft.steps.map((other) => (other.key === step.key ? step : other))),
    removeStep: (key: number) => changeSteps(draft.steps.filter((step) => step.key !== key)),
    errors,
    /** What is wrong with it as a whole. */
    problem: error?.fields === undefined ? error?.message : undefined,
    busy,
    send: () => void send(),
  }
}

export type PlanForm = ReturnType<typeof usePlanForm>
