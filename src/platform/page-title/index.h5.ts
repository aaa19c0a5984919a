import { useDidShow } from '@tarojs/taro'
import { useEffect, useRef } from 'react'

const APP = '投资下城'

function show(title: string): void {
  document.title = title === APP ? APP : `${title} · ${APP}`
}

/** Names the browser's tab after the page that is shown, also when it is come back to. */
export function usePageTitle(title: string): void {
  const latest = useRef(title)
  latest.current = title
  useEffect(() => show(title), [title])
  useDidShow(() => show(latest.current))
}
