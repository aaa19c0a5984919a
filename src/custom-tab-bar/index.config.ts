export default definePageConfig({ component: true } as Record<string, unknown>)
