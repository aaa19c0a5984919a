export default definePageConfig({ navigationBarTitleText: '园区', enableReachBottom: true })
