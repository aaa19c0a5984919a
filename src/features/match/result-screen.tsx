import { dayOf } from '@domain/time/shanghai'
import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { useEffect, useMemo } from 'react'
import { ActionBar } from '@/components/action-bar/action-bar'
import { AsyncContent } from '@/components/async-content/async-content'
import { loadedData, mapLoadable } from '@/components/async-content/loadable'
import { Button } from '@/components/button/button'
import { CarryAway } from '@/components/carry-away/carry-away'
import { Note } from '@/components/note/note'
import { Screen } from '@/components/screen/screen'
import { ShareButton } from '@/components/share-button/share-button'
import { Skeleton } from '@/components/skeleton/skeleton'
import { itemOf, keepCatalogFresh, useCatalog } from '@/platform/catalog'
import { offersConsultations } from '@/platform/catalog/offers-consultations'
import { offerProfile } from '@/platform/company-profile'
import { useCopy, useLanguage } from '@/platform/language'
import { keepMatchSummary } from '@/platform/match-summary'
import { go } from '@/platform/navigation'
import { useShareCard } from '@/platform/share'
import { formatDay } from '@/platform/time/format-moment'
import { routes } from '@/routes'
import { type ClauseBook, clauseBook } from './clause-book'
import { matchCopy } from './copy'
import { matchCopyZh } from './copy-zh'
import { type KeptMatch, rereadMatch, useKeptMatch } from './kept-match'
import { pictureOf } from './picture-of'
import { profileFacts } from './profile-facts'
import { resultOf } from './result-of'
import { ResultPage } from './result-page'
import { summaryOf } from './summary-of'
import { useBeginning } from './use-beginning'
import './match.css'

interface LoadedProps {
  book: ClauseBook
  kept: KeptMatch
  consults: boolean
  district: string
}

function Loaded({ book, kept, consults, district }: LoadedProps) {
  const words = useCopy(matchCopy)
  const language = useLanguage()
  const today = dayOf(Date.now())
  const result = useMemo(() => resultOf(book, kept.answers, today), [book, kept.answers, today])
  useEffect(() => {
    const { answers } = kept
    const { questions } = book
    const day = formatDay(today, 'zh')
    keepMatchSummary(summaryOf({ result, answers, questions, day, words: matchCopyZh }))
  }, [result, kept, book, today])
  const saveProfile = () => {
    offerProfile(profileFacts(kept.answers, book.questions, matchCopyZh))
    go(routes.profile())
  }
  return (
    <>
      <ResultPage book={book} kept={kept} result={result} />
      <Note icon="info" className="mt-24">
        <View className="text-strong">{words.notApplying}</View>
        <View>{words.notApplyingText}</View>
      </Note>
      <View className="mt-16">
        <Button variant="outline" wide icon="building" onPress={saveProfile}>
          {words.saveProfile}
        </Button>
      </View>
      <View className="mt-16">
        <CarryAway sheet={() => pictureOf({ result, day: formatDay(today, language), district, words })} />
        <View className="text-cap tone-3 mt-8">{words.pictureNote}</View>
      </View>
      {consults && (
        <View className="mt-16">
          <Button
            variant="outline"
            wide
            icon="message"
            onPress={() => go(routes.consult({ topic: 'policy' }))}
          >
            {words.bookAdviser}
          </Button>
        </View>
      )}
    </>
  )
}

/** 匹配结果: computed on the phone from the kept answers and the kept content. */
export function ResultScreen() {
  const words = useCopy(matchCopy)
  const { state, reload } = useCatalog()
  const kept = useKeptMatch()
  useDidShow(() => {
    keepCatalogFresh()
    rereadMatch()
  })
  const shown = mapLoadable(state, (catalog) => ({
    book: clauseBook(catalog),
    consults: offersConsultations(catalog),
    district: itemOf(catalog, 'settings', 'settings')?.district ?? '',
  }))
  useBeginning(loadedData(shown)?.book.questions)
  const isThere = kept.answers.length > 0 && (loadedData(shown)?.book.clauses.length ?? 0) > 0
  // Whoever is sent the page answers for themselves: it carries nothing of the company.
  const card = { title: words.shareTitle, route: routes.match() }
  useShareCard(card)
  return (
    <Screen
      title={words.result}
      {...(isThere
        ? {
            bar: (
              <ActionBar>
                <ShareButton card={card} />
                <Button variant="outline" onPress={() => go(routes.match())}>
                  {words.changeAnswers}
                </Button>
                <Button grow onPress={() => go(routes.inquirySubmit({ kind: 'policy' }))}>
                  {words.askOfficer}
                </Button>
              </ActionBar>
            ),
          }
        : {})}
    >
      <AsyncContent
        state={shown}
        skeleton={<Skeleton kind="card" count={4} />}
        empty={{
          when: () => !isThere,
          icon: 'target',
          title: words.noneTitle,
          text: words.noneText,
          action: { text: words.start, onPress: () => go(routes.match()) },
        }}
        failedTitle={words.failed}
        onRetry={reload}
      >
        {(loaded) => <Loaded {...loaded} kept={kept} />}
      </AsyncContent>
    </Screen>
  )
}
