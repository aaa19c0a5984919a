import type { Behaviour, Drawn } from './define-element'

/** What a button with an `open-type` sets off in WeChat. */
export interface OpenTypes {
  getPhoneNumber(): Promise<object>
  share(button: { id: string; dataset: Record<string, unknown> }): void
  agreePrivacy(buttonId: string): void
}

async function act(drawn: Drawn, types: OpenTypes): Promise<void> {
  const openType = drawn.property('openType') ?? ''
  if (openType === '') return
  if (openType === 'share') types.share({ id: drawn.id(), dataset: drawn.dataset() })
  else if (openType === 'agreePrivacyAuthorization') {
    types.agreePrivacy(drawn.id())
    drawn.send('agreeprivacyauthorization', {})
  } else if (openType === 'getPhoneNumber') drawn.send('getphonenumber', await types.getPhoneNumber())
  else throw new Error(`The runner has no open-type "${String(openType)}": see host/built-ins/button.ts.`)
}

/** `<button>`, https://developers.weixin.qq.com/miniprogram/dev/component/button.html. */
export function buttonBehaviour(types: OpenTypes): Behaviour {
  return {
    created: (drawn) => {
      drawn.node.setAttribute('role', 'button')
      drawn.onTap(() => void act(drawn, types))
    },
    changed: (drawn, name, value) => {
      if (name === 'disabled') drawn.node.toggleAttribute('data-disabled', value === true)
    },
  }
}
