import type { TicketView } from '@contract/event/view'
import { Text, View } from '@tarojs/components'
import { accessible, decorative } from '@/components/accessible'
import { ExampleMark } from '@/components/example-mark/example-mark'
import { KeyValue } from '@/components/key-value/key-value'
import { useCopy, useLanguage } from '@/platform/language'
import { whenText } from '../when-text'
import { ticketCopy } from './copy'
import { spelledCode } from './spelled-code'
import './ticket.css'
import { useStoredWord } from '@/platform/catalog'
import { ticketStatus } from './ticket-status'

export interface TicketCardProps {
  ticket: TicketView
  venue: string | undefined
}

function Code({ code, admits }: { code: string; admits: boolean }) {
  const words = useCopy(ticketCopy)
  return (
    <View {...accessible({ role: 'img', label: words.codeLabel(spelledCode(code)) })}>
      <View className={`ticket-code num${admits ? '' : ' ticket-code-void'}`} {...decorative}>
        {code}
      </View>
    </View>
  )
}

/** The ticket: event, when and where; the code in letters to be read across a counter; whom it belongs to. */
export function TicketCard({ ticket, venue }: TicketCardProps) {
  const words = useCopy(ticketCopy)
  const language = useLanguage()
  const inWords = useStoredWord()
  const { word } = ticketStatus(ticket, Date.now())
  const hints = {
    registered: words.readAloud,
    cancelled: words.cancelled,
    past: words.past,
    withdrawn: words.withdrawn,
  }
  return (
    <View className="ticket">
      <View className="ticket-head">
        <View className="row row-between ticket-quiet">
          <Text>{words.ticket}</Text>
          <Text>{words.statuses[word]}</Text>
        </View>
        <Text className="ticket-title" {...accessible({ role: 'heading', level: 2 })}>
          {inWords(ticket.title)}
        </Text>
        <View className="ticket-quiet num">
          {`${whenText(ticket, language)} · ${venue ?? words.venueUnknown}`}
          {ticket.demo && <ExampleMark />}
        </View>
      </View>
      <View className="ticket-notch" {...decorative}>
        <View className="ticket-notch-side ticket-notch-left" />
        <View className="ticket-notch-side ticket-notch-right" />
      </View>
      <View className="ticket-body">
        <Code code={ticket.code} admits={word === 'registered'} />
        <View className="ticket-hint text-sub tone-2">{hints[word]}</View>
        <View className="ticket-facts">
          <KeyValue
            items={[
              { key: words.name, value: ticket.name },
              { key: words.company, value: ticket.company },
              { key: words.phone, value: <Text className="num">{ticket.phone}</Text> },
            ]}
          />
        </View>
      </View>
    </View>
  )
}
