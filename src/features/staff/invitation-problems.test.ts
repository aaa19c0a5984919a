import type { InputOf } from '@contract/actions'
import { invitationProblems } from './invitation-problems'

type Invitation = InputOf<'staff.invite'>

const officer: Invitation = { name: '周静', roles: ['officer'], places: [] }

it.each<[string, Partial<Invitation>, string[]]>([
  ['nothing with a name and a role', {}, []],
  ['the name when it is empty', { name: '' }, ['name']],
  ['the role when none is ticked', { roles: [] }, ['roles']],
  ["the park of a park's colleague, who would see nothing", { roles: ['park'] }, ['places']],
  ['nothing once a park is picked', { roles: ['park'], places: ['kuamao-town'] }, []],
])('an invitation lacks %s', (_title, over, expected) => {
  const problems = invitationProblems({ ...officer, ...over }, { language: 'zh', placesNeeded: '选园区' })
  expect(Object.keys(problems)).toEqual(expected)
})
