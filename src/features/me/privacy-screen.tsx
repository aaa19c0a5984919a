import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { loadedData } from '@/components/async-content/loadable'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { CheckRow } from '@/components/check-row/check-row'
import { Note } from '@/components/note/note'
import { Screen } from '@/components/screen/screen'
import { Section } from '@/components/section/section'
import { ConfirmSheet } from '@/components/sheet/confirm-sheet'
import { keepCatalogFresh, listOf, useCatalog } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { platformName } from '@/platform/runtime'
import { routes } from '@/routes'
import { meCopy } from './copy'
import { SourceSection } from './source-section'
import { StoredList } from './stored-list'
import { useClearing } from './use-clearing'

function ClearSheet({ clearing }: { clearing: ReturnType<typeof useClearing> }) {
  const words = useCopy(meCopy)
  return (
    <ConfirmSheet
      open={clearing.asking}
      title={words.clearTitle}
      confirm={words.clearConfirm}
      keep={words.clearKeep}
      danger
      onConfirm={clearing.clear}
      onClose={clearing.keep}
    >
      {words.clearText}
      {platformName === 'web' && (
        <CheckRow
          title={words.clearIdentity}
          text={words.clearIdentityText}
          checked={clearing.identity}
          onChange={clearing.setIdentity}
        />
      )}
    </ConfirmSheet>
  )
}

/** How to correct, withdraw or delete: by the contact the district names, else by asking. */
function Rights() {
  const words = useCopy(meCopy)
  const catalog = loadedData(useCatalog().state)
  const contact = catalog === undefined ? undefined : listOf(catalog, 'settings')[0]?.privacyContact
  return (
    <Section title={words.rights}>
      <Card>
        <View>
          {`${words.rightsText}${contact === undefined ? words.rightsAsk : words.rightsContact(contact)}`}
        </View>
        <View className="mt-12">
          <Button variant="secondary" size="small" wide onPress={() => go(routes.inquirySubmit())}>
            {words.ask}
          </Button>
        </View>
        <View className="mt-12">
          <Button variant="danger" size="small" wide onPress={() => go(routes.deleteAccount())}>
            {words.deleteAll}
          </Button>
        </View>
      </Card>
    </Section>
  )
}

/** 隐私与我的数据: what is stored, why, how long and who sees it; the source; what this device keeps. */
export function PrivacyScreen() {
  const words = useCopy(meCopy)
  const clearing = useClearing()
  useDidShow(keepCatalogFresh)
  return (
    <Screen title={words.privacy} overlay={<ClearSheet clearing={clearing} />}>
      <View>{words.privacyLead}</View>
      <Note tone="ok" icon="shield" className="mt-12">
        {words.never}
      </Note>
      <StoredList />
      <SourceSection />
      <Rights />
      <Section title={words.device}>
        <Card>
          <View className="tone-2">{words.deviceText}</View>
          <View className="mt-12">
            <Button variant="secondary" size="small" wide onPress={() => go(routes.saved())}>
              {words.history}
            </Button>
          </View>
          <View className="mt-12">
            <Button variant="danger" size="small" wide onPress={clearing.ask}>
              {words.clear}
            </Button>
          </View>
        </Card>
      </Section>
    </Screen>
  )
}
