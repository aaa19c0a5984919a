import { type InquiryKind, inquiryKinds } from '@contract/inquiry/kinds'
import { type Catalog, itemOf } from '@/platform/catalog'
import { aboutOf, type DraftOpening } from './inquiry-draft'

/** What the page was opened with: a kind, and ids of what it was opened from. `about` is `kind/id`. */
export interface InquiryOpening {
  kind?: string
  park?: string
  policy?: string
  event?: string
  service?: string
  about?: string
  /** Request id of a kept inquiry that came back and is corrected. */
  again?: string
}

/** The kind a page opens with: the one it was asked for, else what its subject suggests, else 企业入驻. */
export function kindOf({ kind, policy, about }: InquiryOpening): InquiryKind {
  const asked = inquiryKinds.find((one) => one === kind)
  if (asked !== undefined) return asked
  if (policy !== undefined) return 'policy'
  return about === undefined ? 'settle' : 'correction'
}

/** The title of the service or event a question is about. */
export function subjectOf(catalog: Catalog, { event, service }: InquiryOpening): string | undefined {
  if (service !== undefined) return itemOf(catalog, 'service', service)?.name
  return event === undefined ? undefined : itemOf(catalog, 'event', event)?.title
}

/** The page a correction was opened from, in words; a page that is not content has the words given for it. */
export function correctedPage(
  catalog: Catalog,
  { about }: InquiryOpening,
  figures: string,
): DraftOpening['about'] {
  const of = aboutOf(about ?? '')
  if (of === undefined || about === undefined) return undefined
  const page = titleOf(catalog, of) ?? (of.kind === 'figures' ? figures : undefined)
  return page === undefined ? undefined : { page, of: about }
}

function titleOf(
  catalog: Catalog,
  { kind, id }: NonNullable<ReturnType<typeof aboutOf>>,
): string | undefined {
  switch (kind) {
    case 'place':
      return itemOf(catalog, 'place', id)?.name
    case 'service':
      return itemOf(catalog, 'service', id)?.name
    case 'policy':
      return itemOf(catalog, 'policy', id)?.title
    case 'event':
      return itemOf(catalog, 'event', id)?.title
    case 'article':
      return itemOf(catalog, 'article', id)?.title
    case 'figures':
      return undefined
  }
}
