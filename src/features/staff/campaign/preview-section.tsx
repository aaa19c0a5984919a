import type { CampaignView } from '@contract/campaign/campaign'
import { Text, View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { Icon } from '@/components/icon/icon'
import { KeyValue } from '@/components/key-value/key-value'
import { Note } from '@/components/note/note'
import { Section } from '@/components/section/section'
import './campaign.css'
import { phoneFields, words } from './words'

/** Where the title that staff write stands in the template. */
const TITLE_FIELD = 'thing1'

/** The message as the phone shows it, field by field. */
function Phone({ fields, title }: { fields: NonNullable<CampaignView['sample']['phone']>; title: string }) {
  const items = fields.map(({ field, value }) => ({
    key: phoneFields[field] ?? field,
    value: field === TITLE_FIELD ? title : value,
  }))
  return (
    <>
      <View className="campaign-phone">
        <View className="row gap-8 text-sub tone-2">
          <Icon name="brand" size={20} />
          <Text>{words.app}</Text>
        </View>
        <View className="text-head mt-8">{words.templateTitle}</View>
        <View className="mt-8">
          <KeyValue items={items} />
        </View>
        <View className="campaign-phone-enter">
          <Text>{words.enter}</Text>
          <Icon name="chevron-right" size={20} />
        </View>
      </View>
      <View className="text-sub tone-2 mt-8">{words.fixed}</View>
    </>
  )
}

/** What one of them would read, on the phone and in the inbox, with what is being written in its place. */
export function PreviewSection({
  campaign: { sample, text },
  wording,
}: {
  campaign: CampaignView
  wording: Pick<CampaignView, 'title' | 'text'>
}) {
  const { inbox, phone } = sample
  const after = inbox.text.startsWith(text) ? inbox.text.slice(text.length) : ''
  return (
    <>
      <Section title={words.preview}>
        {phone === null ? (
          <Note tone="warn" icon="warning">
            {words.notOpen}
          </Note>
        ) : (
          <Phone fields={phone} title={wording.title} />
        )}
      </Section>
      <Section title={words.inbox}>
        <Card>
          <View className="text-strong">{inbox.title}</View>
          <View className="tone-2 mt-4">{`${wording.text}${after}`}</View>
        </Card>
      </Section>
    </>
  )
}
