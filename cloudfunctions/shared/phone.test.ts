import { maskPhone, phoneProof, readPhone, storePhone } from './phone'

const PHONE = '13800002046'

describe('a phone number in a list', () => {
  it.each([
    ['13800002046', '138****2046'],
    ['+8613800002046', '+86****2046'],
    ['057188888888', '057****8888'],
    ['0571888888', '********88'],
    ['+1234567', '******67'],
  ])('%s shows as %s', (phone, masked) => {
    expect(maskPhone(phone)).toBe(masked)
  })
})

describe('a stored phone number', () => {
  const key = process.env.FIELD_KEY
  beforeAll(() => {
    process.env.FIELD_KEY = Buffer.alloc(32, 7).toString('base64')
  })
  afterAll(() => {
    if (key === undefined) delete process.env.FIELD_KEY
    else process.env.FIELD_KEY = key
  })

  it('is readable only with the key, and found by its hash', () => {
    const stored = storePhone('wx:a', PHONE, undefined)
    expect(JSON.stringify(stored)).not.toContain(PHONE)
    expect(readPhone(stored)).toBe(PHONE)
    expect(storePhone('wx:b', PHONE, undefined).hash).toBe(stored.hash)
    expect(storePhone('wx:a', PHONE, undefined).sealed).not.toBe(stored.sealed)
  })

  it.each([
    ['the proof of this person and number', phoneProof, true],
    ["another person's proof", (_subject: string, phone: string) => phoneProof('wx:b', phone), false],
    ['a proof of another number', (subject: string) => phoneProof(subject, '13800002047'), false],
    ['a made-up proof', () => 'x'.repeat(26), false],
  ])('with %s is judged rightly', (_what, proof, verified) => {
    expect(storePhone('wx:a', PHONE, proof('wx:a', PHONE)).verified).toBe(verified)
  })

  it('cannot be stored or read while the key is missing', () => {
    const stored = storePhone('wx:a', PHONE, undefined)
    const held = process.env.FIELD_KEY
    process.env.FIELD_KEY = 'c2hvcnQ='
    expect(() => storePhone('wx:a', PHONE, undefined)).toThrow('FIELD_KEY must be 32 bytes')
    expect(() => readPhone(stored)).toThrow('FIELD_KEY must be 32 bytes')
    process.env.FIELD_KEY = held
  })
})
