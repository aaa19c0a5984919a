import { Card } from '@/components/card/card'
import { ListItem } from '@/components/list-item/list-item'
import { Section } from '@/components/section/section'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { useSession } from '@/platform/session'
import { routes } from '@/routes'
import { recordsCopy } from './records-copy'

/** The ways to registrations and complaints, for those whose roles open them. */
export function MoreRecords() {
  const words = useCopy(recordsCopy)
  const roles = useSession()?.staff?.roles ?? []
  const isAdmin = roles.includes('admin')
  if (!isAdmin && !roles.includes('officer')) return null
  return (
    <Section title={words.more}>
      <Card className="card-list">
        <ListItem
          icon="ticket"
          title={words.rosters}
          text={words.rostersText}
          onPress={() => go(routes.staffRosters())}
        />
        {isAdmin && (
          <ListItem
            icon="message"
            title={words.complaints}
            text={words.complaintsText}
            onPress={() => go(routes.staffComplaints())}
          />
        )}
      </Card>
    </Section>
  )
}
