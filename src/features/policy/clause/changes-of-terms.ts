import type { ClauseTerms } from '@contract/content/clause'
import { type Topic, termsInWords, topics } from './terms-in-words'

/** What one topic said before and says now. */
export interface TermsChange {
  topic: Topic
  before: string[]
  after: string[]
}

/** What changed from one version of terms to the next, topic by topic; lines that stayed are left out. */
export function changesOfTerms(before: ClauseTerms, after: ClauseTerms): TermsChange[] {
  const [former, current] = [termsInWords(before), termsInWords(after)]
  return topics.flatMap((topic) => {
    const [was, is] = [former[topic], current[topic]]
    const change = {
      topic,
      before: was.filter((line) => !is.includes(line)),
      after: is.filter((line) => !was.includes(line)),
    }
    return change.before.length + change.after.length === 0 ? [] : [change]
  })
}
