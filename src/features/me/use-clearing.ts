import { useState } from 'react'
import { showToast } from '@/components/toast/show-toast'
import { useCopy } from '@/platform/language'
import { clearDevice } from './clear-device'
import { meCopy } from './copy'

/** The question before this device is cleared, and the clearing. */
export function useClearing() {
  const words = useCopy(meCopy)
  const [asking, setAsking] = useState(false)
  const [identity, setIdentity] = useState(false)
  return {
    asking,
    identity,
    setIdentity,
    ask: () => {
      setIdentity(false)
      setAsking(true)
    },
    keep: () => setAsking(false),
    clear: () => {
      setAsking(false)
      showToast(clearDevice({ identity }) ? words.cleared : words.clearFailed)
    },
  }
}
