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
    expect(proposeHolder(duty, inquiry, 'qkey')?.subject).toBe(expected)
  })

  it('the same colleague for the same key, whatever the order of the list', () => {
    const first = proposeHolder([officer, secondOfficer], matter(false), 'qkey')
    expect(proposeHolder([secondOfficer, officer], matter(false), 'qkey')).toEqual(first)
  })

  it('each of several colleagues in turn', () => {
    const keys = Array.from({ length: 200 }, (_, index) => `q${index}`)
    const chosen = keys.map((key) => proposeHolder([officer, secondOfficer], matter(false), key)?.subject)
    const share = chosen.filter((subject) => subject === officer.subject).length
    expect(share).toBeGreaterThan(60)
    expect(share).toBeLessThan(140)
  })
})
