import { useDidShow, useLaunch } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import './platform/engine'
import './platform/base-style'
import { PageAway } from './components/page-away/page-away'
import { watchCatalogNetwork } from './platform/catalog'
import { sendWaiting, startOutbox } from './platform/outbox'
import { watchPageCode } from './platform/page-code'
import { watchPrivacyRequests } from './platform/privacy'
import './styles/tokens.css'
import './styles/base.css'

watchPageCode()

/** The root of both builds: styles that every page shares, WeChat's privacy gate, and what waits to be sent. */
export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    watchPrivacyRequests()
    startOutbox()
    watchCatalogNetwork()
  })
  useDidShow(() => void sendWaiting({ all: true }))
  return (
    <>
      {children}
      <PageAway />
    </>
  )
}
