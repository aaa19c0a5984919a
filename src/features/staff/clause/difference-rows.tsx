import type { EditableClause } from '@contract/clause/draft'
import { differences } from '@domain/clause-draft/differences'
import { Text, View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { Section } from '@/components/section/section'
import './clause.css'
import { words } from './words'

const Side = ({ name, text, isOld }: { name: string; text: string; isOld?: true }) => (
  <View className={`clause-side${isOld === true ? ' clause-side-old' : ''}`}>
    <Text className="clause-side-name">{name}</Text>
    <View className="clause-side-text">{text === '' ? words.none : text}</View>
  </View>
)

/** What a reviewer compares: each part that changed, as it was and as it is; all parts of a clause that is new. */
export function DifferenceRows({
  before,
  after,
  title = before === null ? words.allNew : words.changes,
}: {
  before: EditableClause | null
  after: EditableClause
  title?: string
}) {
  const rows = differences(before, after)
  return (
    <Section title={title}>
      <Card>
        {rows.length === 0 && <View className="tone-2">{words.noChanges}</View>}
        {rows.map((row) => (
          <View className="clause-row" key={row.name}>
            <View className="text-strong">{row.name}</View>
            {before !== null && <Side name={words.before} text={row.before} isOld />}
            {before === null ? (
              <View className="clause-side-text tone-2">{row.after}</View>
            ) : (
              <Side name={words.after} text={row.after} />
            )}
          </View>
        ))}
      </Card>
    </Section>
  )
}
