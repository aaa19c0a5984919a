import { useEffect, useState } from 'react'
import { scrollToFirst } from '@/platform/scroll-to'

/** A function that brings the first field with an error into view, once the errors it belongs to are drawn. */
export function useScrollToError(): () => void {
  const [calls, setCalls] = useState(0)
  useEffect(() => {
    if (calls > 0) scrollToFirst('field-box-error')
  }, [calls])
  return () => setCalls((before) => before + 1)
}
