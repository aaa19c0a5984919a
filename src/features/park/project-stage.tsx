import type { Place } from '@contract/content/place'
import { View } from '@tarojs/components'
import { CitedSource } from '@/components/cited-source/cited-source'
import type { Catalog } from '@/platform/catalog'
import { projectLine } from './project-line'

/** How far a project or building was, with the year and the publication that says so. */
export function ProjectStage({ place, catalog }: { place: Place; catalog: Catalog }) {
  const line = projectLine(place)
  if (line === undefined) return null
  return (
    <>
      <View>{line.text}</View>
      <CitedSource cites={line.cites} catalog={catalog} />
    </>
  )
}
