import { View } from '@tarojs/components'
import { loadedData } from '@/components/async-content/loadable'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Section } from '@/components/section/section'
import { sourceLabel } from '@/components/source-line/source-label'
import { SwitchRow } from '@/components/switch-row/switch-row'
import { showToast } from '@/components/toast/show-toast'
import { useCatalog } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { forgetSource, shareSource, useSource } from '@/platform/source'
import { useMoments } from '@/platform/time/use-moments'
import { meCopy } from './copy'

/** The remembered code: what it is, whether it goes along, and forgetting it. */
export function SourceSection() {
  const words = useCopy(meCopy)
  const moments = useMoments()
  const source = useSource()
  const catalog = loadedData(useCatalog().state)
  const label = (scene: string) => (catalog === undefined ? scene : sourceLabel(scene, catalog))
  const forget = () => {
    forgetSource()
    showToast(words.sourceForgotten)
  }
  return (
    <Section title={words.source}>
      <Card>
        {source === undefined ? (
          <View className="tone-2">{words.sourceNone}</View>
        ) : (
          <>
            <View>{words.sourceText(label(source.scene), moments.near(source.at))}</View>
            <View className="text-sub tone-2 mt-4">{words.sourceWhy}</View>
            <SwitchRow title={words.sourceShare} on={source.shared} onChange={shareSource} />
            <Button variant="danger" size="small" wide onPress={forget}>
              {words.sourceForget}
            </Button>
          </>
        )}
      </Card>
    </Section>
  )
}
