import type { Service } from '@contract/content/knowledge'
import { Text, View } from '@tarojs/components'
import { accessible } from '@/components/accessible'
import { Card } from '@/components/card/card'
import { ChineseOnly } from '@/components/chinese-only/chinese-only'
import { CitedSource } from '@/components/cited-source/cited-source'
import { CorrectionLink } from '@/components/correction-link/correction-link'
import { ExampleMark } from '@/components/example-mark/example-mark'
import { FootNote } from '@/components/foot-note/foot-note'
import { KeyValue } from '@/components/key-value/key-value'
import { Section } from '@/components/section/section'
import { Tag } from '@/components/tag/tag'
import { type Catalog, itemOf } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { serviceCopy } from './copy'
import { NoApproval } from './no-approval'
import { windowFacts } from './window-facts'

export interface ServiceDetailProps {
  service: Service
  catalog: Catalog
}

/** One matter: what it is, who decides where and when, and where that was read. */
export function ServiceDetail({ service, catalog }: ServiceDetailProps) {
  const words = useCopy(serviceCopy)
  const { name, what, yearText, cite, window, demo } = service
  const formerNote = itemOf(catalog, 'settings', 'settings')?.former?.note
  const items = windowFacts(service, words).map(({ key, values, known }) => ({
    key,
    value: values.map((value) => (
      <View key={value} className={known ? '' : 'tone-3'}>
        {value}
      </View>
    )),
  }))
  return (
    <>
      <ChineseOnly>
        <View className="row row-wrap gap-8">
          <Tag tone={window === undefined ? 'neutral' : 'ok'}>
            {window === undefined ? words.unverified : words.verifiedOn(window.verifiedAt)}
          </Tag>
          <Text className="text-cap tone-3 num">{[words.year, yearText].join(words.separator)}</Text>
        </View>
        <View className="text-title mt-12" {...accessible({ role: 'heading', level: 2 })}>
          {name}
          {demo && <ExampleMark />}
        </View>
        <View className="tone-2 mt-8">{what}</View>
        <Section title={words.window} {...(demo === true ? { aside: <ExampleMark /> } : {})}>
          <Card>
            <KeyValue items={items} />
          </Card>
        </Section>
      </ChineseOnly>
      <FootNote>
        <CitedSource cites={cite} catalog={catalog} />
      </FootNote>
      <View className="text-sub tone-2 mt-24">{words.accompanyLead}</View>
      <View className="mt-12">
        <NoApproval />
      </View>
      <CorrectionLink kind="service" id={service.id} />
      {formerNote !== undefined && <FootNote align="center">{formerNote}</FootNote>}
    </>
  )
}
