import type { Locator } from 'playwright-core'
import type { Place, Words } from './device'
import type { SeenWords } from './seen-words'

/** How a driver touches what was found; where names are the same, finding is too. */
export interface Hands {
  touch(target: Locator): Promise<void>
  /** Touches twice where it stands, whatever stands there the second time. */
  touchTwice(target: Locator): Promise<void>
  type(field: Locator, value: string): Promise<void>
  fieldIn(within: Locator, label: Words): Locator
  isTicked(box: Locator): Promise<boolean>
  isOff(button: Locator): Promise<boolean>
  /** After each step. */
  done(): Promise<void>
  /** What this device was seen to say; the same in every place of it. */
  seen: SeenWords
}

type Role = Parameters<Locator['getByRole']>[0]

/** The place that `within` gives at each step: names and roles are those a screen reader gets. */
export function placeOn(within: () => Locator, hands: Hands): Place {
  const control = (role: Role, name: Words, exact = false) =>
    within().getByRole(role, { name, exact }).filter({ visible: true })
  const words = (text: Words) => within().getByText(text).filter({ visible: true })
  const field = (label: Words) => hands.fieldIn(within(), label).filter({ visible: true }).first()
  const onlyField = () => within().getByRole('textbox').filter({ visible: true })
  const touch = async (target: Locator) => {
    await hands.touch(target)
    await hands.done()
  }
  const type = async (target: Locator, value: string) => {
    await hands.type(target, value)
    await hands.done()
  }
  return {
    press: (name, nth = 0) => touch(control('button', name).nth(nth)),
    pressTwice: async (name) => {
      await hands.touchTwice(control('button', name).first())
      await hands.done()
    },
    follow: (name) => touch(control('link', name).first()),
    choose: (name) => touch(control('radio', name, true).first()),
    tick: (name) => touch(control('checkbox', name).first()),
    turn: (name) => touch(control('switch', name).first()),
    turnTo: (name) => touch(control('tab', name).first()),
    touch: (text) => touch(words(text).first()),
    fill: (label, value) => type(field(label), value),
    write: (value) => type(onlyField(), value),
    see: async (text) => {
      await words(text).first().waitFor()
      hands.seen.add(text)
      await hands.done()
    },
    seeNoMore: async (text) => {
      hands.seen.mustHave(text)
      await words(text).first().waitFor({ state: 'detached' })
    },
    count: (text) => words(text).count(),
    read: async (text) => (await words(text).first().textContent()) ?? '',
    pictures: (name) => control('img', name).count(),
    rowsOf: (name) => control('table', name).getByRole('row').count(),
    written: (label) => field(label).inputValue(),
    writtenHere: () => onlyField().inputValue(),
    isTicked: (name) => hands.isTicked(control('checkbox', name).first()),
    isOff: (name) => hands.isOff(control('button', name).first()),
  }
}
