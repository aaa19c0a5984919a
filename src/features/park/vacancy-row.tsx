import type { Vacancy } from '@contract/content/place'
import { Text, View } from '@tarojs/components'
import { ExampleMark } from '@/components/example-mark/example-mark'
import { Icon } from '@/components/icon/icon'
import { useCopy, useLanguage } from '@/platform/language'
import { formatDay } from '@/platform/time/format-moment'
import { rentText, withThousands } from './amount-text'
import { parkCopy } from './copy'
import './vacancy-row.css'
import { verificationAge } from './verification-age'

function VerifiedLine({ verifiedAt, today }: { verifiedAt: string; today: string }) {
  const words = useCopy(parkCopy)
  const { days, old } = verificationAge(verifiedAt, today)
  const language = useLanguage()
  return (
    <View className={`vacancy-row-verified num ${old ? 'tone-warn' : 'tone-3'}`}>
      <Icon name={old ? 'alert-circle' : 'check-circle'} size={16} />
      <Text>{old ? words.verifiedOld(days) : words.verifiedOn(formatDay(verifiedAt, language), days)}</Text>
    </View>
  )
}

/** One space to rent: size, rent, power, floor load, and how long ago somebody checked. */
export function VacancyRow({ vacancy, today }: { vacancy: Vacancy; today: string }) {
  const words = useCopy(parkCopy)
  const { name, areaM2, rentFen, powerKva, floorLoadKgM2, verifiedAt, demo } = vacancy
  const about = [
    rentFen === undefined ? words.rentUnknown : words.rent(rentText(rentFen)),
    ...(powerKva === undefined ? [] : [words.power(withThousands(powerKva))]),
    ...(floorLoadKgM2 === undefined ? [] : [words.floorLoad(withThousands(floorLoadKgM2))]),
  ]
  return (
    <View className="vacancy-row">
      <View className="row row-between row-top">
        <View className="grow text-strong">
          {name}
          {demo && <ExampleMark />}
        </View>
        <Text className="text-strong num vacancy-row-area">{words.sqm(withThousands(areaM2))}</Text>
      </View>
      <View className="text-sub tone-2 num mt-4">{about.join(' · ')}</View>
      <VerifiedLine verifiedAt={verifiedAt} today={today} />
    </View>
  )
}
