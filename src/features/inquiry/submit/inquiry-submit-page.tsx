import { useDidShow } from '@tarojs/taro'
import { AsyncContent } from '@/components/async-content/async-content'
import { EmptyState } from '@/components/empty-state/empty-state'
import { Screen } from '@/components/screen/screen'
import { Skeleton } from '@/components/skeleton/skeleton'
import { type Catalog, keepCatalogFresh, listOf, useCatalog } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { routes } from '@/routes'
import { inquiryCopy } from '../copy'
import { submitCopy } from './copy'
import type { InquiryOpening } from './inquiry-opening'
import { InquirySubmit } from './inquiry-submit'

export interface InquirySubmitPageProps {
  opening: InquiryOpening
}

function Content({ catalog, opening }: InquirySubmitPageProps & { catalog: Catalog }) {
  const words = useCopy(inquiryCopy)
  const title = useCopy(submitCopy).title
  const [settings] = listOf(catalog, 'settings')
  if (settings?.modules.includes('inquiries') === true) {
    return <InquirySubmit catalog={catalog} settings={settings} opening={opening} />
  }
  return (
    <Screen title={title}>
      <EmptyState
        icon="inbox"
        title={words.offTitle}
        text={words.offText}
        action={{ text: words.mine, onPress: () => go(routes.inquiries()) }}
        second={{ text: words.backHome, onPress: () => go(routes.home()) }}
      />
    </Screen>
  )
}

/** The form as soon as the published settings and parks are there; an older copy of them is good enough. */
export function InquirySubmitPage({ opening }: InquirySubmitPageProps) {
  useDidShow(keepCatalogFresh)
  const words = useCopy(inquiryCopy)
  const title = useCopy(submitCopy).title
  const { state, reload } = useCatalog()
  if (state.status === 'ready' || state.status === 'stale')
    return <Content catalog={state.data} opening={opening} />
  return (
    <Screen title={title}>
      <AsyncContent
        state={state}
        skeleton={<Skeleton kind="card" count={3} />}
        empty="never"
        failedTitle={words.failed}
        onRetry={reload}
      >
        {() => null}
      </AsyncContent>
    </Screen>
  )
}
