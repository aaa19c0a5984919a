import { ApiRefusal } from './async-api'

type Resolve = (answer: { event: string; buttonId?: string }) => void
type Listener = (resolve: Resolve, about: { referrer: string }) => void

const AGREED = 'wechat:privacy-agreed'
const NOT_AUTHORIZED = 104

/**
 * WeChat's privacy gate: an API that touches personal data waits until the person agreed, by the app's own button
 * with `open-type="agreePrivacyAuthorization"`
 * (https://developers.weixin.qq.com/miniprogram/dev/framework/user-privacy/PrivacyAuthorize.html).
 */
export class PrivacyGate {
  private listener: Listener | undefined
  private pressed: string | undefined

  constructor(private readonly isOn: boolean) {}

  readonly apis = {
    onNeedPrivacyAuthorization: (listener: Listener) => {
      this.listener = listener
    },
    openPrivacyContract: () => console.info('WeChat shows the privacy guide'),
  }

  /** The person pressed the agreeing button. */
  notePressed(buttonId: string): void {
    this.pressed = buttonId
  }

  /** Resolves once the person has agreed, now or before; refuses otherwise. */
  async pass(referrer: string): Promise<void> {
    if (!this.isOn || sessionStorage.getItem(AGREED) === 'yes') return
    const { listener } = this
    if (listener === undefined) throw new Error('nobody listens to onNeedPrivacyAuthorization')
    const agreed = await new Promise<boolean>((done) => {
      listener(
        ({ event, buttonId }) => {
          if (event === 'agree') done(buttonId !== undefined && buttonId === this.pressed)
          if (event === 'disagree') done(false)
        },
        { referrer },
      )
    })
    if (!agreed) throw new ApiRefusal('privacy permission is not authorized', { errno: NOT_AUTHORIZED })
    sessionStorage.setItem(AGREED, 'yes')
  }
}
