import { useEffect, useState } from 'react'
import { scrollToFirst } from '@/platform/scroll-to'

/** A function that brings the first error of a form into view, a field's or a missing tick's, once the errors it belongs to are drawn. */
export function useScrollToError(): () => void {
  const [calls, setCalls] = useState(0)
  useEffect(() => {
    if (calls > 0) scrollToFirst('field-error')
  }, [calls])
  return () => setCalls((before) => before + 1)
}
