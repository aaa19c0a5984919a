import { View } from '@tarojs/components'
import { accessible } from '@/components/accessible'
import { plainName } from '@/components/consultation-words/plain-name'
import { ExampleMark } from '@/components/example-mark/example-mark'
import { Tag } from '@/components/tag/tag'
import { useCopy } from '@/platform/language'
import { useMoments } from '@/platform/time/use-moments'
import { bookingCopy } from '../copy'
import { Question } from '../question'
import { AdviserCard } from './adviser-card'
import { consultCopy } from './copy'
import type { ConsultForm } from './use-consult-form'

/** Who can be asked about the topic, the soonest free first; or whoever is free. */
export function AdviserSection({ form }: { form: ConsultForm }) {
  const words = useCopy(consultCopy)
  const { separator } = useCopy(bookingCopy)
  const moments = useMoments()
  const { advisers, adviser } = form.options
  const [first] = advisers
  return (
    <Question title={words.who}>
      <View className="advisers" {...accessible({ role: 'radiogroup', label: words.who })}>
        {advisers.map(({ person, soonest, demo }) => {
          const free = soonest === undefined ? words.nothingFree : words.freeAt(moments.near(soonest))
          const isSoonest = soonest !== undefined && person.id === first?.adviser
          return (
            <AdviserCard
              key={person.id}
              mark={plainName(person.name)}
              name={plainName(person.name)}
              aside={
                <>
                  {isSoonest && <Tag tone="ok">{words.soonest}</Tag>}
                  {demo && <ExampleMark />}
                </>
              }
              text={`${person.strength}${separator}${free}`}
              selected={person.id === adviser?.adviser}
              onSelect={() => form.choose({ adviser: person.id })}
            />
          )
        })}
        <AdviserCard
          mark={words.anybodyMark}
          name={words.anybody}
          text={words.anybodyText}
          selected={adviser === undefined}
          onSelect={() => form.choose({ adviser: undefined })}
        />
      </View>
    </Question>
  )
}
