/** The district this deployment serves. */
export const DISTRICT = process.env.DISTRICT ?? 'xiacheng'
