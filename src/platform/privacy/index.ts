import Taro from '@tarojs/taro'
import { create } from 'zustand'

type PrivacyAnswer = { event: 'exposureAuthorization' | 'disagree' } | { event: 'agree'; buttonId: string }

/** WeChat holds a call back until the person has seen what it is for; `resolve` lets it go on or fail. */
export interface PrivacyRequest {
  resolve(answer: PrivacyAnswer): void
}

interface PrivacyApis {
  onNeedPrivacyAuthorization?(listener: (resolve: PrivacyRequest['resolve']) => void): void
  openPrivacyContract?(options: object): void
}

const apis = Taro as unknown as PrivacyApis

const usePrivacyStore = create<{ request: PrivacyRequest | undefined }>(() => ({ request: undefined }))

/**
 * Starts listening; once, when the app starts
 * (https://developers.weixin.qq.com/miniprogram/dev/framework/user-privacy/PrivacyAuthorize.html).
 */
export function watchPrivacyRequests(): void {
  apis.onNeedPrivacyAuthorization?.((resolve) => {
    usePrivacyStore.setState({ request: { resolve } })
  })
}

/** The request that waits for an answer, if any. */
export function usePrivacyRequest(): PrivacyRequest | undefined {
  return usePrivacyStore((state) => state.request)
}

/** Answers the waiting request. `buttonId` is the id of the agreePrivacyAuthorization button that was pressed. */
export function answerPrivacyRequest(answer: PrivacyAnswer): void {
  usePrivacyStore.getState().request?.resolve(answer)
  if (answer.event !== 'exposureAuthorization') usePrivacyStore.setState({ request: undefined })
}

/** Opens the privacy guide that was filed with WeChat. */
export function openPrivacyContract(): void {
  apis.openPrivacyContract?.({})
}
