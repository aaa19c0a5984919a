/**
 * How webpack fetches a piece of the build; what is assigned here is what it uses from then on.
 * https://webpack.js.org/api/module-variables/#__webpack_chunk_load__-webpack-specific
 */
declare let __webpack_chunk_load__: (chunk: string | number) => Promise<unknown>
