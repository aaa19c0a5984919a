import type { CorrectedKind } from '@contract/inquiry/kinds'
import { View } from '@tarojs/components'
import { useCatalog } from '@/platform/catalog'
import { moduleIsOn } from '@/platform/catalog/module-is-on'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { routes } from '@/routes'
import { loadedData } from '../async-content/loadable'
import { Button } from '../button/button'
import { correctionCopy } from './copy'
import './correction-link.css'

export interface CorrectionLinkProps {
  /** The page it stands on: what kind of content, and its id. */
  kind: CorrectedKind
  id: string
}

/** A quiet way to 纠错 at the end of a page of content; not there where inquiries are switched off. */
export function CorrectionLink({ kind, id }: CorrectionLinkProps) {
  const words = useCopy(correctionCopy)
  const catalog = loadedData(useCatalog().state)
  if (catalog === undefined || !moduleIsOn(catalog, 'inquiries')) return null
  return (
    <View className="correction-link">
      <Button
        variant="text"
        size="small"
        onPress={() => go(routes.inquirySubmit({ kind: 'correction', about: `${kind}/${id}` }))}
      >
        {words.link}
      </Button>
    </View>
  )
}
