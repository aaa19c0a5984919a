import type { Settings } from '@contract/content/settings'
import type { AppJson } from '../build/weapp-build'
import type { SubmissionDetails } from './details'

/** Interfaces that need a domain in the console, or are named to reviewers. */
export const namedInterfaces: ReadonlySet<string> = new Set([
  'wx.request',
  'wx.connectSocket',
  'wx.uploadFile',
  'wx.downloadFile',
  'cloud.callFunction',
  'cloud.uploadFile',
  'cloud.downloadFile',
  'requestSubscribeMessage',
])

/** Everything the submission is derived from. */
export interface SubmissionFacts {
  app: AppJson
  /** Interfaces the build uses, each with the first file that does. */
  used: ReadonlyMap<string, string>
  settings: Settings
  details: SubmissionDetails
  /** The appid that is uploaded to, when one is set. */
  appid: string | undefined
  /** WeChat server interfaces by the function that may call them. */
  openapi: Readonly<Record<string, readonly string[]>>
  /** Name of the picture of each page that has one. */
  pictures: Readonly<Record<string, string>>
  /** Which of the papers named in `details` are there. */
  paperIsThere: (path: string) => boolean
}
