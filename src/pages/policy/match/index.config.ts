export default definePageConfig({ navigationBarTitleText: '政策匹配', enableShareAppMessage: true })
