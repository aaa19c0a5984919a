import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'

type Listener = (online: boolean) => void

/** Tells `listener` each time the network comes or goes. Answers how to stop. */
export function onNetworkChange(listener: Listener): () => void {
  const heard = (change: { isConnected: boolean }) => listener(change.isConnected)
  Taro.onNetworkStatusChange(heard)
  return () => Taro.offNetworkStatusChange(heard)
}

/** Whether the device has any network now. An unknown state counts as online: the call itself will tell. */
export async function isOnline(): Promise<boolean> {
  try {
    const { networkType } = await Taro.getNetworkType()
    return networkType !== 'none'
  } catch (error) {
    console.warn('network: state unknown', error)
    return true
  }
}

/** Whether there is a network, kept up to date. Starts as online. */
export function useOnline(): boolean {
  const [online, setOnline] = useState(true)
  useEffect(() => {
    let current = true
    void isOnline().then((now) => current && setOnline(now))
    const stop = onNetworkChange(setOnline)
    return () => {
      current = false
      stop()
    }
  }, [])
  return online
}
