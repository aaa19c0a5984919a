/** Address of the local emulator for this build, without a trailing slash; `undefined` in production. */
export function emulatorAddress(): string | undefined {
  const address = process.env.TARO_APP_LOCAL_CLOUD
  return address === undefined || address === '' ? undefined : address.replace(/\/$/u, '')
}

/** CloudBase environment id of this build; `undefined` when it names none. */
export function environmentId(): string | undefined {
  const id = process.env.TARO_APP_ENV_ID
  return id === undefined || id === '' ? undefined : id
}

/** Which app this is. */
export const platformName = 'weapp' as 'weapp' | 'web'
