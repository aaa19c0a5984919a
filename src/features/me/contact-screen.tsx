import type { Settings } from '@contract/content/settings'
import { Text, View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { AsyncContent } from '@/components/async-content/async-content'
import { mapLoadable } from '@/components/async-content/loadable'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { ExampleMark } from '@/components/example-mark/example-mark'
import { FootNote } from '@/components/foot-note/foot-note'
import { IconTile } from '@/components/icon-tile/icon-tile'
import { KeyValue } from '@/components/key-value/key-value'
import { Screen } from '@/components/screen/screen'
import { Skeleton } from '@/components/skeleton/skeleton'
import { keepCatalogFresh, listOf, useCatalog } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { routes } from '@/routes'
import { ContactRow } from './contact-row'
import { meCopy } from './copy'

/** No number is shown before somebody verified it; asking always works. */
function NoPhone() {
  const words = useCopy(meCopy)
  return (
    <Card>
      <View className="row row-top gap-12">
        <IconTile icon="phone" tone="neutral" />
        <View className="grow">
          <View className="text-strong">{words.noPhone}</View>
          <View className="text-sub tone-2 mt-4">{words.noPhoneText}</View>
        </View>
      </View>
    </Card>
  )
}

function Contacts({ settings }: { settings: Settings | undefined }) {
  const words = useCopy(meCopy)
  const contacts = settings?.contacts ?? []
  const hours = (
    <Text>
      {settings?.hoursText ?? words.hoursUnknown}
      {settings?.hoursText !== undefined && settings.demo === true && <ExampleMark />}
    </Text>
  )
  return (
    <>
      {contacts.length === 0 ? (
        <NoPhone />
      ) : (
        <Card className="card-list">
          {contacts.map((contact) => (
            <ContactRow key={contact.number} contact={contact} />
          ))}
        </Card>
      )}
      <Card>
        <KeyValue
          items={[
            { key: words.operator, value: settings?.operator ?? '' },
            { key: words.hours, value: hours },
          ]}
        />
      </Card>
      <View className="mt-24">
        <Button wide onPress={() => go(routes.inquirySubmit())}>
          {words.ask}
        </Button>
      </View>
      <View className="mt-8">
        <Button variant="text" size="small" wide onPress={() => go(routes.staffJoin())}>
          {words.colleague}
        </Button>
      </View>
      {settings?.former !== undefined && <FootNote align="center">{settings.former.note}</FootNote>}
    </>
  )
}

/** 联系我们: verified numbers only, who runs it, and when. */
export function ContactScreen() {
  const words = useCopy(meCopy)
  const { state, reload } = useCatalog()
  useDidShow(keepCatalogFresh)
  return (
    <Screen title={words.contact}>
      <AsyncContent
        state={mapLoadable(state, (catalog) => ({ settings: listOf(catalog, 'settings')[0] }))}
        skeleton={<Skeleton kind="card" count={2} />}
        empty="never"
        failedTitle={words.contactFailed}
        onRetry={reload}
      >
        {({ settings }) => <Contacts settings={settings} />}
      </AsyncContent>
    </Screen>
  )
}
