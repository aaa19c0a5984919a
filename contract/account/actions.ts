import * as v from 'valibot'
import { defineAction } from '../define-action'
import { input, line } from '../fields'

export const staffProfile = v.object({
  name: v.string(),
  roles: v.array(v.picklist(['admin', 'officer', 'park', 'legal'])),
  /** Parks a `park` colleague answers for; empty for the office. */
  places: v.array(v.string()),
})
export type StaffProfile = v.InferOutput<typeof staffProfile>

/** Who the platform says is calling, and how many messages wait. */
export const accountMe = defineAction({
  name: 'account.me',
  audience: 'user',
  changes: false,
  input: input({}),
  output: v.object({
    /** `web` visitors are told that records are safer in WeChat. */
    kind: v.picklist(['wechat', 'web']),
    staff: v.nullable(staffProfile),
    unread: v.number(),
  }),
  errors: [],
})

/**
 * The phone number behind WeChat's button code, for its owner to see and send on.
 * `proof` binds number and caller; sent along it makes the number count as verified.
 * https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/user-info/phone-number/getPhoneNumber.html
 */
export const accountReadPhone = defineAction({
  name: 'account.readPhone',
  audience: 'user',
  changes: false,
  input: input({ code: line(1, 128) }),
  output: v.object({ phone: v.string(), proof: v.string() }),
  errors: ['PHONE_UNVERIFIED'],
})
