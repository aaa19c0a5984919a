import type { UserConfigExport } from '@tarojs/cli'

const development: UserConfigExport<'webpack5'> = {
  h5: { devServer: { open: false } },
}

export default development
