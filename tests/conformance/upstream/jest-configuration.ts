import { dirname, join } from 'node:path'

/** Where the checkout's own files lie and where the configuration of its tests was written. */
interface Checkout {
  directory: string
  testConfiguration: string
}

/**
 * Runs the tests of a checkout as they are, but against the SDK that is installed here: what they import from the
 * checkout's sources comes from the package, and what the checkout would have to install from this project.
 */
export function jestConfiguration({ directory, testConfiguration }: Checkout): Record<string, unknown> {
  const sdk = dirname(require.resolve('@cloudbase/node-sdk'))
  const database = dirname(require.resolve('@cloudbase/database'))
  return {
    rootDir: directory,
    roots: [join(directory, 'test')],
    testRegex: '\\.test\\.ts$',
    testEnvironment: 'node',
    setupFilesAfterEnv: [join(__dirname, 'asynchronous-describe.cjs'), join(directory, 'test/setup.js')],
    modulePathIgnorePatterns: [join(directory, 'node_modules')],
    moduleDirectories: ['node_modules', join(__dirname, '../../../node_modules')],
    transform: {
      '^.+\\.(t|j)s$': [
        require.resolve('@swc/jest'),
        { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
      ],
    },
    transformIgnorePatterns: ['/node_modules/', '/lib/'],
    moduleNameMapper: {
      '^(?:\\.\\./)+config\\.local$': testConfiguration,
      '^\\./config\\.local$': testConfiguration,
      '^(?:\\.\\./)+(?:src|lib)/(const|utils)/(.*)$': `${sdk}/$1/$2.js`,
      '^(?:\\.\\./)+src/index$': `${sdk}/index.js`,
      '^@cloudbase/database/src/(.*)$': `${database}/$1.js`,
      '^power-assert$': join(__dirname, 'callable-assert.cjs'),
      // The newer bson of this project has no ObjectID any more.
      '^bson$': require.resolve('bson', { paths: [database] }),
    },
  }
}
