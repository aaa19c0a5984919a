import type { ParsedInputOf } from '@contract/actions'
import type { Settings } from '@contract/content/settings'
import type { InquiryConsents } from '@domain/inquiry/inquiry'

/**
 * What a submission agrees to, and nothing more: forwarding only where a place is chosen, each recipient only
 * because it was ticked and with the name that stood there.
 */
export function consentsOf(
  input: ParsedInputOf<'inquiry.submit'>,
  { at, settings }: { at: number; settings: Settings },
): InquiryConsents {
  const agreed = { handle: true, at, forward: false } as const
  switch (input.kind) {
    case 'settle':
    case 'site':
      return { ...agreed, forward: input.consents.forward && input.places.length > 0 }
    case 'finance': {
      const offered = settings.inquiry.finance?.recipients ?? []
      const ticked = offered.filter(({ id }) => input.consents.recipients.includes(id))
      return { ...agreed, recipients: ticked.map(({ id, name }) => ({ id, name })) }
    }
    case 'contribution':
      return { ...agreed, publish: input.consents.publish }
    default:
      return agreed
  }
}
