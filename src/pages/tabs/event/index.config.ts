export default definePageConfig({ navigationBarTitleText: '活动', enableReachBottom: true })
