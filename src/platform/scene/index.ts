import Taro from '@tarojs/taro'
import { decodeScene } from './decode-scene'

/** The text of the code the app was opened or shown again with; `undefined` when it was opened otherwise. */
export function openedScene(): string | undefined {
  return decodeScene(Taro.getEnterOptionsSync().query?.scene)
}
