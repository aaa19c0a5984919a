import { handledPlaces, mayHandle } from './may-handle'
import { admin, buildInquiry, officer, otherPark, park, tuesday } from './testing/build-inquiry'

const consents = (forward: boolean) => ({ handle: true as const, at: tuesday('10:00'), forward })

describe('a matter', () => {
  it.each([
    ['an officer', officer, false, true],
    ['an administrator', admin, false, true],
    ['the chosen park when forwarded', park, true, true],
    ['the chosen park when not forwarded', park, false, false],
    ['another park when forwarded', otherPark, true, false],
    ['somebody without a role', { roles: [], places: ['park-a'] }, true, false],
    ['a park colleague who is also an officer', { ...otherPark, roles: ['park', 'officer'] }, false, true],
  ])('seen by %s', (_title, staff, forward, expected) => {
    expect(mayHandle(staff, buildInquiry({ consents: consents(forward) }))).toBe(expected)
  })

  it('belongs to no park when none was chosen', () => {
    expect(mayHandle(park, buildInquiry({ places: [], consents: consents(true) }))).toBe(false)
  })

  it.each([
    ['an officer, everywhere', officer, null],
    ['an administrator, everywhere', admin, null],
    ['a park colleague, in their parks', park, ['park-a']],
    ['somebody without a role, nowhere', { roles: [], places: ['park-a'] }, []],
  ])('is listed for %s', (_title, staff, expected) => {
    expect(handledPlaces(staff)).toEqual(expected)
  })
})
