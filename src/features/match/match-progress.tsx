import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { ProgressBar } from '@/components/progress-bar/progress-bar'
import { useCopy } from '@/platform/language'
import { matchCopy } from './copy'
import type { Match } from './use-match'

/** How far it is: what is left as promised, what was answered, and the way to the answers. */
export function MatchProgress({ match, onAnswers }: { match: Match; onAnswers: () => void }) {
  const words = useCopy(matchCopy)
  const { left, done, isChanging } = match
  const [before, count, after] = words.left(left)
  return (
    <View className="match-progress">
      <View className="row row-between">
        {isChanging ? (
          <Text className="tone-2">{words.changing}</Text>
        ) : (
          <View className="tone-2">
            {before}
            <Text className="match-count num">{count}</Text>
            {after}
          </View>
        )}
        {done > 0 && (
          <Button variant="text" size="small" label={words.seeAnswers(done)} onPress={onAnswers}>
            {words.answered(done)}
          </Button>
        )}
      </View>
      <ProgressBar value={done / Math.max(done + left, 1)} label={words.progress} />
    </View>
  )
}
