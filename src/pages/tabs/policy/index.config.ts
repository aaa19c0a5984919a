export default definePageConfig({ navigationBarTitleText: '政策', enableReachBottom: true })
