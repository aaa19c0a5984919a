import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { routes } from '@/routes'
import { threadCopy } from './copy'

/** The way on for somebody whose inquiry was turned down. */
export function SendAgain() {
  const words = useCopy(threadCopy)
  return (
    <View className="mt-16">
      <Button wide icon="send" onPress={() => go(routes.inquirySubmit({ kind: 'settle' }))}>
        {words.sendAgain}
      </Button>
    </View>
  )
}
