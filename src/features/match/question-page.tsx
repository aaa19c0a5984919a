import type { PolicyQuestion } from '@contract/content/question'
import { useState } from 'react'
import { ChineseOnly } from '@/components/chinese-only/chinese-only'
import { useScrollToError } from '@/components/field/use-scroll-to-error'
import { useCopy } from '@/platform/language'
import { replace } from '@/platform/navigation'
import { routes } from '@/routes'
import type { ClauseBook } from './clause-book'
import { matchCopy } from './copy'
import { draftOf, draftProblem, QuestionCard } from './question-card'
import { QuestionFrame } from './question-frame'
import type { Match } from './use-match'

export interface QuestionPageProps {
  book: ClauseBook
  match: Match
  question: PolicyQuestion
}

/** One question, its answers, and where it stands in the round. Give it the fact as `key`. */
export function QuestionPage({ book, match, question }: QuestionPageProps) {
  const words = useCopy(matchCopy)
  const before = match.answers.find(({ fact }) => fact === question.fact)?.value
  const [draft, setDraft] = useState(() => draftOf(question, before))
  const [attempted, setAttempted] = useState(false)
  const showError = useScrollToError()
  const problem = attempted ? draftProblem(question, draft, words) : undefined

  const next = () => {
    setAttempted(true)
    if (draftProblem(question, draft, words) !== undefined) {
      showError()
      return
    }
    if (match.answer(question, draft.value ?? null)) replace(routes.matchResult())
  }

  return (
    <QuestionFrame
      book={book}
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
