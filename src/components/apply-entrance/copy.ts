import type { Catalogue } from '@/platform/language'

const zh = {
  open: (system: string) => `去申报（将打开${system}）`,
  elsewhere: (system: string) => `去申报：${system}`,
  /** Where a web page cannot be opened, only its address can be taken along. */
  addressCopied: '申报网址已复制，请在手机浏览器里打开',
  copyAddress: '复制申报网址',
  copyFailed: '没能复制。请长按文字自己复制，或稍后再试。',
  call: (phone: string) => `打电话 ${phone}`,
  department: (name: string) => `受理部门：${name}`,
  verified: (day: string) => `入口 ${day} 核实`,
  comma: '，',
  unknown: '申报入口待核实',
  ask: '问一问',
}

export type EntranceWords = typeof zh

const en: EntranceWords = {
  open: (system) => `Apply (opens ${system})`,
  elsewhere: (system) => `Apply: ${system}`,
  addressCopied: 'The address is copied; open it in your browser',
  copyAddress: 'Copy the address',
  copyFailed: 'It could not be copied. Please try again later.',
  call: (phone) => `Call ${phone}`,
  department: (name) => `Office: ${name}`,
  verified: (day) => `verified ${day}`,
  comma: ', ',
  unknown: 'Where to apply is not verified',
  ask: 'Ask us',
}

export const entranceCopy: Catalogue<EntranceWords> = { zh, en }
