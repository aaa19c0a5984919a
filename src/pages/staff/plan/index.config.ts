export default definePageConfig({ navigationBarTitleText: '服务方案' })
