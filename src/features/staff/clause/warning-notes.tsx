import type { ClauseWarning } from '@contract/clause/draft'
import { View } from '@tarojs/components'
import { Note } from '@/components/note/note'
import { Section } from '@/components/section/section'
import { words } from './words'

/** What is wrong with a clause or may be, what blocks first, each in a word and a sentence. */
export function WarningNotes({ warnings }: { warnings: readonly ClauseWarning[] }) {
  return (
    <Section title={words.warnings}>
      {warnings.length === 0 && (
        <Note tone="ok" icon="check-circle">
          {words.allGood}
        </Note>
      )}
      <View className="stack gap-8">
        {warnings.map(({ kind, blocks, text }) => (
          <Note
            key={`${kind} ${text}`}
            tone={blocks ? 'danger' : 'warn'}
            icon={blocks ? 'alert-circle' : 'warning'}
          >
            {`${blocks ? words.mustFix : words.check}：${text}`}
          </Note>
        ))}
      </View>
    </Section>
  )
}
