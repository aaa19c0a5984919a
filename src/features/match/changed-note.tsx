import { moneyText } from '@domain/money-text'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Note } from '@/components/note/note'
import { unbroken } from '@/components/unbroken'
import { useCopy } from '@/platform/language'
import { useMoments } from '@/platform/time/use-moments'
import type { ChangedClause } from './changed-since'
import { matchCopy } from './copy'
import type { KeptResult } from './kept-match'

export interface ChangedNoteProps {
  changed: readonly ChangedClause[]
  kept: KeptResult
  onRecalculate: () => void
}

/** Says that clauses have other versions than when the result was last looked at, and what it said then. */
export function ChangedNote({ changed, kept, onRecalculate }: ChangedNoteProps) {
  const words = useCopy(matchCopy)
  const moments = useMoments()
  const withdrawn = changed.filter(({ to }) => to === undefined).length
  return (
    <Note tone="warn" icon="history" announce className="match-changed">
      <View className="text-strong">{words.changedTitle}</View>
      {changed.map(({ title, from, to }) =>
        to === undefined ? null : (
          <View key={title}>
            {from === undefined ? words.addedOne(title) : words.changedOne(title, from, to)}
          </View>
        ),
      )}
      {withdrawn > 0 && <View>{words.withdrawn(withdrawn)}</View>}
      <View className="mt-4">
        {unbroken(words.changedText(moments.day(kept.at), moneyText(kept.certain), moneyText(kept.upTo)))}
      </View>
      <Button variant="text" size="small" icon="refresh" onPress={onRecalculate}>
        {words.recalculate}
      </Button>
    </Note>
  )
}
