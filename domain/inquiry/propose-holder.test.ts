import { proposeHolder } from './propose-holder'
import { admin, officer, otherPark, park, secondOfficer, tuesday } from './testing/build-inquiry'

const matter = (forward: boolean, places = ['park-a']) => ({
  places,
  consents: { handle: true as const, at: tuesday('10:00'), forward },
})
const everybody = [admin, otherPark, park, officer]

describe('a new matter is proposed to', () => {
  it.each([
    ['the chosen park with consent to forward', everybody, matter(true), park.subject],
    ['an officer without it', everybody, matter(false), officer.subject],
    ['an officer when no park was chosen', everybody, matter(true, []), officer.subject],
    [
      'an officer when the chosen park has nobody',
      [otherPark, officer, admin],
      matter(true),
      officer.subject,
    ],
    ['an administrator when there is no officer', [otherPark, admin], matter(true), admin.subject],
    ['nobody when nobody may handle it', [otherPark], matter(true), undefined],
    ['nobody when nobody is on duty', [], matter(true), undefined],
  ])('%s', (_title, duty, inquiry, expected) => {
    expect(proposeHolder(duty, inquiry, { key: 'qkey' })?.subject).toBe(expected)
  })

  it.each([
    ['the colleague named for its kind', everybody, matter(false), [admin.name], admin.subject],
    ['a named one before the chosen park', everybody, matter(true), [officer.name], officer.subject],
    ['nobody named who may not handle it', everybody, matter(false), [otherPark.name], officer.subject],
    [
      'an officer when the named one is not on duty',
      everybody,
      matter(false),
      ['没有这个人'],
      officer.subject,
    ],
  ])('%s', (_title, duty, inquiry, named, expected) => {
    expect(proposeHolder(duty, inquiry, { key: 'qkey', named })?.subject).toBe(expected)
  })

  it('the same colleague for the same key, whatever the order of the list', () => {
    const first = proposeHolder([officer, secondOfficer], matter(false), { key: 'qkey' })
    expect(proposeHolder([secondOfficer, officer], matter(false), { key: 'qkey' })).toEqual(first)
  })

  it('each of several colleagues in turn', () => {
    const keys = Array.from({ length: 200 }, (_, index) => `q${index}`)
    const chosen = keys.map((key) => proposeHolder([officer, secondOfficer], matter(false), { key })?.subject)
    const share = chosen.filter((subject) => subject === officer.subject).length
    expect(share).toBeGreaterThan(60)
    expect(share).toBeLessThan(140)
  })
})
