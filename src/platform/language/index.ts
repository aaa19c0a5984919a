import type { Locale } from '@contract/errors'
import { create } from 'zustand'
import { setPageLanguage } from '../page-language'
import { readStored, type StorageKey, writeStored } from '../storage'

/** The same words in every language the app speaks. */
export type Catalogue<Words> = Readonly<Record<Locale, Words>>

const languageKey: StorageKey<Locale> = {
  name: 'language',
  parse: (stored) => (stored === 'zh' || stored === 'en' ? stored : undefined),
}

const useLanguageStore = create<{ language: Locale }>(() => ({ language: readStored(languageKey) ?? 'zh' }))

setPageLanguage(useLanguageStore.getState().language)

/** The language being shown, outside a component. */
export function currentLanguage(): Locale {
  return useLanguageStore.getState().language
}

/** The language being shown; the component follows a change. */
export function useLanguage(): Locale {
  return useLanguageStore((state) => state.language)
}

/** Switches the language now and for the next start. */
export function setLanguage(language: Locale): void {
  writeStored(languageKey, language)
  useLanguageStore.setState({ language })
  setPageLanguage(language)
}

/** The words of a feature's `copy.ts` in the language being shown. */
export function useCopy<Words>(catalogue: Catalogue<Words>): Words {
  return catalogue[useLanguage()]
}
