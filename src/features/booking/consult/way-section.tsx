import type { ConsultationWay } from '@contract/booking/consultation'
import { consultationWays } from '@contract/booking/consultation'
import { Text, View } from '@tarojs/components'
import { accessible } from '@/components/accessible'
import { Card } from '@/components/card/card'
import { CheckRow } from '@/components/check-row/check-row'
import { consultationCopy } from '@/components/consultation-words/copy'
import { Icon } from '@/components/icon/icon'
import type { IconName } from '@/components/icon/icon-names'
import { Pressable } from '@/components/pressable/pressable'
import { useCopy } from '@/platform/language'
import { spoken } from '@/platform/language/spoken'
import { bookingCopy } from '../copy'
import { Question } from '../question'
import type { OfferedAdviser } from './consult-options'
import { consultCopy } from './copy'
import type { ConsultForm } from './use-consult-form'

const icons: Record<ConsultationWay, IconName> = { phone: 'phone', video: 'video', onsite: 'map-pin' }

/** The verified meeting point where there is one for all, else that it is not verified. */
function pointOf(advisers: readonly OfferedAdviser[], unverified: string): string {
  const points = new Set(advisers.map(({ meetingPoint }) => meetingPoint))
  const [point = null] = points
  return points.size === 1 && point !== null ? point : unverified
}

function useWayNotes({ options }: ConsultForm): Record<ConsultationWay, string> {
  const { wayNotes } = useCopy(consultCopy)
  const { pointUnverified } = useCopy(bookingCopy)
  const asked = options.adviser === undefined ? options.advisers : [options.adviser]
  const minutes = Math.min(...asked.map(({ person }) => person.minutes))
  const onsite = asked.filter(({ person }) => person.ways.includes('onsite'))
  return {
    phone: wayNotes.minutes(minutes),
    video: wayNotes.video,
    onsite: pointOf(onsite, pointUnverified),
  }
}

/** How to talk, and whether somebody interprets. */
export function WaySection({ form }: { form: ConsultForm }) {
  const words = useCopy(consultCopy)
  const { ways: names } = useCopy(consultationCopy)
  const notes = useWayNotes(form)
  const { ways, way, mayInterpret, interpreter } = form.options
  return (
    <Question title={words.way}>
      <View className="consult-ways" {...accessible({ role: 'radiogroup', label: words.way })}>
        {consultationWays
          .filter((one) => ways.includes(one))
          .map((one) => (
            <Pressable
              key={one}
              className={`consult-way${one === way ? ' consult-way-on' : ''}`}
              role="radio"
              label={spoken([names[one], notes[one]])}
              checked={one === way}
              onPress={() => form.choose({ way: one })}
            >
              <Icon name={icons[one]} />
              <Text className="text-strong consult-way-name">{names[one]}</Text>
              <Text className="text-cap">{notes[one]}</Text>
            </Pressable>
          ))}
      </View>
      {mayInterpret && (
        <View className="mt-12">
          <Card className="card-list">
            <CheckRow
              title={words.interpreter}
              text={words.interpreterText}
              checked={interpreter}
              onChange={(next) => form.choose({ interpreter: next })}
            />
          </Card>
        </View>
      )}
    </Question>
  )
}
