import Taro from '@tarojs/taro'

/** Offers to dial `phoneNumber`. Answers whether the dialler was opened; cancelling counts as not. */
export async function makeCall(phoneNumber: string): Promise<boolean> {
  try {
    await Taro.makePhoneCall({ phoneNumber })
    return true
  } catch {
    return false
  }
}
