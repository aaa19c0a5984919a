import { Sheet } from '@/components/sheet/sheet'
import { Timeline } from '@/components/timeline/timeline'
import type { Catalog } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { timedAgenda } from './agenda-now'
import { arrivalCopy } from './copy'
import { useHomeArrival } from './use-home-arrival'

export interface AgendaSheetProps {
  catalog: Catalog
  open: boolean
  onClose: () => void
}

/** 今日议程 over the page, with what is over and what runs now. */
export function AgendaSheet({ catalog, open, onClose }: AgendaSheetProps) {
  const words = useCopy(arrivalCopy)
  const here = useHomeArrival(catalog)
  if (here === null) return null
  const items = timedAgenda(here.event, here.now).map(({ from, to, title, state }) => ({
    key: from,
    title,
    time: `${from}–${to}`,
    state,
  }))
  return (
    <Sheet open={open} title={words.agenda} onClose={onClose}>
      <Timeline items={items} />
    </Sheet>
  )
}
