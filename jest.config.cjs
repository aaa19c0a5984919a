/** Unit, adapter and emulator tests. Browser journeys run in the same runner from tests/journeys. */
const shared = {
  transform: {
    '^.+\\.(t|j)sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  moduleNameMapper: {
    '^@contract/(.*)$': '<rootDir>/contract/$1',
    '^@domain/(.*)$': '<rootDir>/domain/$1',
    '^@/(.*)$': '<rootDir>/src/$1',
  },
  testEnvironment: 'node',
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/miniprogram/'],
  setupFilesAfterEnv: ['<rootDir>/tests/setup/no-unexpected-console.ts'],
}

module.exports = {
  testTimeout: 120_000,
  testSequencer: '<rootDir>/tests/setup/longest-first.cjs',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: [
        '<rootDir>/contract/**/*.test.ts',
        '<rootDir>/domain/**/*.test.ts',
        '<rootDir>/src/**/*.test.ts',
        '<rootDir>/src/**/*.test.tsx',
        '<rootDir>/scripts/**/*.test.ts',
        '<rootDir>/tests/repository/**/*.test.ts',
      ],
    },
    {
      ...shared,
      displayName: 'emulator',
      globalSetup: '<rootDir>/tests/setup/build-test-functions.ts',
      globalTeardown: '<rootDir>/tests/setup/remove-test-functions.ts',
      testMatch: [
        '<rootDir>/emulator/**/*.test.ts',
        '<rootDir>/cloudfunctions/**/*.test.ts',
        '<rootDir>/tests/conformance/**/*.test.ts',
        '<rootDir>/tests/faults/**/*.test.ts',
      ],
    },
    {
      ...shared,
      displayName: 'journeys',
      globalSetup: '<rootDir>/tests/setup/build-test-functions.ts',
      globalTeardown: '<rootDir>/tests/setup/remove-test-functions.ts',
      testMatch: ['<rootDir>/tests/journeys/**/*.test.ts'],
    },
    {
      ...shared,
      displayName: 'looks',
      globalSetup: '<rootDir>/tests/setup/build-test-functions.ts',
      globalTeardown: '<rootDir>/tests/setup/remove-test-functions.ts',
      testMatch: ['<rootDir>/tests/looks/**/*.test.ts'],
    },
    {
      ...shared,
      displayName: 'weapp',
      globalSetup: '<rootDir>/tests/weapp/runner/prepare-runner.ts',
      globalTeardown: '<rootDir>/tests/setup/remove-test-functions.ts',
      testMatch: ['<rootDir>/tests/weapp/**/*.test.ts'],
    },
  ],
}
