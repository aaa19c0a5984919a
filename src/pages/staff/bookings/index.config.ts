export default definePageConfig({ navigationBarTitleText: '到访', enableReachBottom: true })
