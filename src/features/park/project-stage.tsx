import type { Place } from '@contract/content/place'
import { View } from '@tarojs/components'
import { ChineseOnly } from '@/components/chinese-only/chinese-only'
import { CitedSource } from '@/components/cited-source/cited-source'
import type { Catalog } from '@/platform/catalog'
import { useLanguage } from '@/platform/language'
import { isChineseOnly } from '@/platform/language/chinese-only'
import { projectLine } from './project-line'

/** How far a project or building was, with the year and the publication that says so. */
export function ProjectStage({ place, catalog }: { place: Place; catalog: Catalog }) {
  const line = projectLine(place)
  const language = useLanguage()
  if (line === undefined) return null
  return (
    <>
      <ChineseOnly when={isChineseOnly(place, 'status', language)}>
        <View>{line.text}</View>
      </ChineseOnly>
      <CitedSource cites={line.cites} catalog={catalog} />
    </>
  )
}
