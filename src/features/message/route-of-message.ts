import type { MessageView } from '@contract/message/actions'
import { type Route, routes } from '@/routes'

/** The page a message leads to. */
export function routeOfMessage({ to, id }: MessageView['link']): Route {
  switch (to) {
    case 'inquiry':
      return routes.inquiry({ id })
    case 'booking':
      return routes.booking({ id })
    case 'ticket':
      return routes.ticket({ id })
    case 'policy':
      return routes.policy({ id })
    case 'staff_inquiry':
      return routes.staffInquiry({ id })
    case 'staff_bookings':
      return routes.staffBookings()
    case 'complaints':
      return routes.complain()
    case 'staff_complaints':
      return routes.staffComplaints()
    case 'staff_held':
      return routes.staffHeld()
    case 'staff_clause':
      return routes.staffClause({ id })
    case 'staff_campaign':
      return routes.staffCampaign({ id })
  }
}
