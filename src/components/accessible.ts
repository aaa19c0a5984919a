import { currentLanguage } from '@/platform/language'
import { spoken } from '@/platform/language/spoken'
import { componentCopy } from './copy'

/**
 * The one place that knows how each platform is told what a thing is.
 * The web takes ARIA. WeChat's template carries only a role and a label (config/index.ts), so there a state
 * is read out as part of the label.
 */

export type Role =
  | 'button'
  | 'link'
  | 'checkbox'
  | 'radio'
  | 'radiogroup'
  | 'switch'
  | 'tab'
  | 'tablist'
  | 'group'
  | 'list'
  | 'listitem'
  | 'dialog'
  | 'alert'
  | 'status'
  | 'img'
  | 'heading'
  | 'progressbar'
  | 'navigation'
  | 'search'
  | 'table'
  | 'row'
  | 'columnheader'
  | 'rowheader'
  | 'cell'

export interface Accessible {
  role?: Role
  /** What is read out; left out when the text inside says it all. */
  label?: string
  checked?: boolean
  selected?: boolean
  pressed?: boolean
  expanded?: boolean
  disabled?: boolean
  /** The page or step one is on. */
  current?: boolean
  /** Heading level on the web. */
  level?: 1 | 2 | 3
  /** Text that is read out when it changes. */
  live?: 'polite' | 'assertive'
  /** Percentage of a progress bar. */
  value?: number
  /** A dialog that covers the page. */
  modal?: boolean
  /** The language of the text inside, where it is not the page's. */
  lang?: 'zh-CN'
  /** The text that goes with it is wrong or missing. */
  invalid?: boolean
}

type Attributes = Record<string, string | number | boolean>

const onWeb = () => process.env.TARO_ENV === 'h5'

function present(attributes: Record<string, string | number | boolean | undefined>): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).filter(
      (entry): entry is [string, string | number | boolean] => entry[1] !== undefined,
    ),
  )
}

function webAttributes(about: Accessible): Attributes {
  return present({
    role: about.role,
    'aria-label': about.label,
    'aria-checked': about.checked,
    'aria-selected': about.selected,
    'aria-pressed': about.pressed,
    'aria-expanded': about.expanded,
    'aria-disabled': about.disabled,
    'aria-current': about.current === true ? 'page' : undefined,
    'aria-level': about.level,
    'aria-live': about.live,
    'aria-valuenow': about.value,
    'aria-modal': about.modal,
    'aria-invalid': about.invalid,
    lang: about.lang,
  })
}

/** States as words, for a reader that hears only the label. */
function stateWords(about: Accessible): string[] {
  const { states } = componentCopy[currentLanguage()]
  const words: string[] = []
  if (about.role === 'radio') words.push(...(about.checked === true ? [states.selected] : []))
  else if (about.checked !== undefined) words.push(about.checked ? states.checked : states.unchecked)
  if (about.selected === true || about.pressed === true || about.current === true) words.push(states.selected)
  if (about.expanded !== undefined) words.push(about.expanded ? states.expanded : states.collapsed)
  if (about.value !== undefined) words.push(`${about.value}%`)
  if (about.disabled === true) words.push(states.disabled)
  return words
}

function weappAttributes(about: Accessible): Attributes {
  const label = about.label === undefined ? undefined : spoken([about.label, ...stateWords(about)])
  return present({ ariaRole: about.role, ariaLabel: label })
}

/** Attributes to spread on a View or Text. Give a label where there is a state: WeChat reads it from there. */
export function accessible(about: Accessible): Attributes {
  return onWeb() ? webAttributes(about) : weappAttributes(about)
}

/**
 * For what closes something when it is touched beside it. WeChat reads out whatever takes a tap, so there it is a
 * button; on the web the close button and Escape do the same, and one way is enough.
 */
export function besideToClose(label: string): Attributes {
  return onWeb() ? {} : weappAttributes({ role: 'button', label })
}

/** For what is only to be looked at. WeChat's readers skip a view without text by themselves. */
export const decorative: Attributes = process.env.TARO_ENV === 'h5' ? { 'aria-hidden': true } : {}
