/** Address of the local emulator that `/config.js` names, without a trailing slash; `undefined` in production. */
export function emulatorAddress(): string | undefined {
  const address = window.__XIACHENG__?.emulator
  return address === undefined || address === '' ? undefined : address.replace(/\/$/u, '')
}

/** CloudBase environment id: what `/config.js` names, else what the build was made for. */
export function environmentId(): string | undefined {
  const id = window.__XIACHENG__?.envId ?? process.env.TARO_APP_ENV_ID
  return id === undefined || id === '' ? undefined : id
}

/** Which app this is. */
export const platformName = 'web' as 'weapp' | 'web'
