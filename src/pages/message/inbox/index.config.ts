export default definePageConfig({ navigationBarTitleText: '消息', enableReachBottom: true })
