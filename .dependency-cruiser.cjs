/** The arrows of ARCHITECTURE.md, each a rule whose name says what was crossed. */
const rule = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });
const packages = (...names) => `(^|/)node_modules/(${names.join('|')})(/|$)`;

module.exports = {
  forbidden: [
    rule('no-cycles', {}, { circular: true }, 'Not even of types: cut out what both need.'),
    rule('every-import-is-found', {}, { couldNotResolve: true }),
    rule(
      'nothing-lies-around-unused',
      { orphan: true, path: '^(electron/(main|preload|core)|renderer|shared)/', pathNot: '\\.d\\.ts$' },
      {},
    ),

    rule('shared-stands-alone', { path: '^shared/' }, { pathNot: `^shared/|${packages('zod')}` }),
    rule(
      'domain-knows-no-contract-and-no-words',
      { path: '^shared/domain/' },
      { path: '^shared/(contract|words)/' },
    ),
    rule('words-know-no-contract', { path: '^shared/words/' }, { path: '^shared/contract/' }),

    rule(
      'renderer-sees-only-shared',
      { path: '^renderer/' },
      { path: `^(electron|test)/|${packages('electron', 'better-sqlite3')}` },
    ),
    rule('renderer-has-no-node', { path: '^renderer/' }, { dependencyTypes: ['core'] }),
    rule(
      'screens-live-in-the-renderer',
      { path: '^(electron|shared)/' },
      {
        path: `^renderer/|${packages('react', 'react-dom', 'zustand', 'react-aria-components', '@dnd-kit')}`,
      },
    ),

    rule(
      'core-runs-without-electron',
      { path: '^electron/core/' },
      { path: `^electron/(main|preload|dev)/|${packages('electron')}` },
    ),
    rule(
      'main-leaves-the-rules-to-the-core',
      { path: '^electron/main/' },
      { path: '^electron/(core|preload|dev)/' },
    ),
    rule(
      'preload-is-only-a-bridge',
      { path: '^electron/preload/' },
      { path: `^electron/(main|core|dev)/|node_modules/`, pathNot: packages('electron') },
    ),
    rule(
      'dev-scripts-stay-out-of-the-app',
      { path: '^electron/dev/' },
      { path: '^(electron/(main|preload|core)|renderer|shared|test)/' },
    ),

    rule(
      'sql-lives-in-db',
      { path: '^electron/', pathNot: '^electron/core/db/' },
      { path: packages('better-sqlite3') },
    ),
    rule(
      'db-knows-nothing-above-it',
      { path: '^electron/core/db/' },
      { path: '^electron/core/', pathNot: '^electron/core/db/' },
    ),
    rule(
      'migrations-stand-alone',
      { path: '^electron/core/db/migrations/[0-9]' },
      { path: '.' },
      'SQL text only: what a released migration says may never change.',
    ),
    rule(
      'services-know-no-documents',
      { path: '^electron/core/services/' },
      { path: '^electron/core/(documents|writers|readers)/' },
    ),
    rule(
      'documents-know-no-service',
      { path: '^electron/core/documents/' },
      { path: '^electron/core/(services|writers|readers)/' },
    ),
    rule(
      'writers-know-only-the-tree',
      { path: '^electron/core/writers/' },
      { path: '^electron/core/', pathNot: '^electron/core/(writers/|documents/(tree|table)\\.ts$)' },
    ),
    rule(
      'readers-know-no-database',
      { path: '^electron/core/readers/' },
      {
        path: '^electron/core/(db|services|documents|writers)/',
        pathNot: '^electron/core/writers/formula-guard\\.ts$',
      },
      'One file says how formulas are guarded in a CSV and how that is taken away again.',
    ),
    rule(
      'nobody-imports-the-front-doors',
      { path: '^electron/core/(db|services|documents|writers|readers)/' },
      { path: '^electron/core/(core|process|cli)\\.ts$' },
    ),

    rule(
      'rooms-do-not-meet',
      { path: '^renderer/rooms/([^/]+)/' },
      { path: '^renderer/rooms/', pathNot: '^renderer/rooms/$1/' },
    ),
    rule('rooms-do-not-know-the-app', { path: '^renderer/(rooms|data|ui)/' }, { path: '^renderer/app/' }),
    rule('data-knows-no-screen', { path: '^renderer/data/' }, { path: '^renderer/(rooms|ui)/' }),
    rule('ui-knows-no-room-and-no-data', { path: '^renderer/ui/' }, { path: '^renderer/(rooms|data)/' }),

    rule('test-code-stays-in-test', { path: '^(electron|renderer|shared)/' }, { path: '^test/' }),
    rule(
      'the-app-needs-no-dev-dependency',
      { path: '^(electron/(main|preload|core)|renderer|shared)/' },
      { dependencyTypes: ['npm-dev'], pathNot: packages('electron', 'vite', '@types') },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^electron/dev/fallback/default-app/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
  },
};
