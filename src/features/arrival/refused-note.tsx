import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Note } from '@/components/note/note'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { routes } from '@/routes'
import { dismissRefusal, useArrivalStore } from './arrival-store'
import { arrivalCopy } from './copy'
import './refused-note.css'

/** Why a code led nowhere, until it is closed. Nothing else on the page changes. */
export function RefusedNote() {
  const words = useCopy(arrivalCopy)
  const refusal = useArrivalStore((store) => store.refusal)
  if (refusal === undefined) return null
  return (
    <Note tone="warn" icon="qr-code" announce className="refused-note">
      <Text>{words.refused[refusal]}</Text>
      <View className="refused-note-actions">
        {refusal === 'expired' && (
          <Button
            variant="text"
            size="small"
            onPress={() => {
              dismissRefusal()
              go(routes.events())
            }}
          >
            {words.refusedEvents}
          </Button>
        )}
        <Button variant="text" size="small" onPress={dismissRefusal}>
          {words.close}
        </Button>
      </View>
    </Note>
  )
}
