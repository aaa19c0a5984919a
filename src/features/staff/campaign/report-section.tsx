import type { CampaignView } from '@contract/campaign/campaign'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { KeyValue } from '@/components/key-value/key-value'
import { Section } from '@/components/section/section'
import { BarRow } from './bar-row'
import { reportParts, words } from './words'

/** What became of the messages of a campaign; the parts add up to what was written. */
export function ReportSection({ campaign, onRefresh }: { campaign: CampaignView; onRefresh: () => void }) {
  const { report, state } = campaign
  const none = state === 'done' ? words.noneWritten : state === 'paused' ? words.pausedYet : words.notYet
  return (
    <Section title={words.report}>
      <Card>
        {report === null && <View className="tone-2">{none}</View>}
        {report !== null && (
          <>
            <View className="row row-between">
              <View className="text-strong">{words.reportWritten}</View>
              <View className="text-title num">{report.written}</View>
            </View>
            <View className="mt-8">
              {reportParts.map(([part, name, text]) => (
                <BarRow
                  key={part}
                  name={name}
                  figure={String(report[part])}
                  most={report.written}
                  {...(report[part] > 0 ? { text } : {})}
                />
              ))}
            </View>
            {report.failures.length > 0 && (
              <>
                <View className="text-strong mt-12">{words.failures}</View>
                <View className="mt-8">
                  <KeyValue
                    items={report.failures.map(({ note, count }) => ({
                      key: words.times(count),
                      value: note,
                    }))}
                  />
                </View>
              </>
            )}
          </>
        )}
        <View className="mt-8">
          <Button variant="text" size="small" icon="refresh" onPress={onRefresh}>
            {words.refresh}
          </Button>
        </View>
      </Card>
    </Section>
  )
}
