import { useLaunch } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import './platform/engine'
import './platform/base-style'
import { watchPrivacyRequests } from './platform/privacy'
import './styles/tokens.css'
import './styles/base.css'

/** The root of both builds: styles that every page shares, and WeChat's privacy gate. */
export default function App({ children }: PropsWithChildren) {
  useLaunch(watchPrivacyRequests)
  return children
}
