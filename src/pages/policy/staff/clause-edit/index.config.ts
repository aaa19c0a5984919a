export default definePageConfig({ navigationBarTitleText: '修改条款' })
