import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const clock = [
  {
    object: 'Date',
    property: 'now',
    message: 'Take the time from the context, so that tests and exports repeat.',
  },
  {
    object: 'Math',
    property: 'random',
    message: 'Take ids and chance from the context, so that tests and exports repeat.',
  },
];
const html = ['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map((property) => ({
  property,
  message: 'Text is rendered by React, never as HTML.',
}));
const outward = [
  {
    object: 'shell',
    property: 'openExternal',
    message: 'Links leave the app in electron/main/links.ts only.',
  },
];

const noDefault = { selector: 'ExportDefaultDeclaration', message: 'Use a named export.' };
const noHtml = {
  selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
  message: 'Text is rendered by React, never as HTML.',
};
const noClock = {
  selector: "NewExpression[callee.name='Date'][arguments.length=0]",
  message: 'Take the time from the context, so that tests and exports repeat.',
};
const noIpc = {
  name: 'electron',
  importNames: ['ipcMain', 'ipcRenderer'],
  message: 'Messages between processes live in electron/main/ipc.ts and electron/preload/index.ts.',
};

export default defineConfig(
  { ignores: ['out/**', 'dist/**', 'demo-output/**', 'test-results/**', '**/*.cjs'] },
  ...tseslint.configs.strictTypeChecked,
  // Elsewhere `use` is Playwright's.
  { files: ['renderer/**', 'test/renderer/**'], extends: [reactHooks.configs.flat['recommended-latest']] },
  {
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      complexity: ['error', 10],
      eqeqeq: 'error',
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'no-restricted-properties': ['error', ...html, ...outward],
      'no-restricted-syntax': ['error', noDefault, noHtml],
      'no-restricted-imports': ['error', { paths: [noIpc] }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // A field taken out of a record by leaving it behind.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['electron/preload/index.ts', 'electron/main/ipc.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    files: ['electron/main/links.ts'],
    rules: { 'no-restricted-properties': ['error', ...html] },
  },
  {
    files: ['electron/core/services/**', 'electron/core/documents/**', 'shared/**'],
    rules: {
      'no-restricted-properties': ['error', ...html, ...outward, ...clock],
      'no-restricted-syntax': ['error', noDefault, noHtml, noClock],
    },
  },
  { files: ['electron/core/cli.ts', 'electron/dev/**'], rules: { 'no-console': 'off' } },
  // A test tells a whole story in one function, and what is missing in it fails it.
  {
    files: ['test/**'],
    rules: {
      complexity: 'off',
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  // Runs inside the fallback's Electron, on Node's own loader: outside the types.
  {
    files: ['electron/dev/fallback/default-app/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
  },
  // A tool's configuration is a default export because the tool says so.
  { files: ['*.config.{ts,js}', 'test/demo/*.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
);
