/** Whether WeChat's own phone button can be shown here: a browser has none, the number is typed. */
export const canAskWechatPhone: boolean = false
