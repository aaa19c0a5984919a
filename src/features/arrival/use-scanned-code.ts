import { useDidShow } from '@tarojs/taro'
import { useRef } from 'react'
import { useRouteParameters } from '@/platform/navigation/use-route-parameters'
import { openedScene } from '@/platform/scene'
import { noteScan, rereadArrival } from './arrival-store'

/** The opening code that was taken last; the platform answers with the same one until the next scan. */
let taken: string | undefined

/**
 * Takes the code that opened the app or this page, once. A new page that carries a code was scanned anew, even
 * if the code is the same; a page that is only shown again carries nothing new.
 */
export function useScannedCode(): void {
  const { scene: own } = useRouteParameters<'scene'>()
  const isFirstShow = useRef(true)
  useDidShow(() => {
    rereadArrival()
    const opened = openedScene()
    const carried = isFirstShow.current ? own : undefined
    isFirstShow.current = false
    const scene = carried ?? (opened === taken ? undefined : opened)
    taken = opened
    if (scene !== undefined && scene !== '') noteScan({ scene, at: Date.now() })
  })
}
