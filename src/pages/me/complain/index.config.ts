export default definePageConfig({ navigationBarTitleText: '投诉', enableReachBottom: true })
