import { View } from '@tarojs/components'
import { useState } from 'react'
import { AsyncContent } from '@/components/async-content/async-content'
import { Button } from '@/components/button/button'
import { Note } from '@/components/note/note'
import { OptionCard, OptionGroup } from '@/components/option-card/option-card'
import { Sheet } from '@/components/sheet/sheet'
import { Skeleton } from '@/components/skeleton/skeleton'
import { TextArea } from '@/components/text-area/text-area'
import { call } from '@/platform/call'
import { useCopy } from '@/platform/language'
import { staffCopy } from './copy'
import type { CaseMoves } from './use-case-moves'
import { useStaffQuery } from './use-staff-query'

const NOTE_MAX = 200

interface Colleague {
  id: string
  name: string
}

interface ColleaguesProps {
  /** Who holds it now; it cannot be handed to them. */
  holder: string | undefined
  chosen: Colleague | undefined
  onChoose: (colleague: Colleague) => void
}

function Colleagues({ holder, chosen, onChoose }: ColleaguesProps) {
  const words = useCopy(staffCopy)
  const { state, reload } = useStaffQuery(() => call('staff.colleagues', {}))
  return (
    <AsyncContent
      state={state}
      skeleton={<Skeleton kind="card" count={2} />}
      empty={{
        when: ({ items }) => items.length === 0,
        icon: 'users',
        title: words.noColleagues,
        text: words.noColleaguesText,
      }}
      failedTitle={words.colleaguesFailed}
      onRetry={reload}
    >
      {({ items }) => (
        <OptionGroup label={words.handOverTitle}>
          {items.map(({ id, name, roles }) => (
            <OptionCard
              key={id}
              title={name}
              text={[...roles.map((role) => words.roles[role]), name === holder ? words.holder : '']
                .filter((part) => part !== '')
                .join(words.separator)}
              selected={chosen?.id === id}
              onSelect={() => onChoose({ id, name })}
            />
          ))}
        </OptionGroup>
      )}
    </AsyncContent>
  )
}

/** Picks the colleague who goes on with a case, with a few words for them. */
export function HandOverSheet({ moves, holder }: { moves: CaseMoves; holder: string | undefined }) {
  const words = useCopy(staffCopy)
  const [chosen, setChosen] = useState<Colleague | undefined>(undefined)
  const open = moves.sheet === 'hand_over'
  const { busy, error } = moves.handingOver
  return (
    <Sheet
      open={open}
      title={words.handOverTitle}
      onClose={moves.dismiss}
      foot={
        <Button
          wide
          busy={busy}
          {...(chosen === undefined ? { disabledReason: words.chooseColleague } : {})}
          onPress={() => {
            if (chosen !== undefined) void moves.handOver(chosen)
          }}
        >
          {words.handOverSend}
        </Button>
      }
    >
      <View className="text-sub tone-2">{words.handOverHint}</View>
      <View className="mt-12">
        <Colleagues holder={holder} chosen={chosen} onChoose={setChosen} />
      </View>
      <View className="mt-16">
        <TextArea
          label={words.handOverNote}
          placeholder={words.handOverPlaceholder}
          optional
          maxLength={NOTE_MAX}
          value={moves.texts.note}
          onChange={(note) => moves.write('note', note)}
        />
      </View>
      {error !== undefined && (
        <Note tone="danger" icon="alert-circle" announce className="mt-12">
          {error.message}
        </Note>
      )}
    </Sheet>
  )
}
