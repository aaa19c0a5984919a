import { PROFILE_CONSENT, type ProfileView } from '@contract/account/profile'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { ConsentTick } from '@/components/check-row/check-row'
import { ChineseOnly } from '@/components/chinese-only/chinese-only'
import { EmptyState } from '@/components/empty-state/empty-state'
import { ErrorLine } from '@/components/field/error-line'
import { ListItem } from '@/components/list-item/list-item'
import { Note } from '@/components/note/note'
import { Section } from '@/components/section/section'
import { unbroken } from '@/components/unbroken'
import type { ProfileFact } from '@/platform/company-profile'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { useMoments } from '@/platform/time/use-moments'
import { routes } from '@/routes'
import { profileCopy } from './copy'
import type { ProfileMoves } from './use-profile'

/** What goes along, each fact in the words the person read it in, and what it takes the place of. */
function Offered({ facts, kept }: { facts: readonly ProfileFact[]; kept: ProfileView | null }) {
  const words = useCopy(profileCopy)
  const moments = useMoments()
  const named = new Set(facts.map(({ told }) => told.fact))
  const dropped = kept?.facts.filter(({ told }) => !named.has(told.fact)).length ?? 0
  return (
    <>
      <View>{words.offeredLead}</View>
      <Section title={words.offeredTitle(facts.length)}>
        <ChineseOnly>
          <Card className="card-list">
            {facts.map(({ told, ask, text }) => (
              <ListItem key={told.fact} title={ask} text={unbroken(text)} />
            ))}
          </Card>
        </ChineseOnly>
        {kept !== null && (
          <Note icon="info" className="mt-12">
            {words.replaces(moments.day(kept.updatedAt))}
            {dropped > 0 && <View>{words.dropped(dropped)}</View>}
          </Note>
        )}
      </Section>
    </>
  )
}

interface Ticks {
  keep: boolean
  remind: boolean
}

function Consents({
  ticks,
  onChange,
  problem,
}: {
  ticks: Ticks
  onChange: (ticks: Ticks) => void
  problem: boolean
}) {
  const words = useCopy(profileCopy)
  return (
    <Section title={words.consentsTitle}>
      <Card className="card-list">
        <ConsentTick
          required
          title={words.keepTitle}
          text={words.keepText}
          checked={ticks.keep}
          onChange={(keep) => onChange({ ...ticks, keep })}
        />
        <ConsentTick
          title={words.remindTitle}
          text={words.remindText}
          checked={ticks.remind}
          onChange={(remind) => onChange({ ...ticks, remind })}
        />
      </Card>
      {problem && <ErrorLine text={words.needsConsent} />}
      <View className="row">
        <Button variant="text" size="small" onPress={() => go(routes.privacy())}>
          {words.privacy}
        </Button>
      </View>
    </Section>
  )
}

export interface SaveFormProps {
  facts: readonly ProfileFact[]
  /** What is kept, as far as that is known; null where nothing is. */
  kept: ProfileView | null
  /** Whether it was just read: of what the phone remembers, the consent may have been taken back elsewhere. */
  isFresh: boolean
  moves: ProfileMoves
}

/** The very facts that would be kept, and the consent. Whoever agreed to these words before is not asked again. */
export function SaveForm({ facts, kept, isFresh, moves }: SaveFormProps) {
  const words = useCopy(profileCopy)
  const [ticks, setTicks] = useState<Ticks>({ keep: false, remind: false })
  const [attempted, setAttempted] = useState(false)
  const hasAgreed = isFresh && kept?.consent.version === PROFILE_CONSENT
  if (facts.length === 0) {
    const action = { text: words.start, onPress: () => go(routes.match()) }
    return <EmptyState icon="help" title={words.nothingTitle} text={words.nothingText} action={action} />
  }
  const save = () => {
    setAttempted(true)
    if (!hasAgreed && !ticks.keep) return
    const remind = hasAgreed ? kept.remindSince !== null : ticks.remind
    void moves.save(
      facts.map(({ told }) => told),
      remind,
    )
  }
  return (
    <>
      <Offered facts={facts} kept={kept} />
      {!hasAgreed && <Consents ticks={ticks} onChange={setTicks} problem={attempted && !ticks.keep} />}
      {moves.error !== undefined && (
        <Note tone="danger" icon="alert-circle" announce className="mt-12">
          {moves.error.message}
        </Note>
      )}
      <View className="stack gap-12 mt-24">
        <Button wide busy={moves.busy} onPress={save}>
          {kept === null ? words.save : words.update}
        </Button>
        <Button variant="text" wide onPress={moves.withdraw}>
          {words.notNow}
        </Button>
      </View>
    </>
  )
}
