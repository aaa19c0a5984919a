import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Sheet } from '@/components/sheet/sheet'
import { showToast } from '@/components/toast/show-toast'
import { useCopy } from '@/platform/language'
import { matchCopy } from './copy'

export interface ClearSheetProps {
  open: boolean
  onKeep: () => void
  onClear: () => void
}

/** The question before everything is forgotten. */
export function ClearSheet({ open, onKeep, onClear }: ClearSheetProps) {
  const words = useCopy(matchCopy)
  const clear = () => {
    onClear()
    showToast(words.cleared)
  }
  return (
    <Sheet
      open={open}
      title={words.clearTitle}
      onClose={onKeep}
      foot={
        <View className="stack gap-12">
          <Button variant="danger" wide onPress={clear}>
            {words.clearAll}
          </Button>
          <Button variant="outline" wide onPress={onKeep}>
            {words.keep}
          </Button>
        </View>
      }
    >
      {words.clearText}
    </Sheet>
  )
}
