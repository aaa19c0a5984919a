import type { Settings } from '@contract/content/settings'
import { inquiryKinds } from '@contract/inquiry/kinds'
import { type DistrictContent, itemsOf, problemAt } from '../district-item'
import type { Problem } from '../problem'
import type { Rule } from './rule'

const IDENTITY_OR_BANK = /身份证|护照|户口|驾驶证|通行证|居住证|证件|银行|开户|账户|账号|信用卡/u

type Found = { path: PropertyKey[]; reason: string }

const settingsRule = (name: string, check: (settings: Settings, layer: string) => Found[]): Rule => ({
  name,
  check: (content: DistrictContent): Problem[] =>
    itemsOf(content, 'settings').flatMap((item) =>
      check(item.data, item.layer).map(({ path, reason }) => problemAt(item, path, reason)),
    ),
})

/** No identity document and no bank paper is ever asked for. */
export const noIdentityPapers = settingsRule('no-identity-papers', ({ inquiry }) =>
  inquiry.settle.papers.flatMap((paper, index) =>
    IDENTITY_OR_BANK.test(paper)
      ? [{ path: ['inquiry', 'settle', 'papers', index], reason: `${paper} is an identity or bank paper` }]
      : [],
  ),
)

/** Working periods are in order and do not overlap; a limit in working minutes needs them. */
export const workingTime = settingsRule('working-time', ({ workingHours, inquiry }) => {
  const hours = workingHours ?? []
  const unordered = hours.flatMap(({ from, to }, index) =>
    from < to && from >= (hours[index - 1]?.to ?? '')
      ? []
      : [{ path: ['workingHours', index], reason: 'working periods are in order and do not overlap' }],
  )
  if (hours.length > 0) return unordered
  return inquiryKinds
    .filter((kind) => inquiry[kind]?.limit !== undefined)
    .map((kind) => ({
      path: ['inquiry', kind, 'limit'],
      reason: 'a limit in working minutes needs workingHours',
    }))
})

/** A recipient stands once, and one made up for trying says so in its name and by `demo`. */
export const recipients = settingsRule('recipients', ({ inquiry }, layer) =>
  (inquiry.finance?.recipients ?? []).flatMap(({ id, name, demo }, index, all) => {
    const path = ['inquiry', 'finance', 'recipients', index]
    const isRepeated = all.findIndex((other) => other.id === id) !== index
    const isMadeUp = layer === 'demo'
    return [
      ...(isRepeated ? [{ path, reason: `${id} stands here twice` }] : []),
      ...(isMadeUp !== (demo === true) || isMadeUp !== name.startsWith('示例')
        ? [
            {
              path,
              reason: 'demo: true and a name beginning with 示例 belong to the demo layer, and only there',
            },
          ]
        : []),
    ]
  }),
)

/** A district that has merged names its successor in the note at the foot of pages. */
export const formerDistrict = settingsRule('former-district', ({ former, district }) => {
  if (former === undefined) return []
  const missing = [district, former.successor].filter((name) => !former.note.includes(name))
  return missing.map((name) => ({ path: ['former', 'note'], reason: `the note does not name ${name}` }))
})

/** A template id from the demo would be refused by WeChat. */
export const templateIds = settingsRule('template-ids', ({ templates }, layer) =>
  Object.entries(templates)
    .filter(([, id]) => !/^[A-Za-z0-9_-]+$/u.test(id) || id.startsWith('demo') !== (layer === 'demo'))
    .map(([key, id]) => ({ path: ['templates', key], reason: `${id} is no template id for this layer` })),
)

/** A day is open or closed, not both. */
export const calendarDays: Rule = {
  name: 'calendar-days',
  check: (content) =>
    itemsOf(content, 'calendar').flatMap((item) =>
      item.data.open
        .filter((day) => item.data.closed.includes(day))
        .map((day) => problemAt(item, ['open', item.data.open.indexOf(day)], `${day} is closed as well`)),
    ),
}
