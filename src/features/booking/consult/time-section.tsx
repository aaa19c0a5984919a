import { dayOf, startOfDay, timeOf } from '@domain/time/shanghai'
import { Text, View } from '@tarojs/components'
import { accessible } from '@/components/accessible'
import { ChipGroup } from '@/components/chip/chip-group'
import { Pressable } from '@/components/pressable/pressable'
import { useCopy } from '@/platform/language'
import { spoken } from '@/platform/language/spoken'
import { type Moments, useMoments } from '@/platform/time/use-moments'
import { Question } from '../question'
import type { TimeOption } from './consult-options'
import { consultCopy } from './copy'
import type { ConsultForm } from './use-consult-form'

/** 明天 11月25日 周三; the date alone where it is not near. */
function dayWords(day: string, moments: Moments): string {
  const at = startOfDay(day)
  const [near = ''] = moments.near(at).split(' ')
  const date = `${moments.day(at)} ${moments.weekday(at)}`
  return moments.exact(at).startsWith(near) || near === moments.day(at) ? date : `${near} ${date}`
}

function TimeGrid({ form, times }: { form: ConsultForm; times: readonly TimeOption[] }) {
  const words = useCopy(consultCopy)
  const { startAt: chosen } = form.options
  return (
    <View className="consult-times mt-12" {...accessible({ role: 'radiogroup', label: words.when })}>
      {times.map(({ startAt, full }) => (
        <Pressable
          key={startAt}
          className={`consult-time${startAt === chosen ? ' consult-time-on' : ''}${full ? ' consult-time-off' : ''}`}
          role="radio"
          label={full ? spoken([timeOf(startAt), words.full]) : timeOf(startAt)}
          checked={startAt === chosen}
          disabled={full}
          onPress={() => form.choose({ startAt, day: dayOf(startAt) })}
        >
          <Text className="num">{timeOf(startAt)}</Text>
        </Pressable>
      ))}
    </View>
  )
}

/** The day, then the time. Times that are taken stay visible, struck through and in words. */
export function TimeSection({ form }: { form: ConsultForm }) {
  const words = useCopy(consultCopy)
  const moments = useMoments()
  const { days, day } = form.options
  const times = days.find((one) => one.day === day)?.times ?? []
  return (
    <Question title={words.when}>
      {days.length === 0 ? (
        <View className="consult-times tone-2">{words.noTimes}</View>
      ) : (
        <>
          <ChipGroup
            choose="one"
            scroll
            look="tint"
            label={words.when}
            options={days.map((one) => ({
              value: one.day,
              text: dayWords(one.day, moments),
              disabled: one.times.every(({ full }) => full),
            }))}
            value={day}
            onChange={(next) => form.choose({ day: next, startAt: undefined })}
          />
          <TimeGrid form={form} times={times} />
        </>
      )}
    </Question>
  )
}
