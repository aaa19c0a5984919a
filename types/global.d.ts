/// <reference types="@tarojs/taro" />

declare module '*.css'

declare namespace NodeJS {
  interface ProcessEnv {
    /** Platform of this build, replaced at compile time. */
    TARO_ENV?: 'weapp' | 'h5'
    NODE_ENV?: 'development' | 'production' | 'test'
    /** Address of a local emulator for the WeChat build; empty in production. */
    TARO_APP_LOCAL_CLOUD?: string
    /** CloudBase environment id. */
    TARO_APP_ENV_ID?: string
  }
}

/** Settings of the web build that are known only when it is served (`/config.js`). */
interface XiachengRuntimeConfig {
  /** Address of the local emulator, for example `http://127.0.0.1:10088`. Absent in production. */
  emulator?: string
  /** CloudBase environment id. */
  envId?: string
}

interface Window {
  __XIACHENG__?: XiachengRuntimeConfig
}
