import type { Notice } from '@domain/message/notice'

/** The page a subscription message opens, without a leading slash as WeChat wants it. */
export function pageOf(link: Notice['link']): string {
  const pages: Record<Notice['link']['to'], string> = {
    inquiry: 'pages/inquiry/thread/index',
    booking: 'pages/booking/detail/index',
    ticket: 'pages/event/ticket/index',
    policy: 'pages/policy/detail/index',
    staff_inquiry: 'pages/staff/inquiry/index',
    staff_bookings: 'pages/staff/bookings/index',
    complaints: 'pages/me/complain/index',
    staff_complaints: 'pages/staff/complaints/index',
    staff_held: 'pages/staff/held/index',
    staff_clause: 'pages/policy/staff/clause/index',
    staff_campaign: 'pages/staff/campaign/index',
  }
  return `${pages[link.to]}?id=${link.id}`
}
