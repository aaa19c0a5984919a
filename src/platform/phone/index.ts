/**
 * Whether WeChat's own phone button can be shown here. It needs a verified (non-personal) appid at run time;
 * when it fails the code is missing from the event and the number is typed instead
 * (https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/getPhoneNumber.html).
 */
export const canAskWechatPhone: boolean = true
