import type { InquiryCase } from '@contract/inquiry/view'
import { Text, View } from '@tarojs/components'
import { loadedData } from '@/components/async-content/loadable'
import { Card } from '@/components/card/card'
import { answerItems } from '@/components/inquiry-answers/answer-items'
import { answerCopy } from '@/components/inquiry-answers/copy'
import { KeyValue } from '@/components/key-value/key-value'
import { sourceLabel } from '@/components/source-line/source-label'
import { itemOf, useCatalog } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { useMoments } from '@/platform/time/use-moments'
import { CallPhone } from './call-phone'
import { staffCopy } from './copy'
import './staff.css'

/** Names of places as the catalogue knows them; an id that it does not know stands as it is. */
export function usePlaceNames(ids: readonly string[]): string[] {
  const catalog = loadedData(useCatalog().state)
  return ids.map((id) => (catalog === undefined ? undefined : itemOf(catalog, 'place', id)?.name) ?? id)
}

/** Who asks, with the number in full and the way to call it. */
export function Asker({ matter }: { matter: InquiryCase }) {
  const words = useCopy(staffCopy)
  const { company, contact, phone, phoneVerified } = matter
  const name = company === '' ? contact : company
  if (name === '' && phone === '') {
    return (
      <Card className="mt-12">
        <View className="text-head">{words.noAsker}</View>
        <View className="text-sub tone-2">{words.answersOnly}</View>
      </Card>
    )
  }
  return (
    <Card className="mt-12">
      <View className="row row-between">
        <View className="grow">
          <View className="text-head">{name}</View>
          {company !== '' && <View className="mt-4">{contact}</View>}
          {phone !== '' && (
            <View className="num">
              <Text>{phone}</Text>
              <Text className="text-cap tone-3">
                {`${words.separator}${phoneVerified ? words.phoneVerified : words.phoneTyped}`}
              </Text>
            </View>
          )}
        </View>
        {phone !== '' && <CallPhone name={contact} phone={phone} />}
      </View>
    </Card>
  )
}

function usePapers({ papers }: InquiryCase): string {
  const words = useCopy(staffCopy)
  const { separator } = useCopy(answerCopy)
  const moments = useMoments()
  const { asked, ready, dueAt, late } = papers
  const missing = asked.filter((paper) => !ready.includes(paper))
  if (missing.length === 0) return words.papersDone(ready.join(separator))
  const state = words.papersState({ ready: ready.join(separator), missing: missing.join(separator) })
  const time = moments.day(dueAt)
  return [state, late ? words.papersLate(time) : words.papersDue(time)].join(words.separator)
}

/** What is asked for and everything that goes with it. */
export function CaseFacts({ matter }: { matter: InquiryCase }) {
  const words = useCopy(staffCopy)
  const moments = useMoments()
  const places = usePlaceNames(matter.places)
  const papers = usePapers(matter)
  const catalog = loadedData(useCatalog().state)
  const answerWords = useCopy(answerCopy)
  const { kind, need, source, consents, receivedAt, holder, rating, number } = matter
  const asksPlaces = kind === 'settle' || kind === 'site'
  const sourceLine =
    source === null
      ? words.noSource
      : words.sourceText({
          scene: catalog === undefined ? source.scene : sourceLabel(source.scene, catalog),
          time: moments.near(source.at),
        })
  const rated =
    rating === null
      ? []
      : [
          {
            key: words.rating,
            value: words.ratingText({ stars: rating.stars, words: rating.words.join(answerWords.separator) }),
          },
        ]
  return (
    <Card>
      {need !== '' && (
        <>
          <View className="text-sub tone-3">{answerWords.need[kind].label}</View>
          <View className="case-need">{need}</View>
        </>
      )}
      <View className={need === '' ? '' : 'mt-16'}>
        <KeyValue
          items={[
            ...answerItems(matter, { words: answerWords, catalog }),
            ...(asksPlaces
              ? [
                  {
                    key: words.places,
                    value: places.length === 0 ? words.noPlaces : places.join(answerWords.separator),
                  },
                  { key: words.forward, value: consents.forward ? words.forwardYes : words.forwardNo },
                ]
              : []),
            ...(matter.papers.asked.length === 0 ? [] : [{ key: words.papers, value: papers }]),
            { key: words.source, value: sourceLine },
            { key: words.holder, value: holder?.name ?? words.unheld },
            { key: words.received, value: moments.exact(receivedAt) },
            { key: words.number, value: <Text className="num">{number}</Text> },
            ...rated,
          ]}
        />
      </View>
    </Card>
  )
}
