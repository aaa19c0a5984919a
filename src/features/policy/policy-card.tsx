import type { Policy } from '@contract/content/policy'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Icon } from '@/components/icon/icon'
import { Pressable } from '@/components/pressable/pressable'
import { useCopy, useLanguage } from '@/platform/language'
import { spoken } from '@/platform/language/spoken'
import { go } from '@/platform/navigation'
import { routes } from '@/routes'
import { policyCopy } from './copy'
import './policy.css'
import { accessible } from '@/components/accessible'
import type { Outlook } from './outlook'
import { gapsOf } from './policy-gaps'
import { PolicyTag } from './policy-tag'
import { headLine } from './window-line'

export interface PolicyCardProps {
  policy: Policy
  /** What its clauses tell; without it only the policy's own words count. */
  outlook?: Outlook | undefined
}

/** The foot of a policy whose text answers something: how many items, how many with an amount. */
function Known({ policy, outlook }: PolicyCardProps) {
  const words = useCopy(policyCopy)
  const items = {
    all: policy.items.length,
    written: policy.items.filter(({ amount }) => amount !== undefined).length,
  }
  const counted = outlook !== undefined && outlook.clauses.all > 0 ? outlook.clauses : items
  return (
    <View className="policy-card-foot">
      <Text className="grow text-sub text-strong tone-brand">{words.amountsWritten(counted)}</Text>
      <Icon name="chevron-right" size={20} />
    </View>
  )
}

/** The foot of a policy with gaps: which, and the way to ask. */
function Gaps({ policy }: { policy: Policy }) {
  const words = useCopy(policyCopy)
  const gaps = gapsOf(policy).map((gap) => words.gaps[gap])
  return (
    <View className="policy-card-foot policy-card-gaps">
      <Text className="grow text-cap tone-2">{gaps.join(words.separator)}</Text>
      <Button
        variant="text"
        size="small"
        label={words.askAbout(policy.title)}
        onPress={() => go(routes.inquirySubmit({ policy: policy.id }))}
      >
        {words.ask}
      </Button>
    </View>
  )
}

/** One policy in a list: state, whose, title, one line, and what is not known about it. */
export function PolicyCard({ policy, outlook }: PolicyCardProps) {
  const words = useCopy(policyCopy)
  const language = useLanguage()
  const hasGaps = gapsOf(policy).length > 0
  const state = policy.demo === true ? words.example : words.statuses[policy.status]
  return (
    <Card className="policy-card">
      <Pressable
        className="policy-card-main"
        label={spoken([policy.title, state, headLine(policy, { words, language }, outlook), policy.summary])}
        onPress={() => go(routes.policy({ id: policy.id }))}
      >
        <View className="row row-wrap gap-8">
          <PolicyTag policy={policy} />
          <Text className="text-cap tone-3">{headLine(policy, { words, language }, outlook)}</Text>
        </View>
        <View className="policy-card-title" {...accessible({ lang: 'zh-CN' })}>
          {policy.title}
        </View>
        <View className="text-sub tone-2 mt-4" {...accessible({ lang: 'zh-CN' })}>
          {policy.summary}
        </View>
        {!hasGaps && <Known policy={policy} outlook={outlook} />}
      </Pressable>
      {hasGaps && <Gaps policy={policy} />}
    </Card>
  )
}
