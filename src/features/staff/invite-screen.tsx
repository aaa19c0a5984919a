import { EmptyState } from '@/components/empty-state/empty-state'
import { useCopy } from '@/platform/language'
import { replace } from '@/platform/navigation'
import { useSession } from '@/platform/session'
import { routes } from '@/routes'
import { staffCopy } from './copy'
import { InviteForm } from './invite-form'
import { MadeInvitation } from './made-invitation'
import { StaffScreen } from './staff-screen'
import { useInvitation } from './use-invitation'

/** 邀请同事: for administrators; the function decides, the page only says so early. */
export function InviteScreen() {
  const words = useCopy(staffCopy)
  const session = useSession()
  const invitation = useInvitation()
  const isStranger = session !== undefined && session.staff === null
  const isNoAdmin = session?.staff != null && !session.staff.roles.includes('admin')
  return (
    <StaffScreen title={words.invite} tab="invite" refused={isStranger}>
      {isNoAdmin || invitation.refused ? (
        <EmptyState
          icon="lock"
          title={words.adminOnlyTitle}
          text={words.adminOnlyText}
          action={{ text: words.backToToday, onPress: () => replace(routes.staffToday()) }}
        />
      ) : invitation.made === undefined ? (
        <InviteForm invitation={invitation} />
      ) : (
        <MadeInvitation made={invitation.made} again={invitation.again} />
      )}
    </StaffScreen>
  )
}
