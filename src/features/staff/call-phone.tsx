import { IconButton } from '@/components/icon-tile/icon-button'
import { showToast } from '@/components/toast/show-toast'
import { useCopy } from '@/platform/language'
import { makeCall } from '@/platform/make-call'
import { staffCopy } from './copy'

/** Dials a person's number; when nothing was dialled the number is said. */
export function CallPhone({ name, phone }: { name: string; phone: string }) {
  const words = useCopy(staffCopy)
  const dial = async () => {
    if (!(await makeCall(phone))) showToast(words.callFailed(phone))
  }
  return <IconButton icon="phone" label={words.callPhone(name)} onPress={() => void dial()} />
}
