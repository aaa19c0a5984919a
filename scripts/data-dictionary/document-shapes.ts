import type { Shape } from './read-shape'

/** Where the shape of each collection's documents is written down. */
export const documentShapes: Record<string, Shape[]> = {
  content: [
    { file: 'domain/content/content-document.ts', name: 'ContentDocument' },
    { file: 'domain/content/content-document.ts', name: 'HeadDocument' },
  ],
  district: [
    { file: 'scripts/content/import-district.ts', name: 'DistrictDocument' },
    { file: 'cloudfunctions/shared/adapters/district-store.ts', name: 'DutyEntry' },
  ],
  slots: [
    { file: 'domain/slot/slot.ts', name: 'Slot' },
    { file: 'domain/slot/slot.ts', name: 'SlotRule' },
    { file: 'domain/slot/slot.ts', name: 'SlotAdviser' },
    { file: 'domain/slot/slot.ts', name: 'SureClaim' },
    { file: 'domain/slot/slot.ts', name: 'HeldClaim' },
  ],
  requests: [
    { file: 'cloudfunctions/shared/adapters/request-store.ts', name: 'RequestDocument' },
    { file: 'cloudfunctions/shared/adapters/profile-deletion-store.ts', name: 'ProfileDeletionDocument' },
  ],
  bookings: [{ file: 'domain/booking/booking.ts', name: 'Booking' }],
  registrations: [{ file: 'domain/event/registration.ts', name: 'Registration' }],
  inquiries: [
    { file: 'domain/inquiry/inquiry.ts', name: 'Inquiry' },
    { file: 'domain/inquiry/inquiry.ts', name: 'ReplyClock' },
    { file: 'domain/inquiry/inquiry.ts', name: 'Papers' },
    { file: 'domain/inquiry/inquiry.ts', name: 'InquiryFile' },
    { file: 'domain/inquiry/inquiry.ts', name: 'PictureCheck' },
  ],
  picturechecks: [
    { file: 'cloudfunctions/shared/adapters/picture-check-store.ts', name: 'PictureCheckDocument' },
    { file: 'cloudfunctions/shared/adapters/picture-check-store.ts', name: 'CheckedPicture' },
  ],
  uploads: [{ file: 'cloudfunctions/shared/adapters/upload-store.ts', name: 'Upload' }],
  messages: [{ file: 'cloudfunctions/shared/adapters/message-store.ts', name: 'MessageDocument' }],
  credits: [{ file: 'cloudfunctions/shared/adapters/credit-store.ts', name: 'CreditDocument' }],
  staff: [
    { file: 'cloudfunctions/shared/adapters/staff-store.ts', name: 'StaffDocument' },
    { file: 'cloudfunctions/shared/adapters/staff-store.ts', name: 'StaffStep' },
  ],
  matchcounts: [{ file: 'cloudfunctions/shared/adapters/match-count-store.ts', name: 'MatchCount' }],
  profiles: [{ file: 'cloudfunctions/shared/adapters/profile-store.ts', name: 'ProfileDocument' }],
  saved: [{ file: 'cloudfunctions/shared/adapters/saved-store.ts', name: 'SavedDocument' }],
  complaints: [{ file: 'domain/account/complaint.ts', name: 'Complaint' }],
  campaigns: [
    { file: 'domain/push/campaign.ts', name: 'Campaign' },
    { file: 'domain/push/campaign.ts', name: 'CampaignCursor' },
  ],
  clausedrafts: [
    { file: 'domain/clause-draft/clause-draft.ts', name: 'ClauseDraft' },
    { file: 'domain/clause-draft/clause-draft.ts', name: 'DraftStep' },
  ],
  deletions: [{ file: 'cloudfunctions/shared/adapters/deletion-store.ts', name: 'DeletionDocument' }],
  invitations: [{ file: 'cloudfunctions/shared/adapters/invitation-store.ts', name: 'InvitationDocument' }],
}

/** Documents too plain for an interface of their own, in words. */
export const documentWords: Record<string, string> = {
  quotas:
    'Made by `cloudfunctions/shared/adapters/quota-store.ts`. `_id` is `<district>:<day>:<bucket>`, 16 buckets a day; `n` maps a keyed hash of the subject to the number of texts on that day.',
  audit:
    'Made by `cloudfunctions/shared/adapters/audit-store.ts`. `_id` is `<document>:<version>`; `collection`, `document`, and of the history entry `at`, `by`, `kind`, `version`.',
}

/** Names of the collections that the dictionary describes. */
export function describedCollections(): string[] {
  return [...Object.keys(documentShapes), ...Object.keys(documentWords)]
}

/** Shapes that stand inside documents of several collections. */
export const sharedShapes: Shape[] = [
  { file: 'domain/record.ts', name: 'ChangingRecord' },
  { file: 'domain/record.ts', name: 'HistoryEntry' },
  { file: 'domain/phone.ts', name: 'StoredPhone' },
  { file: 'domain/message/notice.ts', name: 'Notice' },
]
