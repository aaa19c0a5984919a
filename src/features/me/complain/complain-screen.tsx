import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { loadedData } from '@/components/async-content/loadable'
import { Card } from '@/components/card/card'
import { ListItem } from '@/components/list-item/list-item'
import { Screen } from '@/components/screen/screen'
import { Section } from '@/components/section/section'
import { call } from '@/platform/call'
import { keepCatalogFresh, listOf, useCatalog } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { useQuery } from '@/platform/query/use-query'
import { ContactRow } from '../contact-row'
import { ComplaintForm } from './complaint-form'
import { complainCopy } from './copy'
import { MyComplaints } from './my-complaints'

/** Verified numbers only, and WeChat's own way. */
function OtherWays() {
  const words = useCopy(complainCopy)
  const catalog = loadedData(useCatalog().state)
  const contacts = catalog === undefined ? [] : (listOf(catalog, 'settings')[0]?.contacts ?? [])
  return (
    <Section title={words.otherWays}>
      <Card className="card-list">
        {contacts.map((contact) => (
          <ContactRow key={contact.number} contact={contact} />
        ))}
        {contacts.length === 0 && <ListItem icon="phone" title={words.noPhone} text={words.noPhoneText} />}
        <ListItem icon="message" title={words.wechat} text={words.wechatText} />
      </Card>
    </Section>
  )
}

/** 投诉: to the administrators, by a verified number, or to WeChat. `again`: a kept one that came back. */
export function ComplainScreen({ again }: { again: string | undefined }) {
  const words = useCopy(complainCopy)
  const { state, reload } = useQuery('account.complaints', () => call('account.complaints', {}))
  useDidShow(keepCatalogFresh)
  return (
    <Screen title={words.title}>
      <View>{words.lead}</View>
      <ComplaintForm again={again} onSent={reload} />
      <MyComplaints state={state} reload={reload} />
      <OtherWays />
    </Screen>
  )
}
