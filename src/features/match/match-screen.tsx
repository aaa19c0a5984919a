import { useDidShow } from '@tarojs/taro'
import { AsyncContent } from '@/components/async-content/async-content'
import { loadedData } from '@/components/async-content/loadable'
import { EmptyState } from '@/components/empty-state/empty-state'
import { Screen } from '@/components/screen/screen'
import { Skeleton } from '@/components/skeleton/skeleton'
import { keepCatalogFresh, useCatalog } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { routes } from '@/routes'
import { AnswersPage } from './answers-page'
import { type ClauseBook, clauseBook } from './clause-book'
import { matchCopy } from './copy'
import { rereadMatch } from './kept-match'
import { ListPage } from './list-page'
import { QuestionPage } from './question-page'
import { useBeginning } from './use-beginning'
import { useMatch } from './use-match'
import { useNewScreen } from './use-new-screen'
import { usePrepared } from './use-prepared'
import './match.css'

function NothingToAsk() {
  const words = useCopy(matchCopy)
  return (
    <Screen title={words.title}>
      <EmptyState
        icon="document"
        title={words.emptyTitle}
        text={words.emptyText}
        action={{ text: words.seeLibrary, onPress: () => go(routes.policies()) }}
        second={{ text: words.ask, onPress: () => go(routes.inquirySubmit({ kind: 'policy' })) }}
      />
    </Screen>
  )
}

interface QuestionsProps {
  book: ClauseBook
  /** The fact that is asked first, where somebody came to change it. */
  ask: string | undefined
}

function Questions({ book, ask }: QuestionsProps) {
  const match = useMatch(book, ask)
  const { screen, done } = match
  const [question] = screen
  const key = screen.map(({ fact }) => fact).join(' ')
  const justCame = useNewScreen(key)
  if (screen.length > 1) return <ListPage key={key} match={match} questions={screen} justCame={justCame} />
  if (question !== undefined)
    return <QuestionPage key={key} match={match} question={question} justCame={justCame} />
  return done === 0 ? <NothingToAsk /> : <AnswersPage match={match} />
}

/** The questions once the first of them is computed, which takes a moment where there are many clauses. */
function Prepared({ book, ask }: QuestionsProps) {
  const words = useCopy(matchCopy)
  const ready = usePrepared(book)
  if (ready !== undefined) return <Questions key={ask ?? ''} book={ready} ask={ask} />
  return (
    <Screen title={words.title}>
      <Skeleton kind="card" count={4} />
    </Screen>
  )
}

/** 算政策: the questions, one a screen. It works on the content kept on the phone; nothing that is answered leaves it. */
export function MatchScreen() {
  const words = useCopy(matchCopy)
  const { state, reload } = useCatalog()
  useDidShow(() => {
    keepCatalogFresh()
    rereadMatch()
  })
  const catalog = loadedData(state)
  const book = catalog === undefined ? undefined : clauseBook(catalog)
  const ask = useBeginning(book?.questions)?.ask
  if (book !== undefined) return <Prepared book={book} ask={ask} />
  return (
    <Screen title={words.title}>
      <AsyncContent
        state={state}
        skeleton={<Skeleton kind="card" count={4} />}
        empty="never"
        failedTitle={words.failed}
        onRetry={reload}
      >
        {() => null}
      </AsyncContent>
    </Screen>
  )
}
