/**
 * Folders whose modules stay in the main package although only subpackages use them. Each subpackage would carry a
 * copy of its own otherwise; what three or more of them need is cheaper once, and so are schemas and words that two need.
 * `npm run bench -- --only weapp` and the gate's budgets say whether it still is.
 */
const SHARED_BY_MANY = [
  'contract/account/complaints',
  'contract/booking/consultation',
  'contract/booking/view',
  'contract/event/actions',
  'contract/event/view',
  'contract/field-problems',
  'contract/inquiry/files',
  'contract/message/templates',
  'contract/safety',
  'contract/seat-form',
  'src/components/action-bar/',
  'src/components/allow-message/',
  'src/components/check-row/',
  'src/components/consultation-words/',
  'src/components/correction-link/',
  'src/components/dial/',
  'src/components/field/',
  'src/components/icon-tile/',
  'src/components/key-value/',
  'src/components/native-input/',
  'src/components/phone-field/',
  'src/components/result-head/',
  'src/components/safety-note/',
  'src/components/text-area/',
  'src/components/text-field/',
  // The frame of the workbench: half of its pages stand in the package of policies.
  'src/features/staff/frame/',
  'src/features/staff/staff-bar',
  'src/features/staff/staff-screen',
  'src/features/staff/staff.css',
  // What 算政策 hands to 企业档案 has to be the same in both: it lives in memory.
  'src/platform/company-profile/',
  'src/platform/form/check-input',
  'src/platform/history/',
  'src/platform/make-call/',
  'src/platform/phone/',
  'src/platform/query/use-action',
  'src/platform/share/',
]

/** Whether a module of webpack belongs to the main package in any case. */
export function belongsToMainPackage({ resource }: { resource?: string }): boolean {
  const path = resource?.replaceAll('\\', '/') ?? ''
  return SHARED_BY_MANY.some((part) => path.includes(`/${part}`))
}
