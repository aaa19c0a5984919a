import type {} from '@tarojs/taro'

declare module '@tarojs/taro/types/index' {
  interface PageConfig {
    /**
     * Lets components of the page hear that its end was reached. Taro takes `enable` and the name of a lifecycle
     * for every one of them that it does not register by itself (`createPageConfig` of @tarojs/runtime).
     */
    enableReachBottom?: boolean
  }
}
