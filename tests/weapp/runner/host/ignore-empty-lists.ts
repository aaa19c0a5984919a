import { addGlobalWarningListener } from 'glass-easel'

/** Taro's templates repeat over lists that are not there yet; WeChat draws nothing and does not speak of it. */
export function ignoreEmptyLists(): void {
  addGlobalWarningListener((message) => !/^The for-list data is neither Array nor Object/u.test(message))
}
