import { useEffect } from 'react'
import { create } from 'zustand'
import { readStored, type StorageKey, writeStored } from '../storage'
import { applyToRoot } from './apply-to-root'
import { systemPrefersLargeText } from './system-text-size'

/** `system` leaves light or dark to the phone. */
export type Theme = 'system' | 'light' | 'dark'
export type TextSize = 'standard' | 'large'

/** How the reader wants the app to look. */
export interface Appearance {
  theme: Theme
  size: TextSize
}

const appearanceKey: StorageKey<Partial<Appearance>> = {
  name: 'appearance',
  parse: (stored) => (typeof stored === 'object' && stored !== null ? stored : undefined),
}

function initialAppearance(): Appearance {
  const { theme, size } = readStored(appearanceKey) ?? {}
  const preferred: TextSize = systemPrefersLargeText() ? 'large' : 'standard'
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    size: size === 'large' || size === 'standard' ? size : preferred,
  }
}

const useAppearanceStore = create<Appearance>(initialAppearance)

/** The classes that carry an appearance; the Screen wears them, and on the web <html> does too. */
export function appearanceClasses({ theme, size }: Appearance): string {
  return [theme === 'system' ? '' : `theme-${theme}`, size === 'large' ? 'size-large' : '']
    .filter((name) => name !== '')
    .join(' ')
}

/** The reader's choice; the component follows a change. */
export function useAppearance(): Appearance {
  const appearance = useAppearanceStore()
  const classes = appearanceClasses(appearance)
  useEffect(() => applyToRoot(classes), [classes])
  return appearance
}

/** Changes the look now and for the next start. Until it is called the phone's own settings decide. */
export function setAppearance(change: Partial<Appearance>): void {
  const next = { ...useAppearanceStore.getState(), ...change }
  writeStored(appearanceKey, next)
  useAppearanceStore.setState(next)
}
