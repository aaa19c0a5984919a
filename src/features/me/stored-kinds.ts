/** What the privacy page explains, each with the collection it is kept in. */
export const storedKinds = [
  { kind: 'inquiry', collection: 'inquiries' },
  { kind: 'booking', collection: 'bookings' },
  { kind: 'registration', collection: 'registrations' },
  { kind: 'message', collection: 'messages' },
  { kind: 'credit', collection: 'credits' },
  { kind: 'history', collection: 'audit' },
  { kind: 'quota', collection: 'quotas' },
  { kind: 'request', collection: 'requests' },
  { kind: 'upload', collection: 'uploads' },
  { kind: 'pictureCheck', collection: 'picturechecks' },
  { kind: 'saved', collection: 'saved' },
  { kind: 'profile', collection: 'profiles' },
  { kind: 'complaint', collection: 'complaints' },
  { kind: 'deletion', collection: 'deletions' },
] as const

export type StoredKind = (typeof storedKinds)[number]['kind']

/**
 * Collections that hold nothing a visitor gave: published content and settings, the colleagues themselves and
 * their invitations, slots, whose claims go with the booking or registration they belong to, and the anonymous
 * daily counter of 算政策.
 */
export const withoutVisitorData = [
  'content',
  'district',
  'slots',
  'staff',
  'invitations',
  'clausedrafts',
  'campaigns',
  'matchcounts',
] as const
