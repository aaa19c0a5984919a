import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Note } from '@/components/note/note'
import { Section } from '@/components/section/section'
import { SwitchRow } from '@/components/switch-row/switch-row'
import { TextArea } from '@/components/text-area/text-area'
import { TextField } from '@/components/text-field/text-field'
import type { CampaignWording } from './use-campaign-wording'
import { words } from './words'

const TITLE_MAX = 20
const TEXT_MAX = 200

/** The form of a campaign: its title, its text, and whether those are told that only may fit. */
export function WordingSection({ writing }: { writing: CampaignWording }) {
  const { wording, change, problemOf, isChanged, isOvertaken } = writing
  const problem = (field: 'title' | 'text') => {
    const error = problemOf(field)
    return error === undefined ? {} : { error }
  }
  return (
    <Section title={words.wording}>
      {isChanged && (
        <Note tone={isOvertaken ? 'warn' : 'info'} icon={isOvertaken ? 'warning' : 'pen'}>
          <View>{isOvertaken ? words.overtaken : words.unsaved}</View>
          <Button variant="text" size="small" onPress={writing.drop}>
            {words.drop}
          </Button>
        </Note>
      )}
      <Card className={isChanged ? 'mt-8' : ''}>
        <View className="stack gap-16">
          <TextField
            label={words.title}
            hint={words.titleHint}
            maxLength={TITLE_MAX}
            value={wording.title}
            onChange={(title) => change({ title })}
            suffix={
              <Text className="text-sub tone-2 num">{`${[...wording.title].length} / ${TITLE_MAX}`}</Text>
            }
            {...problem('title')}
          />
          <TextArea
            label={words.text}
            hint={words.textHint}
            maxLength={TEXT_MAX}
            value={wording.text}
            onChange={(text) => change({ text })}
            {...problem('text')}
          />
          <SwitchRow
            title={words.tellsMayFit}
            text={words.tellsMayFitText}
            on={wording.tellsMayFit}
            onChange={(tellsMayFit) => change({ tellsMayFit })}
          />
        </View>
      </Card>
    </Section>
  )
}
