import type { Policy } from '@contract/content/policy'
import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { ExampleMark } from '@/components/example-mark/example-mark'
import { Section } from '@/components/section/section'
import { useCopy } from '@/platform/language'

import { policyCopy } from './copy'
import { ExplainedText } from './glossary'
import { PolicySource } from './policy-source'
import './policy.css'

function Clauses({ policy }: { policy: Policy }) {
  const words = useCopy(policyCopy)
  const { clauseText = [] } = policy
  if (clauseText.length === 0) return null
  return (
    <Section title={words.clauses} {...(policy.demo === true ? { aside: <ExampleMark /> } : {})}>
      {clauseText.map(({ clause, text }) => (
        <View className="policy-clause" key={clause}>
          <View className="text-strong">{clause}</View>
          <View className="policy-clause-text">
            <ExplainedText>{text}</ExplainedText>
          </View>
        </View>
      ))}
    </Section>
  )
}

function Reported({ policy }: { policy: Policy }) {
  const words = useCopy(policyCopy)
  if (policy.reported.length === 0) return null
  const withoutText = policy.clauseText === undefined || policy.clauseText.length === 0
  return (
    <Section title={words.reported} {...(withoutText ? { lead: words.reportedLead } : {})}>
      <Card className="card-list">
        {policy.reported.map(({ text, cite }) => (
          <View className="policy-item" key={text}>
            <ExplainedText>{text}</ExplainedText>
            <PolicySource cite={cite} />
          </View>
        ))}
      </Card>
    </Section>
  )
}

/** The clauses where the text was obtained, and what sources say about it. */
export function PolicyText({ policy }: { policy: Policy }) {
  return (
    <>
      <Clauses policy={policy} />
      <Reported policy={policy} />
    </>
  )
}
