import type { ProfileView } from '@contract/account/profile'
import type { PolicyQuestion } from '@contract/content/question'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { ChineseOnly } from '@/components/chinese-only/chinese-only'
import { FootNote } from '@/components/foot-note/foot-note'
import { ListItem } from '@/components/list-item/list-item'
import { Note } from '@/components/note/note'
import { Section } from '@/components/section/section'
import { SwitchRow } from '@/components/switch-row/switch-row'
import { unbroken } from '@/components/unbroken'
import { beginMatchWith } from '@/platform/company-profile'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { useMoments } from '@/platform/time/use-moments'
import { routes } from '@/routes'
import { profileCopy } from './copy'
import { factRows } from './fact-rows'
import type { ProfileMoves } from './use-profile'

export interface KeptProfileProps {
  profile: ProfileView
  questions: readonly PolicyQuestion[]
  moves: ProfileMoves
  onRemove: () => void
}

function Facts({ profile, questions }: Pick<KeptProfileProps, 'profile' | 'questions'>) {
  const words = useCopy(profileCopy)
  const facts = profile.facts.map(({ told }) => told)
  const change = (ask: string) => {
    beginMatchWith({ facts, ask })
    go(routes.match())
  }
  const rows = factRows(profile.facts, questions)
  return (
    <Section title={words.factsTitle(rows.length)} lead={words.factsLead}>
      <ChineseOnly>
        <Card className="card-list">
          {rows.map(({ fact, ask, text, isAsked }) => (
            <ListItem
              key={fact}
              title={ask}
              text={unbroken(text)}
              {...(isAsked ? { label: words.change(ask, text), onPress: () => change(fact) } : {})}
            />
          ))}
        </Card>
      </ChineseOnly>
    </Section>
  )
}

/** What is kept, what for, and every way to change one's mind. */
export function KeptProfile({ profile, questions, moves, onRemove }: KeptProfileProps) {
  const words = useCopy(profileCopy)
  const moments = useMoments()
  const begin = () => {
    beginMatchWith({ facts: profile.facts.map(({ told }) => told) })
    go(routes.matchResult())
  }
  return (
    <>
      <View>{words.purpose}</View>
      <View className="mt-16">
        <Button wide icon="target" onPress={begin}>
          {words.use}
        </Button>
      </View>
      <Facts profile={profile} questions={questions} />
      <Card className="card-list mt-24">
        <SwitchRow
          title={words.remindSwitch}
          text={words.remindSwitchText}
          on={profile.remindSince !== null}
          disabled={moves.busy}
          onChange={(on) => void moves.setRemind(on)}
        />
      </Card>
      {moves.error !== undefined && (
        <Note tone="danger" icon="alert-circle" announce className="mt-12">
          {moves.error.message}
        </Note>
      )}
      <FootNote>
        {`${words.agreedOn(moments.day(profile.consent.at))} · ${words.changedOn(moments.day(profile.updatedAt))}`}
      </FootNote>
      <View className="mt-16">
        <Button variant="danger" wide busy={moves.busy} onPress={onRemove}>
          {words.remove}
        </Button>
      </View>
    </>
  )
}
