import { View } from '@tarojs/components'
import { ExampleMark } from '@/components/example-mark/example-mark'
import { FootNote } from '@/components/foot-note/foot-note'
import { type Catalog, itemOf } from '@/platform/catalog'

/** Who runs the app, when somebody answers, and what became of the district. */
export function HomeFoot({ catalog }: { catalog: Catalog }) {
  const settings = itemOf(catalog, 'settings', 'settings')
  if (settings === undefined) return null
  return (
    <FootNote align="center">
      <View>{settings.operator}</View>
      {settings.hoursText !== undefined && (
        <View>
          {settings.hoursText}
          {settings.demo && <ExampleMark />}
        </View>
      )}
      {settings.former !== undefined && <View>{settings.former.note}</View>}
    </FootNote>
  )
}
