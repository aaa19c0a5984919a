import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { useCopy, useLanguage } from '@/platform/language'
import { accessible } from '../accessible'
import { componentCopy } from '../copy'
import { EmptyState, type EmptyStateProps } from '../empty-state/empty-state'
import { Note } from '../note/note'
import './async-content.css'
import type { Loadable, LoadFailure } from './loadable'
import { momentText } from './moment-text'
import { useWaiting } from './use-waiting'

/** What to show when the data is there and holds nothing. `never` is for a thing that exists or fails. */
export type EmptyRule<T> = 'never' | (Omit<EmptyStateProps, 'tone'> & { when: (data: T) => boolean })

export interface AsyncContentProps<T> {
  state: Loadable<T>
  /** Stands in for the content at equal height, so that nothing jumps. */
  skeleton: ReactNode
  empty: EmptyRule<T>
  /** Headline of a failure, from the visitor's view: 没能打开这份政策. The reason comes from the state. */
  failedTitle: string
  onRetry: () => void
  children: (data: T) => ReactNode
}

interface FailureProps {
  title: string
  failure: LoadFailure
  onRetry: () => void
}

function Failure({ title, failure, onRetry }: FailureProps) {
  const words = useCopy(componentCopy)
  return (
    <EmptyState
      tone="warn"
      icon={failure.offline === true ? 'wifi-off' : 'warning'}
      title={failure.offline === true ? words.offlineTitle : title}
      text={failure.message}
      action={{ text: words.retry, onPress: onRetry }}
      {...(failure.requestId === undefined ? {} : { smallPrint: words.requestId(failure.requestId) })}
    />
  )
}

function Content<T>({
  data,
  empty,
  children,
}: Pick<AsyncContentProps<T>, 'empty' | 'children'> & { data: T }) {
  if (empty === 'never' || !empty.when(data)) return <>{children(data)}</>
  const { when: _, ...shown } = empty
  return <EmptyState {...shown} />
}

/**
 * The one way to show data that has to come first: loading (nothing for 300 ms, then the skeleton, after 8 s
 * a failure with a retry), empty, failed, stale with its time, and the content. Every state is a required prop.
 */
export function AsyncContent<T>({
  state,
  skeleton,
  empty,
  failedTitle,
  onRetry,
  children,
}: AsyncContentProps<T>) {
  const words = useCopy(componentCopy)
  const language = useLanguage()
  const [attempt, setAttempt] = useState(0)
  const waiting = useWaiting(state.status === 'loading', attempt)
  const retry = () => {
    setAttempt(attempt + 1)
    onRetry()
  }
  if (state.status === 'failed')
    return <Failure title={failedTitle} failure={state.failure} onRetry={retry} />
  if (state.status === 'loading') {
    if (waiting === 'too-long') {
      return <Failure title={words.tooSlow} failure={{ message: words.tooSlowText }} onRetry={retry} />
    }
    return (
      <View {...accessible({ role: 'status', label: words.loading })} className={`async-waiting-${waiting}`}>
        {skeleton}
      </View>
    )
  }
  if (state.status === 'ready') {
    return (
      <Content data={state.data} empty={empty}>
        {children}
      </Content>
    )
  }
  const time = momentText(state.savedAt, language)
  return (
    <>
      <Note tone="warn" icon={state.offline ? 'wifi-off' : 'history'} className="async-stale">
        {state.offline ? words.savedAt(time) : words.notFresh(time)}
      </Note>
      <Content data={state.data} empty={empty}>
        {children}
      </Content>
    </>
  )
}
