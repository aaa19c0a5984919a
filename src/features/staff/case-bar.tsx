import type { InquiryCase } from '@contract/inquiry/view'
import { Text } from '@tarojs/components'
import { ActionBar } from '@/components/action-bar/action-bar'
import { BarAction } from '@/components/action-bar/bar-action'
import { Button } from '@/components/button/button'
import type { IconName } from '@/components/icon/icon-names'
import { useCopy } from '@/platform/language'
import { type CaseMove, movesFor } from './case-moves'
import { staffCopy } from './copy'
import type { CaseMoves } from './use-case-moves'

const icons: Record<CaseMove, IconName> = {
  take: 'check',
  reply: 'send',
  close: 'check-circle',
  hand_over: 'users',
  accept: 'check-circle',
  turn_down: 'close',
}

/** The moves a colleague is offered: the main one as the button, the others beside it. */
export function CaseBar({ matter, moves }: { matter: InquiryCase; moves: CaseMoves }) {
  const words = useCopy(staffCopy)
  const [main, ...others] = movesFor(matter)
  if (main === undefined) return null
  const start = (move: CaseMove) => {
    if (move === 'take') void moves.take()
    else moves.open(move)
  }
  const { busy, error } = moves.taking
  const lead = error === undefined ? {} : { lead: <Text className="tone-danger">{error.message}</Text> }
  return (
    <ActionBar {...lead}>
      {others.map((move) => (
        <BarAction key={move} icon={icons[move]} text={words.moves[move]} onPress={() => start(move)} />
      ))}
      <Button grow busy={main === 'take' && busy} onPress={() => start(main)}>
        {words.moves[main]}
      </Button>
    </ActionBar>
  )
}
