import { buildApp } from './build-app'

/** `npm run build:web`: the web build into dist/web. */
buildApp('h5')
