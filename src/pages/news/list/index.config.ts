export default definePageConfig({ navigationBarTitleText: '资讯', enableReachBottom: true })
