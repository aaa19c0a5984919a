import type { Term } from '@contract/content/knowledge'
import { Text, View } from '@tarojs/components'
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import { loadedData } from '@/components/async-content/loadable'
import { GlossaryPopover } from '@/components/glossary-popover/glossary-popover'
import { GlossaryTerm } from '@/components/glossary-popover/glossary-term'
import { type Catalog, itemOf, listOf, useCatalog } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { policyCopy } from './copy'
import { explainTerms } from './explain-terms'

interface Glossary {
  terms: readonly Term[]
  shown: Term | undefined
  show: (term: Term | undefined) => void
}

const GlossaryContext = createContext<Glossary>({ terms: [], shown: undefined, show: () => {} })

/** Gives the texts inside their terms; `GlossaryOverlay` must stand inside too, in Screen's overlay. */
export function GlossaryProvider({
  catalog,
  children,
}: {
  catalog: Catalog | undefined
  children: ReactNode
}) {
  const [shown, show] = useState<Term | undefined>(undefined)
  const terms = useMemo(() => (catalog === undefined ? [] : listOf(catalog, 'term')), [catalog])
  const glossary = useMemo(() => ({ terms, shown, show }), [terms, shown])
  return <GlossaryContext.Provider value={glossary}>{children}</GlossaryContext.Provider>
}

/** A text whose terms are dotted; a press opens the explanation in place. */
export function ExplainedText({ children }: { children: string }) {
  const { terms, shown, show } = useContext(GlossaryContext)
  const parts = useMemo(() => explainTerms(children, terms), [children, terms])
  return (
    <>
      {parts.map(({ text, term }, index) =>
        term === undefined ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text are never reordered
          <Text key={index}>{text}</Text>
        ) : (
          <GlossaryTerm
            key={term.id}
            text={text}
            expanded={shown?.id === term.id}
            onPress={() => show(term)}
          />
        ),
      )}
    </>
  )
}

/** The explanation that is open, with where it comes from. */
export function GlossaryOverlay() {
  const { shown, show } = useContext(GlossaryContext)
  const words = useCopy(policyCopy)
  const catalog = loadedData(useCatalog().state)
  const source =
    shown === undefined || catalog === undefined ? undefined : itemOf(catalog, 'source', shown.cite.source)
  return (
    <GlossaryPopover
      open={shown !== undefined}
      term={shown?.name ?? ''}
      source={[source?.title ?? '', shown === undefined ? '' : words.termNo(shown.no)]
        .filter((part) => part !== '')
        .join(words.separator)}
      onClose={() => show(undefined)}
    >
      <View>{shown?.definition}</View>
    </GlossaryPopover>
  )
}
