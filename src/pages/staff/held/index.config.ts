export default definePageConfig({ navigationBarTitleText: '内容审核', enableReachBottom: true })
