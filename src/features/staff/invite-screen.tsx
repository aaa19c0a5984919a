import type { OutputOf } from '@contract/actions'
import { View } from '@tarojs/components'
import { AsyncContent } from '@/components/async-content/async-content'
import { Card } from '@/components/card/card'
import { EmptyState } from '@/components/empty-state/empty-state'
import { IconButton } from '@/components/icon-tile/icon-button'
import { ListItem } from '@/components/list-item/list-item'
import { Section } from '@/components/section/section'
import { ConfirmSheet } from '@/components/sheet/confirm-sheet'
import { Skeleton } from '@/components/skeleton/skeleton'
import { call } from '@/platform/call'
import { useCopy, useLanguage } from '@/platform/language'
import { replace } from '@/platform/navigation'
import { useSession } from '@/platform/session'
import { useShareCard } from '@/platform/share'
import { routes } from '@/routes'
import { usePlaceNames } from './case-facts'
import { staffCopy } from './copy'
import { invitationCard } from './invitation-card'
import { InviteForm } from './invite-form'
import { MadeInvitation } from './made-invitation'
import { recordsCopy } from './records-copy'
import { StaffScreen } from './staff-screen'
import { useInvitation } from './use-invitation'
import { useRemoving } from './use-removing'
import { useStaffQuery } from './use-staff-query'

type Colleague = OutputOf<'staff.colleagues'>['items'][number]

function ColleagueRow({ colleague, onRemove }: { colleague: Colleague; onRemove: () => void }) {
  const words = useCopy(staffCopy)
  const records = useCopy(recordsCopy)
  const places = usePlaceNames(colleague.places)
  return (
    <ListItem
      title={colleague.name}
      text={[...colleague.roles.map((role) => words.roles[role]), ...places].join(words.separator)}
      control={
        <IconButton icon="log-out" tone="neutral" label={records.remove(colleague.name)} onPress={onRemove} />
      }
    />
  )
}

function RemoveSheet({ removing }: { removing: ReturnType<typeof useRemoving> }) {
  const words = useCopy(recordsCopy)
  const { asked, busy, sure, keep } = removing
  return (
    <ConfirmSheet
      open={asked !== undefined}
      title={words.removeTitle(asked?.name ?? '')}
      confirm={words.removeSure}
      keep={words.removeKeep}
      danger
      busy={busy}
      onConfirm={sure}
      onClose={keep}
    >
      {words.removeText}
    </ConfirmSheet>
  )
}

function NotAnAdministrator() {
  const words = useCopy(staffCopy)
  return (
    <EmptyState
      icon="lock"
      title={words.adminOnlyTitle}
      text={words.adminOnlyText}
      action={{ text: words.backToToday, onPress: () => replace(routes.staffToday()) }}
    />
  )
}

function Inviting({
  invitation,
  colleagues,
  onRemove,
}: {
  invitation: ReturnType<typeof useInvitation>
  colleagues: Colleague[]
  onRemove: (colleague: Colleague) => void
}) {
  const words = useCopy(staffCopy)
  const { made, again } = invitation
  return (
    <>
      {made === undefined ? (
        <InviteForm invitation={invitation} />
      ) : (
        <MadeInvitation made={made} again={again} />
      )}
      <Section title={words.colleagues}>
        <Card className="card-list">
          {colleagues.map((colleague) => (
            <ColleagueRow key={colleague.id} colleague={colleague} onRemove={() => onRemove(colleague)} />
          ))}
        </Card>
      </Section>
    </>
  )
}

/** 邀请同事: for administrators. The functions decide who may; the page only says so early. */
export function InviteScreen() {
  const words = useCopy(staffCopy)
  const roles = useSession()?.staff?.roles
  const invitation = useInvitation()
  const { state, refused, reload } = useStaffQuery(() => call('staff.colleagues', {}))
  const removing = useRemoving(reload)
  useShareCard(invitationCard(invitation.made, useLanguage()))
  const isNoAdministrator = invitation.refused || (roles !== undefined && !roles.includes('admin'))
  return (
    <StaffScreen
      title={words.invite}
      tab="invite"
      refused={refused}
      overlay={<RemoveSheet removing={removing} />}
    >
      {isNoAdministrator ? (
        <NotAnAdministrator />
      ) : (
        <AsyncContent
          state={state}
          skeleton={<Skeleton kind="card" count={2} />}
          empty="never"
          failedTitle={words.colleaguesFailed}
          onRetry={reload}
        >
          {({ items }) => (
            <View>
              <Inviting invitation={invitation} colleagues={items} onRemove={removing.ask} />
            </View>
          )}
        </AsyncContent>
      )}
    </StaffScreen>
  )
}
