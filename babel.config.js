/**
 * One set of targets for both builds: WeChat's oldest engine that still runs the base library of
 * project.config.json is the JavaScriptCore of iOS 12 and the XWeb kernel of Chromium 78. Layout asks for more:
 * docs/decisions/013-view-layer-floor.md.
 */
module.exports = {
  presets: [
    [
      'taro',
      {
        framework: 'react',
        ts: true,
        compiler: 'webpack5',
        targets: { ios: '12', chrome: '78' },
        ignoreBrowserslistConfig: true,
        // Engines that misread a corner of these get just that corner rewritten, as preset-env's `bugfixes` has it;
        // Taro's preset does not pass that option on.
        exclude: ['transform-parameters', 'transform-destructuring', 'transform-template-literals'],
        include: [
          'bugfix/transform-safari-id-destructuring-collision-in-function-expression',
          'bugfix/transform-safari-rest-destructuring-rhs-array',
          'bugfix/transform-tagged-template-caching',
        ],
      },
    ],
  ],
}
