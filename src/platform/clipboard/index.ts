import Taro from '@tarojs/taro'

/** Copies text. Answers whether it worked; WeChat shows its own "内容已复制" on success. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await Taro.setClipboardData({ data: text })
    return true
  } catch (error) {
    console.warn('clipboard: could not copy', error)
    return false
  }
}
