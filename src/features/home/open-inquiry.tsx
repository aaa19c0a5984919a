import { loadedData } from '@/components/async-content/loadable'
import { newestOpen } from '@/components/open-inquiry-card/newest-open'
import { OpenInquiryCard } from '@/components/open-inquiry-card/open-inquiry-card'
import { call } from '@/platform/call'
import { useQuery } from '@/platform/query/use-query'

/** The visitor's newest open matter; nothing where there is none. */
export function OpenInquiry() {
  const { state } = useQuery('inquiry.mine', () => call('inquiry.mine', {}))
  const inquiry = newestOpen(loadedData(state)?.items ?? [])
  return inquiry === undefined ? null : <OpenInquiryCard inquiry={inquiry} />
}
