import type { PolicyQuestion } from '@contract/content/question'
import { useMemo, useState } from 'react'
import { ChineseOnly } from '@/components/chinese-only/chinese-only'
import { useScrollToError } from '@/components/field/use-scroll-to-error'
import { useCopy } from '@/platform/language'
import { replace } from '@/platform/navigation'
import { routes } from '@/routes'
import { fits } from './answer-value'
import { withAnswer } from './company'
import { matchCopy } from './copy'
import { keptMatch } from './kept-match'
import { draftOf, draftProblem, QuestionCard } from './question-card'
import { QuestionFrame } from './question-frame'
import type { Match } from './use-match'
import { usePreparedAnswer } from './use-prepared'
import { useScreenDraft } from './use-screen-draft'

export interface QuestionPageProps {
  match: Match
  question: PolicyQuestion
  /** Whether it came in the place of another just now. */
  justCame: () => boolean
}

/** One question, its answers, and where it stands in the round. Give it the fact as `key`. */
export function QuestionPage({ match, question, justCame }: QuestionPageProps) {
  const words = useCopy(matchCopy)
  const before = match.answers.find(({ fact }) => fact === question.fact)?.value
  const { draft, setDraft, isSecondTap } = useScreenDraft(() => draftOf(question, before), justCame)
  const [attempted, setAttempted] = useState(false)
  const showError = useScrollToError()
  const problem = attempted ? draftProblem(question, draft, words) : undefined

  const told = useMemo(
    () =>
      draft.value === undefined || !fits(question, draft.value)
        ? undefined
        : { answers: withAnswer(keptMatch().answers, { fact: question.fact, value: draft.value }) },
    [draft, question],
  )
  usePreparedAnswer(match.book, told)

  const next = () => {
    if (isSecondTap()) return
    setAttempted(true)
    if (draftProblem(question, draft, words) !== undefined) {
      showError()
      return
    }
    if (match.answer(question, draft.value ?? null)) replace(routes.matchResult())
  }

  return (
    <QuestionFrame
      match={match}
      nextText={match.left === 1 && !match.isChanging ? words.finish : words.next}
      onNext={next}
    >
      <ChineseOnly>
        <QuestionCard
          question={question}
          draft={draft}
          onChange={setDraft}
          problem={problem}
          onConfirm={next}
        />
      </ChineseOnly>
    </QuestionFrame>
  )
}
