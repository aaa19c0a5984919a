import type { InputOf } from '@contract/actions'
import { inquirySubmission } from '@contract/inquiry/submission'
import { checkInput, fieldErrorsOf } from './check-input'

const good: InputOf<'inquiry.submit'> = {
  kind: 'settle',
  company: '云衡智能',
  contact: '林越',
  phone: '13800000000',
  need: '想租 420 ㎡',
  places: [],
  papersReady: [],
  consents: { handle: true, forward: false },
}

describe('checking an inquiry before it is sent', () => {
  it('finds nothing wrong with a complete one', () => {
    expect(checkInput(inquirySubmission, good, 'zh')).toEqual({})
  })

  it.each([
    ['a missing company', { company: '  ' }, { company: '这一项需要填写' }],
    [
      'a phone number that is a digit short',
      { phone: '1380000000' },
      { phone: '手机号位数不对；境外号码请带国家码，如 +49' },
    ],
    ['a phone number that is missing', { phone: ' ' }, { phone: '这一项需要填写' }],
    ['a need that is too long', { need: '租'.repeat(501) }, { need: '太长了，请精简一些' }],
    ['an emoji in a name', { contact: '林越🙂' }, { contact: '这里不能用表情符号，请改成文字' }],
  ])('explains %s under its field', (_title, change, expected) => {
    expect(checkInput(inquirySubmission, { ...good, ...change }, 'zh')).toEqual(expected)
  })

  it('explains every field at once', () => {
    const errors = checkInput(inquirySubmission, { ...good, company: '', contact: '', need: '' }, 'en')
    expect(Object.keys(errors).sort()).toEqual(['company', 'contact', 'need'])
  })

  it('keeps the first problem of a field that has two', () => {
    const twice = [
      { path: 'phone', message: 'first' },
      { path: 'phone', message: 'second' },
    ]
    expect(fieldErrorsOf(twice)).toEqual({ phone: 'first' })
  })
})
