/** Why a call of WeChat's failed: the text after `fail`, and the code where there is one. */
export class ApiRefusal extends Error {
  constructor(
    readonly reason: string,
    readonly codes: { errCode?: number; errno?: number } = {},
  ) {
    super(reason)
  }
}

interface Callbacks {
  success?: (result: object) => void
  fail?: (failure: object) => void
  complete?: (outcome: object) => void
}

type AsyncApi = (options?: object) => Promise<object> | undefined

function failureOf(name: string, cause: unknown): object {
  if (cause instanceof ApiRefusal) return { ...cause.codes, errMsg: `${name}:fail ${cause.reason}` }
  console.error(`wx.${name} broke`, cause)
  return { errMsg: `${name}:fail ${String(cause)}` }
}

/**
 * An asynchronous call with WeChat's two manners: with a callback it answers nothing, without one a promise. `run`
 * starts within the call itself, which is what a call that must stand in a tap depends on.
 */
export function asyncApi<Options extends object>(
  name: string,
  run: (options: Options) => Promise<object | undefined>,
): AsyncApi {
  return (given = {}) => {
    const { success, fail, complete } = given as Callbacks
    const outcome = run(given as Options).then(
      (result) => ({ errMsg: `${name}:ok`, ...result }),
      (cause: unknown) => Promise.reject(failureOf(name, cause)),
    )
    if (success === undefined && fail === undefined && complete === undefined) return outcome
    outcome.then(
      (result) => {
        success?.(result)
        complete?.(result)
      },
      (failure: object) => {
        fail?.(failure)
        complete?.(failure)
      },
    )
    return undefined
  }
}
