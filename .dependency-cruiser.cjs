/**
 * Who may import whom: the table of docs/architecture.md as rules. Arrows may skip forward; none turns back.
 * One rule with a captured folder covers every feature and every function, also those made tomorrow.
 */
const TESTS = '\\.test\\.tsx?$'
const SCHEMA_LIBRARY = 'node_modules/valibot'

const only = (name, comment, room, allowed) => ({
  name,
  comment,
  severity: 'error',
  from: { path: `^${room}/`, pathNot: TESTS },
  to: { pathNot: allowed.map((path) => `^${path}`) },
})

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two modules that need each other are one module, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unresolved',
      comment:
        'An import that cannot be resolved hides from every other rule. The two left out belong to packages of their own: what they need is built or installed there.',
      severity: 'error',
      from: { pathNot: '^(?:emulator/bin/|tests/bench/postgres/service\\.mjs$)' },
      to: { couldNotResolve: true },
    },
    only(
      'contract-is-the-root',
      'What may be said over the line depends on nothing but the schema library.',
      'contract',
      ['contract/', SCHEMA_LIBRARY],
    ),
    only(
      'domain-is-pure',
      'Rules know the contract and small pure libraries; time and ids come in as arguments.',
      'domain',
      ['domain/', 'contract/'],
    ),
    {
      name: 'emulator-knows-only-the-platform',
      comment: 'A second CloudBase must not know this app.',
      severity: 'error',
      from: { path: '^emulator/', pathNot: TESTS },
      to: { path: '^(?:src|contract|domain|cloudfunctions|scripts|tests|config|content)/' },
    },
    {
      name: 'functions-apart',
      comment: 'A function is deployed alone: what two of them need lives in cloudfunctions/shared.',
      severity: 'error',
      from: { path: '^cloudfunctions/([^/]+)/', pathNot: ['^cloudfunctions/shared/', TESTS] },
      to: { path: '^cloudfunctions/', pathNot: ['^cloudfunctions/$1/', '^cloudfunctions/shared/'] },
    },
    {
      name: 'shared-serves-the-functions',
      comment: 'The pipeline and the adapters know no function.',
      severity: 'error',
      from: { path: '^cloudfunctions/shared/', pathNot: TESTS },
      to: { path: '^cloudfunctions/', pathNot: '^cloudfunctions/shared/' },
    },
    {
      name: 'functions-do-not-look-outside',
      comment: 'Functions know the contract, the domain and the SDK.',
      severity: 'error',
      from: { path: '^cloudfunctions/', pathNot: TESTS },
      to: { path: '^(?:src|emulator|scripts|tests|config|console)/' },
    },
    {
      name: 'only-adapters-call-the-sdk',
      comment: 'The traps of the SDK are met in one place: cloud.ts opens it, the adapters use it.',
      severity: 'error',
      from: { path: '^cloudfunctions/', pathNot: ['^cloudfunctions/shared/cloud\\.ts$', TESTS] },
      to: { path: 'node_modules/@cloudbase' },
    },
    {
      name: 'database-behind-adapters',
      comment: 'Handlers load and save through a store; identity and WeChat are the other two doors.',
      severity: 'error',
      from: {
        path: '^cloudfunctions/',
        pathNot: [
          '^cloudfunctions/shared/adapters/',
          '^cloudfunctions/shared/(?:identity|wechat)\\.ts$',
          TESTS,
        ],
      },
      to: { path: '^cloudfunctions/shared/cloud\\.ts$' },
    },
    {
      name: 'features-apart',
      comment: 'A feature imports itself; a page composes features.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/', pathNot: TESTS },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'features-know-no-page',
      comment: 'Pages are thin and on top.',
      severity: 'error',
      from: { path: '^src/(?:features|components|platform)/', pathNot: TESTS },
      to: { path: '^src/pages/' },
    },
    {
      name: 'components-know-no-feature',
      comment: 'The design system serves every feature.',
      severity: 'error',
      from: { path: '^src/(?:components|platform)/', pathNot: TESTS },
      to: { path: '^src/features/' },
    },
    {
      name: 'app-stays-on-its-side',
      comment: 'The app reaches the cloud through the contract only.',
      severity: 'error',
      from: { path: '^src/', pathNot: TESTS },
      to: { path: '^(?:cloudfunctions|emulator|scripts|tests|config)/' },
    },
    {
      name: 'phone-behind-platform',
      comment: 'Web page or phone: the difference lives in src/platform.',
      severity: 'error',
      from: { path: '^src/(?:pages|features|components)/', pathNot: TESTS },
      to: { path: 'node_modules/(?:lmdb|mingo|@cloudbase)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(?:dist|miniprogram)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.cjs', '.mjs', '.json', '.css'],
    },
  },
}
