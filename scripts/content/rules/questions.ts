import type { QuestionAnswer } from '@contract/content/question'
import { facts as factWords, filledFacts } from '@contract/policy/facts'
import { publishable } from '@domain/policy/published-clause'
import { type DistrictContent, itemsOf, problemAt } from '../district-item'
import { type Compared, factsOf } from './clause-facts'
import type { Rule } from './rule'

/** Every fact that a published clause asks for has a question, unless the app fills it in, and a name in Chinese. */
export const factsAreAsked: Rule = {
  name: 'facts-are-asked',
  check: (content) => {
    const asked = new Set(itemsOf(content, 'question').map(({ data }) => data.fact))
    return itemsOf(content, 'clause').flatMap((clause) =>
      [...factsOf(publishable(clause.data).terms).keys()]
        .filter((fact) => !filledFacts.includes(fact))
        .flatMap((fact) => [
          ...(asked.has(fact) ? [] : [`${fact} has no question in questions.yaml`]),
          ...(fact in factWords ? [] : [`${fact} has no name in contract/policy/facts.ts`]),
        ])
        .map((reason) => problemAt(clause, ['terms'], reason)),
    )
  },
}

/** A question is asked for a clause, and a fact is asked for once. */
export const questionsAreUsed: Rule = {
  name: 'questions-are-used',
  check: (content) => {
    const used = new Set(itemsOf(content, 'clause').flatMap(({ data }) => [...factsOf(data.terms).keys()]))
    const seen = new Set<string>()
    return itemsOf(content, 'question').flatMap((question) => {
      const { fact } = question.data
      const isRepeated = seen.has(fact)
      seen.add(fact)
      if (isRepeated) return [problemAt(question, ['fact'], `${fact} is asked for already`)]
      return used.has(fact) ? [] : [problemAt(question, ['fact'], `no clause asks for ${fact}`)]
    })
  },
}

/** An answer can be what the clauses compare it with. */
export const answersFit: Rule = {
  name: 'answers-fit',
  check: (content) => {
    const compared = comparisons(content)
    return itemsOf(content, 'question').flatMap((question) => {
      const { fact, answer } = question.data
      const unfit = (compared.get(fact) ?? []).filter((value) => !fits(answer, value))
      return [...new Set(unfit)].map((value) =>
        problemAt(question, ['answer'], `a clause compares ${fact} with ${value}, which is no answer`),
      )
    })
  },
}

/** A statement can be answered with its no: a choice names one of its options, a day has none. */
export const statementsHaveANo: Rule = {
  name: 'statements-have-a-no',
  check: (content) =>
    itemsOf(content, 'question').flatMap((question) => {
      const { answer, applies } = question.data
      if (applies === undefined) return []
      const { otherwise } = applies
      if (answer.type === 'day')
        return [problemAt(question, ['applies'], 'a day cannot be one of several statements')]
      const isOption = answer.type === 'choice' && answer.options.some(({ value }) => value === otherwise)
      if (answer.type === 'choice' ? isOption : otherwise === undefined) return []
      return [
        problemAt(question, ['applies', 'otherwise'], 'names the option that says no, of a choice only'),
      ]
    }),
}

function comparisons(content: DistrictContent): Map<string, Compared[]> {
  const all = new Map<string, Compared[]>()
  for (const { data } of itemsOf(content, 'clause'))
    for (const [fact, values] of factsOf(publishable(data).terms))
      all.set(fact, [...(all.get(fact) ?? []), ...values])
  return all
}

function fits(answer: QuestionAnswer, value: Compared): boolean {
  switch (answer.type) {
    case 'choice':
      return answer.options.some((option) => option.value === value)
    case 'yes_no':
      return typeof value === 'boolean'
    default:
      return typeof value === 'number'
  }
}
