import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { showToast } from '@/components/toast/show-toast'
import { call } from '@/platform/call'
import { openFile } from '@/platform/files'
import { useCopy } from '@/platform/language'
import { staffCopy } from './copy'

/** The way to see a picture that is to be judged. It is not shown by itself: nobody has looked at it yet. */
export function HeldPicture({ id, file, name }: { id: string; file: string; name: string }) {
  const words = useCopy(staffCopy)
  const [busy, setBusy] = useState(false)
  const open = async () => {
    setBusy(true)
    const link = await call('staff.heldFile', { id, file })
    const isOpen = link.ok && (await openFile(link.data))
    setBusy(false)
    if (!isOpen) showToast(link.ok ? words.heldPictureFailed : link.error.message)
  }
  return (
    <View className="mt-8">
      <Button
        variant="text"
        size="small"
        icon="image"
        busy={busy}
        label={`${words.heldPictureOpen} ${name}`}
        onPress={() => void open()}
      >
        {words.heldPictureOpen}
      </Button>
    </View>
  )
}
