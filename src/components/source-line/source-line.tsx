import { Text, View } from '@tarojs/components'
import type { Catalog } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { shareSource, useSource } from '@/platform/source'
import { Button } from '../button/button'
import { sourceCopy } from './copy'
import { sourceLabel } from './source-label'
import './source-line.css'

export interface SourceLineProps {
  catalog: Catalog
}

/** Says which scanned code goes along with what is being sent, and lets the person leave it out. */
export function SourceLine({ catalog }: SourceLineProps) {
  const words = useCopy(sourceCopy)
  const source = useSource()
  if (source === undefined) return null
  return (
    <View className="source-line">
      <Text className="grow">
        {source.shared ? words.from(sourceLabel(source.scene, catalog)) : words.off}
      </Text>
      <Button variant="text" size="small" onPress={() => shareSource(!source.shared)}>
        {source.shared ? words.leaveOut : words.takeAlong}
      </Button>
    </View>
  )
}
