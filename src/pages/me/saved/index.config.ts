export default definePageConfig({ navigationBarTitleText: '收藏与浏览', enableReachBottom: true })
