import { View } from '@tarojs/components'
import { ChipGroup } from '@/components/chip/chip-group'
import { useCopy } from '@/platform/language'
import { useMoments } from '@/platform/time/use-moments'
import { matchCopy } from './copy'
import { Fold } from './fold'
import { applicationNotes, keepMatch, keptMatch, useKeptMatch } from './kept-match'
import type { ResultItem } from './result-of'

/** What the person notes about their own application; it stays on the phone. */
export function MinePart({ item }: { item: ResultItem }) {
  const words = useCopy(matchCopy)
  const moments = useMoments()
  const { id } = item.book.published
  const noted = useKeptMatch().notes[id]
  const aside =
    noted === undefined ? words.noNote : words.noted(words.notes[noted.note], moments.day(noted.at))
  return (
    <Fold title={words.mine} aside={aside}>
      {() => (
        <>
          <ChipGroup
            choose="one"
            label={words.mine}
            onSurface
            options={applicationNotes.map((value) => ({ value, text: words.notes[value] }))}
            value={noted?.note}
            onChange={(note) =>
              keepMatch({ notes: { ...keptMatch().notes, [id]: { note, at: Date.now() } } })
            }
          />
          <View className="text-cap tone-3 mt-8">{words.mineNote}</View>
        </>
      )}
    </Fold>
  )
}
